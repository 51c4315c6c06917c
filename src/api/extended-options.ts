import { checkCustomRules } from "../insights/gaps/custom/check-custom-rules.js";
import * as s from "../internal/schema.js";
import { setAside } from "../internal/set-aside.js";
import { validate } from "../internal/validate.js";
import { type ScoreOptions, scoreOptionsSchema } from "./score-options.js";

/** {@link ScoreOptions} with options of one function's own; unknown ones are refused all the same. */
export function extendedOptionsSchema<const Own extends s.Fields>(own: Own) {
  return s.extend(scoreOptionsSchema, own);
}

/**
 * Checks the options of a call that knows more than {@link ScoreOptions}. An app's own rules hold functions and are checked apart.
 *
 * @throws AccountError `invalid_options`
 */
export function readExtendedOptions<Options extends ScoreOptions>(schema: s.AnySchema, options: Options): Options {
  const { isGiven, value, rest } = setAside(options, "customRules");
  const checked = validate(schema, rest, "invalid_options", ["options"]) as Options;
  return isGiven ? { ...checked, customRules: checkCustomRules(value, ["options", "customRules"]) } : checked;
}
