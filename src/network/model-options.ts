import * as s from "../internal/schema.js";
import { BUYING_ROLES, type BuyingRole } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import { type AttentionFamily, attentionWeight, halfLifeDays } from "./defaults.js";

/** Sides of health, in the order of their listing. */
const healthSides = ["coverage", "breadth", "support", "depth", "freshness", "resilience", "seniority"] as const;

/** Some of the numbers that have these names. */
export type Weights<Name extends string> = { [One in Name]?: number | undefined };

/** Numbers of the model that an app sets for itself; what is not given keeps its default. Headers of results repeat them. */
export interface ModelOptions {
  /** Part in the decision by role, 0..1.25, in units of an economic buyer. */
  roleWeights?: Weights<BuyingRole> | undefined;
  /** How much a tie of a kind, at full strength, makes one listen to the other, 0..1. */
  kindWeights?: Weights<AttentionFamily> | undefined;
  /** Days after which a fact of a kind counts half, 1..36,500. */
  halfLifeDays?: Weights<keyof typeof halfLifeDays> | undefined;
  /** Weights of the sides of health, 0..1; only their proportions count. */
  healthWeights?: Weights<(typeof healthSides)[number]> | undefined;
  /** Severity of gaps by rule, 0..100, in the place of the rule's own; what is milder or worse in a rule stays so in proportion. */
  severities?: Weights<string> | undefined;
}

/** One severity. */
export const severity = /* @__PURE__ */ (() => s.optional(s.number().check(s.gte(0), s.lte(100))))();

/**
 * Checks {@link ModelOptions}: unknown names and numbers out of range are refused.
 *
 * @param severities - Checks the severities by rule.
 */
export function modelOptionWith<Severities extends s.AnySchema>(severities: Severities) {
  const between = (low: number, high: number) => s.optional(s.number().check(s.gte(low), s.lte(high)));
  const each = <Name extends string>(names: readonly Name[], low: number, high: number) =>
    s.strictObject(
      Object.fromEntries(names.map((name) => [name, between(low, high)])) as Record<Name, ReturnType<typeof between>>,
    );
  return s.optional(
    s.strictObject({
      roleWeights: s.optional(each(wordsOf(BUYING_ROLES), 0, 1.25)),
      kindWeights: s.optional(each(Object.keys(attentionWeight) as AttentionFamily[], 0, 1)),
      halfLifeDays: s.optional(each(Object.keys(halfLifeDays) as (keyof typeof halfLifeDays)[], 1, 36_500)),
      healthWeights: s.optional(each(healthSides, 0, 1)),
      severities: s.optional(severities),
    }),
  );
}

/** Checks {@link ModelOptions} where no rule is asked: which rules there are is not known here. */
export const modelOption = /* @__PURE__ */ (() => modelOptionWith(s.record(s.string(), severity)))();

/** The defaults, with the numbers that were given in their places. */
export function withDefaults<Name extends string>(
  defaults: Readonly<Record<Name, number>>,
  own: Weights<Name> | undefined,
): Readonly<Record<Name, number>> {
  if (own === undefined) return defaults;
  const names = Object.keys(defaults) as Name[];
  return Object.fromEntries(names.map((name) => [name, own[name] ?? defaults[name]])) as Record<Name, number>;
}
