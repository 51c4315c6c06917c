import { say } from "../../../sentences/gaps/resilience.js";
import { planMeetings } from "../access/plan-meetings.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import { dependsOn } from "../confidence/depends-on.js";
import type { DrawnContact } from "../confidence/drawn-contact.js";
import { pathConfidence } from "../confidence/path-confidence.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { oursBefore } from "./contacts-before.js";

/** Thresholds of {@link articulationPerson}. */
export interface ArticulationPersonThresholds {
  /** Share of the influence we can reach that may hang on one person, 0..1. */
  readonly cutOffShare: number;
}

/**
 * Somebody, on either side, without whom we lose the way to a decider, or to others with 30 % or more of the influence we can
 * reach. Not the deciders themselves, and not whom `single_point_of_contact` or `single_owner` names already.
 */
export const articulationPerson: Rule<"articulation_person", ArticulationPersonThresholds> = {
  rule: "articulation_person",
  family: "resilience",
  title: /* @__PURE__ */ say("gaps.articulation_person.title", {}),
  severity: 65,
  thresholds: { cutOffShare: 0.3 },
  inputs: (context): MissingFact[] => [...ourContacts(context), ...decider(context)],
  find(context, { cutOffShare }): Finding[] {
    const { network, influence, deciders } = context;
    const access = context.access();
    const named = new Set(["single_point_of_contact", "single_owner"].flatMap((rule) => idsOf(context, rule)));
    const reached = context.scope.filter((person) => access.isReached(person.index));
    const connected = reached.reduce((total, person) => total + influence.shares[person.index]!, 0);
    const lostShares = access.sumDominated(influence.shares);
    const isDecider = Float64Array.from(network.people, (person) => (deciders.includes(person.index) ? 1 : 0));
    const lostDeciders = access.sumDominated(isDecider);
    const findings: Finding[] = [];
    /** Whoever is out of reach behind somebody named already goes without saying. */
    const behind = new Set<number>();
    const nearest = [...network.people].sort(
      (a, b) => lostShares[b.index]! - lostShares[a.index]! || a.index - b.index,
    );
    for (const { index, id } of nearest) {
      if (behind.has(index) || isDecider[index] === 1 || named.has(id) || isAlone(context, index)) continue;
      const share = connected > 0 ? lostShares[index]! / connected : 0;
      if (lostDeciders[index]! > 0 || (share > 0 && atLeast(share, cutOffShare))) {
        findings.push(articulation(context, index, { share, connected, cutOffShare }));
        for (const one of access.dominated(index)) behind.add(one);
      }
    }
    return findings;
  },
};

function idsOf(context: GapContext, rule: string): string[] {
  return context.findingsOf(rule).flatMap((finding) => finding.subjects.map((subject) => subject.id));
}

/** Whether nobody else on our team could take over: that is no weakness of the account. */
function isAlone({ network }: GapContext, person: number): boolean {
  return network.people[person]!.side === "us" && network.contact.team.every((ours) => ours === person);
}

/** Whether without the person, in a draw, a decider or a share of the influence we reach is out of reach. */
function cutsOff({ scope, deciders, share }: GapContext, drawn: DrawnContact, person: number, least: number): boolean {
  if (deciders.some((member) => dependsOn(drawn, member, person))) return true;
  let reached = 0;
  let lost = 0;
  for (const { index } of scope) {
    if (!drawn.isReached(index)) continue;
    reached += share(index);
    if (index !== person && !drawn.isReached(index, person)) lost += share(index);
  }
  return lost > 0 && atLeast(lost, least * reached);
}

interface Loss {
  readonly share: number;
  readonly connected: number;
  readonly cutOffShare: number;
}

function articulation(context: GapContext, person: number, { share, connected, cutOffShare }: Loss): Finding {
  const { network, deciders, influence } = context;
  const access = context.access();
  const behind = access.dominated(person);
  const lost = deciders.filter((member) => behind.includes(member));
  const ours = network.people[person]!.side === "us" ? person : undefined;
  const wanted = [...new Set([...lost, ...[...behind].sort(byInfluence(context))])];
  const plan = planMeetings(
    context,
    wanted,
    (after) =>
      deciders.every((member) => !after.dominated(person).includes(member)) &&
      !atLeast(after.sumDominated(influence.shares)[person]!, cutOffShare * connected),
    ours,
  );
  const name = context.ref(person);
  const called = context.nameWithTitle(person);
  return {
    subjects: context.refs([person]),
    metric: atLeast(share, cutOffShare)
      ? { name: "cutOffShare", value: share, threshold: cutOffShare }
      : { name: "decidersCutOff", value: lost.length, threshold: 1 },
    proof: {
      kind: "cut",
      people: context.refs([person]),
      from: context.refs(ours === undefined ? oursBefore(context, person) : []),
      to: context.refs(behind),
    },
    reason:
      lost.length > 0
        ? say("gaps.articulation_person.deciders", { person: called, deciders: context.refs(lost) })
        : say("gaps.articulation_person.share", { person: called, count: behind.length, share: share }),
    remedy: {
      text:
        plan.targets.length > 0
          ? say("gaps.articulation_person.bypass", { person: name, targets: context.refs(plan.targets) })
          : say("gaps.articulation_person.none", { person: name }),
      targets: context.refs(plan.targets),
      owners: plan.owners,
      changes: plan.changes,
    },
    holds: (drawn) => cutsOff(context, drawn, person, cutOffShare),
    confidence: Math.min(context.confidence().roles(lost), pathConfidence(context, behind)),
  };
}
