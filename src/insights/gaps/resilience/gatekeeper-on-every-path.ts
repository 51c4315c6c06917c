import { about } from "../about.js";
import { planMeetings } from "../access/plan-meetings.js";
import { hangsOn } from "../confidence/hangs-on.js";
import { sureOfWays } from "../confidence/sure-of-ways.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";
import { oursBefore } from "./contacts-before.js";

/**
 * Somebody stands on every way from us to a decider without being the single point of contact: further down the line, behind
 * the person whom that rule names. One gap a person, with all deciders behind them.
 */
export const gatekeeperOnEveryPath: Rule<"gatekeeper_on_every_path"> = {
  rule: "gatekeeper_on_every_path",
  family: "resilience",
  title: "Gatekeeper on every way",
  severity: 40,
  thresholds: {},
  inputs: (context): MissingFact[] => [...ourContacts(context), ...decider(context)],
  find(context): Finding[] {
    const findings = context.findingsOf("single_point_of_contact");
    const named = new Set(findings.flatMap((finding) => finding.subjects.map((subject) => subject.id)));
    const membersOf = new Map<number, number[]>();
    for (const member of context.deciders) {
      for (const person of context.access().cuts(member)) {
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
  const name = context.name(person);
  return about(context, [person], {
    metric: { name: "waysPast", value: 0, threshold: 1 },
    reason: say("gatekeeper_on_every_path.reason", { members: context.names(members), person: context.called(person) }),
    advice:
      plan.targets.length > 0
        ? say("gatekeeper_on_every_path.meet", { person: name, targets: context.names(plan.targets) })
        : say("gatekeeper_on_every_path.earn", { person: name }),
    proof: {
      kind: "cut",
      people: context.refs([person]),
      from: context.refs(oursBefore(context, person)),
      to: context.refs(members),
    },
    targets: plan.targets,
    owners: plan.owners,
    changes: plan.changes,
    holds: (drawn) => members.some((member) => hangsOn(drawn, member, person)),
    confidence: Math.min(context.certainty().roles(members), sureOfWays(context, members)),
  });
}
