import { readResult } from "../internal/read-result.js";
import type { GapReport } from "./find-gaps.js";
import { joinLabels, type Row } from "./stakeholder-rows.js";

/**
 * The gaps of a report as flat rows: for `console.table`, a CSV file, or writing back to a CRM.
 *
 * @param report - From `findGaps` or `scoreAccount`.
 * @returns One row a gap, most severe first. Lists become texts joined by `; `; numbers keep full precision.
 *
 * @example
 * ```ts
 * import { findGaps, gapRows } from "account-graph";
 *
 * const report = findGaps({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["user_buyer"] }] });
 * console.log(gapRows(report)[0].rule, gapRows(report)[0].severity);
 * // prints: missing_decision_maker 95
 * ```
 */
export function gapRows(report: GapReport): Row[] {
  return readResult("report", "findGaps", () => {
    return report.gaps.map((gap) => ({
      accountId: report.accountId,
      goalId: report.goalId,
      asOf: report.asOf,
      id: gap.id,
      rule: gap.rule,
      family: gap.family,
      title: gap.title.text,
      severity: gap.severity,
      band: gap.band,
      confidence: gap.confidence,
      subjects: joinLabels(gap.subjects),
      metric: gap.metric.name,
      value: gap.metric.value,
      threshold: gap.metric.threshold,
      reason: gap.reason.text,
      remedy: gap.remedy.text.text,
      targets: joinLabels(gap.remedy.targets),
      owners: joinLabels(gap.remedy.owners),
      causedBy: gap.causedBy,
    }));
  });
}
