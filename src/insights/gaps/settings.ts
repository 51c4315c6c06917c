import * as s from "../../internal/schema.js";
import { BUYING_ROLES } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { severity } from "../../network/model-options.js";
import type { BuiltInRule } from "./catalogue.js";
import { catalogue, type DefaultThresholds } from "./catalogue.js";
import type { Threshold } from "./rule.js";

/** Which rules are asked: those worth a look in any account, or all. */
export type RulePreset = "recommended" | "all";

/**
 * Which rules are asked and how, in the manner of ESLint: a preset, and single rules switched off, on, or on with some of
 * their thresholds set.
 */
export type RuleSettings = {
  /** What the rules not named here do. @defaultValue "recommended" */
  readonly preset?: RulePreset | undefined;
} & {
  readonly [Name in BuiltInRule]?: "off" | "on" | SomeThresholds<DefaultThresholds<Name>> | undefined;
};

type SomeThresholds<Thresholds> = { readonly [Name in keyof Thresholds]?: Thresholds[Name] | undefined };

/** Families and single rules of the preset `"recommended"`. */
const recommendedFamilies: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "decision",
  "coverage",
  "resilience",
  "attention",
  "sentiment",
]);
const recommendedRules: ReadonlySet<string> = /* @__PURE__ */ new Set(["map_too_thin", "reporting_cycle"]);

/** Built from the catalogue: every rule by name, with its own thresholds by name and type. */
export const ruleSettingsSchema = /* @__PURE__ */ (() => {
  const fields: Record<string, s.AnySchema> = { preset: s.optional(s.enum(["recommended", "all"])) };
  for (const { rule, thresholds } of catalogue) {
    const each: Record<string, s.AnySchema> = {};
    for (const [name, value] of Object.entries(thresholds)) each[name] = s.optional(typeOf(value));
    fields[rule] = s.optional(s.union([s.enum(["off", "on"]), s.strictObject(each)]));
  }
  return s.strictObject(fields) as s.Schema<RuleSettings, RuleSettings>;
})();

/** Severities of your own by rule. */
export type Severities = { readonly [Name in BuiltInRule]?: number | undefined };

/** Checks {@link Severities}. */
export const severitiesSchema = /* @__PURE__ */ (() =>
  s.strictObject(Object.fromEntries(catalogue.map(({ rule }) => [rule, severity]))) as s.Schema<
    Severities,
    Severities
  >)();

function wantedRole(): s.AnySchema {
  const role = s.enum(wordsOf(BUYING_ROLES));
  return s.strictObject({
    role,
    or: s.optional(s.array(role)),
    count: s.optional(s.int().check(s.gte(1), s.lte(100))),
    weight: s.optional(s.number().check(s.gt(0))),
    required: s.optional(s.boolean()),
  });
}

/** A threshold is a number, or the list of roles that are wanted. */
function typeOf(value: Threshold): s.AnySchema {
  return typeof value === "number" ? s.number() : s.array(s.union([s.enum(wordsOf(BUYING_ROLES)), wantedRole()]));
}

/** The thresholds a rule is asked with; `null`: it is off. */
export function thresholdsOf(
  { rule, family, thresholds }: (typeof catalogue)[number],
  rules: RulePreset | RuleSettings = "recommended",
): object | null {
  const setting = typeof rules === "string" ? undefined : rules[rule];
  const preset = typeof rules === "string" ? rules : (rules.preset ?? "recommended");
  if (setting === "off") return null;
  if (setting === "on") return thresholds;
  if (setting !== undefined) {
    const set = Object.entries(setting).filter(([, value]) => value !== undefined);
    return { ...thresholds, ...Object.fromEntries(set) };
  }
  return preset === "all" || recommendedFamilies.has(family) || recommendedRules.has(rule) ? thresholds : null;
}
