import { checkCustomRules } from "../insights/gaps/custom/check-custom-rules.js";
import * as s from "../internal/schema.js";
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
  const { hasRules, customRules, data } = withoutRules(options);
  if (!hasRules) return validate(schema, data, "invalid_options", ["options"]) as Options;
  const checked = validate(schema, data, "invalid_options", ["options"]) as Options;
  return { ...checked, customRules: checkCustomRules(customRules, ["options", "customRules"]) };
}

/** Options that cannot be read are left whole: the check says so. */
function withoutRules(options: ScoreOptions): { hasRules: boolean; customRules?: unknown; data: unknown } {
  try {
    if (typeof options === "object" && options !== null && "customRules" in options) {
      const { customRules, ...data } = options;
      return { hasRules: true, customRules, data };
    }
  } catch {}
  return { hasRules: false, data: options };
}
