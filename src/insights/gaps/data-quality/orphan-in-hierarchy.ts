import { about } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { someReportingLine } from "../inputs.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** A customer without a boss and without reports, who is not the top either: forgotten in the org chart. */
export const orphanInHierarchy: Rule<"orphan_in_hierarchy"> = {
  rule: "orphan_in_hierarchy",
  family: "data_quality",
  title: "Alone in the org chart",
  severity: 20,
  thresholds: {},
  inputs: (context): MissingFact[] => someReportingLine(context),
  find(context): Finding[] {
    return context.scope
      .filter(({ side, index, fields }) => {
        const isTop = fields.isTop === true || fields.level === 0;
        const hasReports = context.network.hierarchy.reports[index]! > 0 || (fields.directReports ?? 0) > 0;
        return side === "customer" && fields.reportsTo == null && !isTop && !hasReports;
      })
      .map((person) => orphan(context, person.index));
  },
};

function orphan(context: GapContext, person: number): Finding {
  return about(context, [person], {
    metric: { name: "reportingLines", value: 0, threshold: 1 },
    reason: say("orphan_in_hierarchy.reason", { person: context.called(person) }),
    advice: say("orphan_in_hierarchy.remedy", { person: context.name(person) }),
    proof: { kind: "facts", facts: context.refs([person]), missing: [`whom ${context.name(person)} reports to`] },
    confidence: 1,
  });
}
