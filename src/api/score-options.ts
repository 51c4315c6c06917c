import { checkCustomRules } from "../insights/gaps/custom/check-custom-rules.js";
import { type GapOptions, gapOptionFields } from "../insights/gaps/gap-options.js";
import { type Severities, severitiesSchema } from "../insights/gaps/settings.js";
import { type InfluenceOptions, influenceOptionFields } from "../insights/influence/influence-options.js";
import { type UncertaintyOptions, uncertaintyOptionFields } from "../insights/uncertainty/uncertainty-options.js";
import * as s from "../internal/schema.js";
import { setAside } from "../internal/set-aside.js";
import { validate } from "../internal/validate.js";
import { type InputOptions, inputOptionFields } from "../model/limits.js";
import { type ModelOptions, modelOptionWith } from "../network/model-options.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";

/** A part of an {@link AccountScore} that may be left out. */
export type ScorePart = "stakeholders" | "gaps" | "politics" | "health" | "questions" | "background";

/** Options of everything that scores an account. All are optional, and unknown ones are refused. */
export interface ScoreOptions extends NetworkOptions, InfluenceOptions, UncertaintyOptions, GapOptions, InputOptions {
  model?: (ModelOptions & { severities?: Severities | undefined }) | undefined;
  /** Which parts of the score to fill; the others come back empty. @defaultValue all */
  include?: readonly ScorePart[] | undefined;
  /** Seed of every sample, an integer. @defaultValue 1 */
  seed?: number | undefined;
}

/** {@link ScoreOptions} as fields of an options schema, without those of gaps. */
const scoreOptionFields = /* @__PURE__ */ (() => ({
  ...networkOptionFields,
  ...influenceOptionFields,
  ...uncertaintyOptionFields,
  ...inputOptionFields,
  include: s.optional(s.array(s.enum(["stakeholders", "gaps", "politics", "health", "questions", "background"]))),
  seed: s.optional(s.int()),
}))();

export const scoreOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...scoreOptionFields, ...gapOptionFields, model: modelOptionWith(severitiesSchema) }))();

/** For what asks no rule: their settings are passed over, since to know every rule by name is to carry all of them. */
export const ungappedOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...scoreOptionFields, rules: s.optional(s.unknown()), suppress: s.optional(s.unknown()) }))();

/**
 * Checks the options of a call that looks for no gaps.
 *
 * @throws AccountError `invalid_options`
 */
export function readUngappedOptions(options: ScoreOptions): Omit<ScoreOptions, keyof GapOptions> {
  const { rest } = setAside(options, "customRules");
  const {
    rules: _rules,
    suppress: _suppress,
    ...checked
  } = validate(ungappedOptionsSchema, rest, "invalid_options", ["options"]);
  return checked;
}

/**
 * Checks the options of a call. An app's own rules hold functions, so they are checked apart from the plain data.
 *
 * @throws AccountError `invalid_options`
 */
export function readScoreOptions(options: ScoreOptions): ScoreOptions {
  const { value, rest } = setAside(options, "customRules");
  const checked = validate(scoreOptionsSchema, rest, "invalid_options", ["options"]);
  return value === undefined
    ? checked
    : { ...checked, customRules: checkCustomRules(value, ["options", "customRules"]) };
}
