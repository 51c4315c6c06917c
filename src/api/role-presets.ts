import type { WantedRole } from "../insights/gaps/wanted-role.js";

/** Names of the lists of roles in {@link ROLE_PRESETS}. */
export type RolePreset =
  | "sponsor_decider_champion"
  | "four_influences"
  | "qualified_deal"
  | "buying_center"
  | "buying_group"
  | "decision_rights";

/**
 * Roles that common ways of qualifying a deal ask for, for `rules.missing_required_role.requiredRoles`. The methods differ in
 * their words; here they are told in those of `BUYING_ROLES`, and the weights and counts are design choices to be changed.
 *
 * * `sponsor_decider_champion`: the three that a key account is to have.
 * * `four_influences`: who releases the money (one a sale), who uses, who judges the technique, and a guide of our own.
 * * `qualified_deal`: money and champion first, then criteria, then whoever runs the paperwork and uses the result.
 * * `buying_center`: the classical functions of a buying centre.
 * * `buying_group`: a group of seven as in larger purchases, with two who decide.
 * * `decision_rights`: who recommends, agrees, performs, gives input and decides.
 *
 * @example
 * ```ts
 * import { findGaps, ROLE_PRESETS } from "account-graph";
 *
 * const { gaps } = findGaps(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", isTop: true, roles: ["economic_buyer"] },
 *       { id: "ana", name: "Ana Ruiz", roles: ["user_buyer"] },
 *     ],
 *   },
 *   { rules: { missing_required_role: { requiredRoles: ROLE_PRESETS.four_influences } } },
 * );
 * console.log(gaps.find((gap) => gap.rule === "missing_required_role")?.reason.text);
 * // prints: 2 of 4 required seats are filled (57% by weight); missing: technical buyer (or evaluator) and coach (or champion)
 * ```
 */
export const ROLE_PRESETS: Readonly<Record<RolePreset, readonly WantedRole[]>> = {
  sponsor_decider_champion: [
    { role: "decision_maker", or: ["economic_buyer"], weight: 2 },
    { role: "champion", weight: 2 },
    { role: "executive_sponsor" },
  ],
  four_influences: [
    { role: "economic_buyer", or: ["decision_maker"], weight: 3 },
    { role: "technical_buyer", or: ["evaluator"], weight: 2 },
    { role: "user_buyer" },
    { role: "coach", or: ["champion"] },
  ],
  qualified_deal: [
    { role: "economic_buyer", or: ["decision_maker"], weight: 3 },
    { role: "champion", weight: 3 },
    { role: "technical_buyer", or: ["evaluator"], weight: 2 },
    { role: "procurement", or: ["legal"], required: false },
    { role: "user_buyer", required: false },
    { role: "coach", required: false },
  ],
  buying_center: [
    { role: "decision_maker", or: ["economic_buyer", "approver"], weight: 3 },
    { role: "influencer", or: ["recommender", "technical_buyer", "evaluator"], weight: 2 },
    { role: "user_buyer" },
    { role: "procurement" },
    { role: "gatekeeper", required: false },
    { role: "initiator", required: false },
  ],
  buying_group: [
    { role: "decision_maker", or: ["economic_buyer"], count: 2, weight: 2 },
    { role: "champion", weight: 2 },
    { role: "influencer", or: ["recommender", "technical_buyer", "evaluator"], count: 2 },
    { role: "user_buyer" },
    { role: "approver", or: ["procurement", "legal", "executive_sponsor"] },
  ],
  decision_rights: [
    { role: "decision_maker", or: ["economic_buyer"], weight: 3 },
    { role: "approver", or: ["technical_buyer", "procurement", "legal"], weight: 2 },
    { role: "recommender", or: ["champion"] },
    { role: "influencer", or: ["evaluator"], required: false },
    { role: "user_buyer", required: false },
  ],
};
