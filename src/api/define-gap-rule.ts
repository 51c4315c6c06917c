import { checkCustomRules } from "../insights/gaps/custom/check-custom-rules.js";
import type { GapRule } from "../insights/gaps/custom/custom-rule.js";

/**
 * Makes a gap rule of your own, to be passed as `customRules`. It sees the checked account, the stakeholders, the decision and
 * our team, and it answers with findings, or with `"unknown"` when what it needs is missing. A rule that throws is listed as
 * `failed` in the checks, and the others run.
 *
 * @param rule - Name (`custom:…`), title, base severity 0..100, and the check.
 * @returns The same rule, checked.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { defineGapRule, findGaps } from "account-graph";
 *
 * const noLawyer = defineGapRule({
 *   rule: "custom:no_lawyer",
 *   title: "Nobody from legal",
 *   severity: 40,
 *   check: ({ stakeholders }) =>
 *     stakeholders.some((person) => person.roles.includes("legal"))
 *       ? []
 *       : [{ subjects: [], reason: "Nobody from legal is on the map" }],
 * });
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * const own = findGaps(account, { customRules: [noLawyer] }).gaps.filter((gap) => gap.family === "custom");
 * console.log(own.map((gap) => gap.reason.text));
 * // prints: [ 'Nobody from legal is on the map' ]
 * ```
 */
export function defineGapRule(rule: GapRule): GapRule {
  checkCustomRules([rule], ["rule"]);
  return rule;
}
