import { readResult } from "../internal/read-result.js";
import type { CompetitorPositions } from "./competitor-positions.js";
import { joinLabels, type Row } from "./stakeholder-rows.js";

/**
 * The competitors of an account as flat rows: for `console.table` or a CSV file.
 *
 * @param positions - From `competitorPositions`.
 * @returns One row a competitor. People are joined by `; `; numbers keep full precision.
 *
 * @example
 * ```ts
 * import { competitorPositions, competitorRows } from "account-graph";
 *
 * const positions = competitorPositions({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   competitors: [{ id: "rivalis", name: "Rivalis" }],
 *   people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"], formerEmployers: ["Rivalis"] }],
 * });
 * console.log(competitorRows(positions).map((row) => [row.competitor, row.share, row.people]));
 * // prints: [ [ 'Rivalis', 0.5, 'Dana Cole' ] ]
 * ```
 */
export function competitorRows(positions: CompetitorPositions): Row[] {
  return readResult("positions", "competitorPositions", () => {
    return positions.competitors.map((position) => ({
      accountId: positions.accountId,
      goalId: positions.goalId,
      asOf: positions.asOf,
      competitorId: position.competitor.id,
      competitor: position.competitor.label,
      incumbent: position.incumbent,
      inGoal: position.inGoal,
      share: position.share,
      shareOfKnown: position.shareOfKnown,
      toward: position.leaning.toward,
      neither: position.leaning.neither,
      away: position.leaning.away,
      unknown: position.leaning.unknown,
      people: joinLabels(position.people.map((one) => one.person)),
    }));
  });
}
