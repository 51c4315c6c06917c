import { say } from "../../../sentences/gaps/data-quality.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someReportingLine } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Customers without a boss and without reports, who are not the top either: forgotten in the org chart. One gap for all of them. */
export const orphanInHierarchy: Rule<"orphan_in_hierarchy"> = {
  rule: "orphan_in_hierarchy",
  family: "data_quality",
  title: /* @__PURE__ */ say("gaps.orphan_in_hierarchy.title", {}),
  severity: 20,
  thresholds: {},
  inputs: (context): MissingFact[] => someReportingLine(context),
  find(context): Finding[] {
    const alone = context.scope
      .filter(({ side, index, fields }) => {
        const isTop = fields.isTop === true || fields.level === 0;
        const hasReports = context.network.hierarchy.reports[index]! > 0 || (fields.directReports ?? 0) > 0;
        return side === "customer" && fields.reportsTo == null && !isTop && !hasReports;
      })
      .map((person) => person.index);
    return alone.length === 0 ? [] : [orphans(context, alone.sort(byInfluence(context)))];
  },
};

function orphans(context: GapContext, people: readonly number[]): Finding {
  return buildFinding(context, people, {
    metric: { name: "reportingLines", value: 0, threshold: people.length },
    reason: say("gaps.orphan_in_hierarchy.reason", {
      people: people.length === 1 ? [context.nameWithTitle(people[0]!)] : context.refs(people),
    }),
    advice: say("gaps.orphan_in_hierarchy.remedy", { people: context.refs(people) }),
    proof: {
      kind: "facts",
      facts: context.refs(people),
      missing: context.refs(people).map((person) => say("gaps.orphan_in_hierarchy.boss", { person })),
    },
    confidence: 1,
  });
}
