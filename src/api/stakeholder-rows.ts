import type { Stakeholder } from "../insights/influence/stakeholder.js";
import type { Ref } from "../internal/issue.js";
import { readResult } from "../internal/read-result.js";
import type { InfluenceScore } from "./score-influence.js";

/** One line of a table: plain values only. */
export type Row = Record<string, string | number | boolean | null>;

/**
 * The stakeholders of a score as flat rows: for `console.table`, a CSV file, or writing back to a CRM.
 *
 * @param score - From `scoreInfluence` or `scoreAccount`.
 * @returns One row a stakeholder, in rank order. Lists become texts joined by `; `; numbers keep full precision.
 *
 * @example
 * ```ts
 * import { scoreInfluence, stakeholderRows } from "account-graph";
 *
 * const score = scoreInfluence({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"] }] });
 * console.log(stakeholderRows(score).map((row) => [row.rank, row.name, row.influence]));
 * // prints: [ [ 1, 'Dana Cole', 0.5 ] ]
 * ```
 */
export function stakeholderRows(score: InfluenceScore): Row[] {
  return readResult("score", "scoreInfluence", () => {
    return score.stakeholders.map((person) => ({
      accountId: score.accountId,
      goalId: score.goalId,
      asOf: score.asOf,
      rank: person.rank,
      rankLow: person.rankInterval?.[0] ?? null,
      rankHigh: person.rankInterval?.[1] ?? null,
      rankGroup: person.rankGroup,
      topThree: person.topThree,
      id: person.id,
      name: person.name,
      title: person.title,
      side: person.side,
      influence: person.influence,
      ownVote: person.ownVote,
      band: person.band,
      authority: person.authority,
      prominence: person.prominence,
      networkInfluence: person.networkInfluence,
      betweenness: person.betweenness,
      constraint: person.constraint,
      distanceToDecision: person.distanceToDecision,
      roles: inOwnWords(person).join("; "),
      level: person.level,
      stance: person.stance,
      predictedStance: person.predictedStance,
      powerToHelp: person.powerToHelp,
      powerToHurt: person.powerToHurt,
      covered: person.covered,
      coveredBy: joinLabels(person.coveredBy),
      lastContactAt: person.lastContactAt,
      contactShare: person.contactShare,
      factionId: person.factionId,
      completeness: person.completeness,
      reason: person.reason.text,
    }));
  });
}

/** The labels of references as one text. */
export function joinLabels(refs: readonly Ref[]): string {
  return refs.map((ref) => ref.label).join("; ");
}

/** Somebody's roles as codes, in the account's own words where it has them. */
export function inOwnWords({ roles, ownRoles }: Pick<Stakeholder, "roles" | "ownRoles">): string[] {
  const own = ownRoles ?? [];
  return roles.flatMap((code) => {
    const words = own.filter(({ is }) => is === code).map(({ role }) => role);
    return words.length > 0 ? words : [code];
  });
}
