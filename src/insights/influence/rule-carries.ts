import type { DecisionRule } from "../../model/vocabularies.js";

/** Sums of shares differ in their last digits. */
const tolerance = 1e-9;

/** The share of the votes that a rule asks for: more than that under majority, else at least that. */
export function votesNeeded(rule: DecisionRule): number {
  if (typeof rule !== "string") return rule.quota;
  return rule === "majority" ? 0.5 : 1;
}

/** Whether a share of the votes is enough. */
export function ruleCarries(rule: DecisionRule, share: number): boolean {
  const needed = votesNeeded(rule);
  return rule === "majority" ? share > needed + tolerance : share >= needed - tolerance;
}
