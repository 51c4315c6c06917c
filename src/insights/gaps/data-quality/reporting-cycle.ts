import { say } from "../../../sentences/gaps/data-quality.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someReportingLine } from "../inputs.js";
import type { Rule } from "../rule.js";

/** People report to each other in a circle, so that nobody is above the others. */
export const reportingCycle: Rule<"reporting_cycle"> = {
  rule: "reporting_cycle",
  family: "data_quality",
  title: /* @__PURE__ */ say("gaps.reporting_cycle.title", {}),
  severity: 50,
  thresholds: {},
  inputs: (context): MissingFact[] => someReportingLine(context),
  find(context): Finding[] {
    const { cycle, cycleCount } = context.network.hierarchy;
    const findings: Finding[] = [];
    for (let number = 0; number < cycleCount; number++) findings.push(circle(context, cycle.indexOf(number)));
    return findings;
  },
};

function circle(context: GapContext, start: number): Finding {
  const { hierarchy, people } = context.network;
  const members = [start];
  for (let at = hierarchy.boss[start]!; at !== start; at = hierarchy.boss[at]!) members.push(at);
  const doubted = mostDoubtful(context, members);
  return {
    subjects: context.refs(members),
    metric: { name: "peopleInCircle", value: members.length, threshold: 2 },
    proof: { kind: "path", people: context.refs([...members, start]), strength: null },
    reason: say("gaps.reporting_cycle.reason", { route: [...members, start].map(context.ref) }),
    remedy: {
      text: say("gaps.reporting_cycle.remedy", { person: context.ref(doubted) }),
      targets: context.refs([doubted]),
      owners: [],
      changes: [{ type: "update_person", personId: people[doubted]!.id, set: { reportsTo: null } }],
    },
    confidence: Math.min(...members.map((person) => hierarchy.bossConfidence[person]!)),
  };
}

/** The line to doubt first: the least certain, then that of whoever has most influence. */
function mostDoubtful({ network, share }: GapContext, members: readonly number[]): number {
  const { bossConfidence } = network.hierarchy;
  return members.reduce((best, person) => {
    const difference = bossConfidence[person]! - bossConfidence[best]!;
    return difference < 0 || (difference === 0 && share(person) > share(best)) ? person : best;
  });
}
