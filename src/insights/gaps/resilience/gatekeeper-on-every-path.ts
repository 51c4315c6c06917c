import { say } from "../../../sentences/gaps/resilience.js";
import { planMeetings } from "../access/plan-meetings.js";
import { buildFinding } from "../build-finding.js";
import { dependsOn } from "../confidence/depends-on.js";
import { pathConfidence } from "../confidence/path-confidence.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { oursBefore } from "./contacts-before.js";

/** Of a long row of gatekeepers the nearest to us are named. */
const mostInARow = 4;

/**
 * Somebody stands on every way from us to a decider without being the single point of contact: further down the line, behind
 * the person whom that rule names. One gap a person, with all deciders behind them.
 */
export const gatekeeperOnEveryPath: Rule<"gatekeeper_on_every_path"> = {
  rule: "gatekeeper_on_every_path",
  family: "resilience",
  title: /* @__PURE__ */ say("gaps.gatekeeper_on_every_path.title", {}),
  severity: 40,
  thresholds: {},
  inputs: (context): MissingFact[] => [...ourContacts(context), ...decider(context)],
  find(context): Finding[] {
    const findings = context.findingsOf("single_point_of_contact");
    const named = new Set(findings.flatMap((finding) => finding.subjects.map((subject) => subject.id)));
    const membersOf = new Map<number, number[]>();
    for (const member of context.deciders) {
      for (const person of context.access().cuts(member).slice(0, mostInARow)) {
        if (person === member || named.has(context.network.people[person]!.id)) continue;
        membersOf.set(person, [...(membersOf.get(person) ?? []), member]);
      }
    }
    return [...membersOf].map(([person, members]) => gatekeeper(context, person, members));
  },
};

function gatekeeper(context: GapContext, person: number, members: readonly number[]): Finding {
  const plan = planMeetings(context, members, (access) =>
    members.every((member) => !access.cuts(member).includes(person)),
  );
  const name = context.ref(person);
  return buildFinding(context, [person], {
    metric: { name: "waysPast", value: 0, threshold: 1 },
    reason: say("gaps.gatekeeper_on_every_path.reason", {
      deciders: context.refs(members),
      person: context.nameWithTitle(person),
    }),
    advice:
      plan.targets.length > 0
        ? say("gaps.gatekeeper_on_every_path.meet", { person: name, targets: context.refs(plan.targets) })
        : say("gaps.gatekeeper_on_every_path.earn", { person: name }),
    proof: {
      kind: "cut",
      people: context.refs([person]),
      from: context.refs(oursBefore(context, person)),
      to: context.refs(members),
    },
    targets: plan.targets,
    owners: plan.owners,
    changes: plan.changes,
    holds: (drawn) => members.some((member) => dependsOn(drawn, member, person)),
    confidence: Math.min(context.confidence().roles(members), pathConfidence(context, members)),
  });
}
