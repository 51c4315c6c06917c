import * as s from "../../internal/schema.js";
import { isoDate } from "../../model/schemas/field-schemas.js";
import type { GapRule } from "./custom/custom-rule.js";
import { type RulePreset, type RuleSettings, ruleSettingsSchema } from "./settings.js";

/** Which gaps are looked for, and which are kept quiet. */
export interface GapOptions {
  /**
   * `"recommended"`, `"all"`, or per rule `"off"`, `"on"` or thresholds:
   * `{ preset: "all", sidelined: "off", single_owner: { largestShare: 0.8 } }`. @defaultValue "recommended"
   */
  rules?: RulePreset | RuleSettings | undefined;
  /** Gaps to leave out of the list, by id, for good or up to a day. An issue says how many are, and until when. */
  suppress?: readonly Suppression[] | undefined;
  /** Leaves out findings that another gap tells already: one finding a cause. @defaultValue true */
  fold?: boolean | undefined;
  /** An app's own rules, made with `defineGapRule`. */
  customRules?: readonly GapRule[] | undefined;
}

/** One gap that is known and shall not be shown. */
export interface Suppression {
  /** Of the gap: `rule:goal:subjects`. It also stands for a gap with fewer of these subjects, never for one with a new subject. */
  readonly id: string;
  /** The last day on which it stays quiet; absent: for good. */
  readonly until?: string | undefined;
  /** For the record. */
  readonly reason?: string | undefined;
}

/**
 * {@link GapOptions} as fields of an options schema. An app's own rules hold functions, which are no plain data: they are
 * checked apart, by `checkCustomRules`.
 */
export const gapOptionFields = /* @__PURE__ */ (() => ({
  rules: s.optional(s.union([s.enum(["recommended", "all"]), ruleSettingsSchema])),
  fold: s.optional(s.boolean()),
  suppress: s.optional(
    s.array(s.strictObject({ id: s.string(), until: s.optional(isoDate), reason: s.optional(s.string()) })),
  ),
}))();
