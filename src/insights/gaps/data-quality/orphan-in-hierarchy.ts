import { say } from "../../../sentences/gaps/data-quality.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someReportingLine } from "../inputs.js";
import type { Rule } from "../rule.js";

/** A customer without a boss and without reports, who is not the top either: forgotten in the org chart. */
export const orphanInHierarchy: Rule<"orphan_in_hierarchy"> = {
  rule: "orphan_in_hierarchy",
  family: "data_quality",
  title: /* @__PURE__ */ say("gaps.orphan_in_hierarchy.title", {}),
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
  return buildFinding(context, [person], {
    metric: { name: "reportingLines", value: 0, threshold: 1 },
    reason: say("gaps.orphan_in_hierarchy.reason", { people: [context.nameWithTitle(person)] }),
    advice: say("gaps.orphan_in_hierarchy.remedy", { people: context.refs([person]) }),
    proof: {
      kind: "facts",
      facts: context.refs([person]),
      missing: [say("gaps.orphan_in_hierarchy.boss", { person: context.ref(person) })],
    },
    confidence: 1,
  });
}
