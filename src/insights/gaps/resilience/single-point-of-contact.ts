import type { Ref } from "../../../internal/issue.js";
import { say } from "../../../sentences/gaps/resilience.js";
import { type PlannedMeetings, planMeetings } from "../access/plan-meetings.js";
import { benchmark } from "../benchmarks.js";
import { byInfluence } from "../build-finding.js";
import { dependsOn } from "../confidence/depends-on.js";
import type { DrawnContact } from "../confidence/drawn-contact.js";
import { pathConfidence } from "../confidence/path-confidence.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { contactsBefore, oursBefore } from "./contacts-before.js";
import { findSingleFirms } from "./single-firm.js";

/**
 * All our access hangs on one person: they are our only contact, or everything that leads to somebody who decides passes
 * through them. One gap a person, with all deciders behind them; where several in a row could cut us off, the nearest to us is
 * named and the proof lists them all. As important as the most influential of them: at stake is the way to the decision. A partner
 * firm is one contact however many of its people we know: where all routes run through people of one other `organization`, that is
 * one gap, by its name.
 */
export const singlePointOfContact: Rule<"single_point_of_contact"> = {
  rule: "single_point_of_contact",
  family: "resilience",
  title: /* @__PURE__ */ say("gaps.single_point_of_contact.title", {}),
  severity: 90,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    const only = onlyContact(context);
    const membersOf = new Map<number, number[]>(only === null ? [] : [[only, []]]);
    for (const member of context.deciders) {
      if (context.access().disjointPaths(member).length !== 1) continue;
      const cut = context.access().cuts(member)[0]!;
      membersOf.set(cut, [...(membersOf.get(cut) ?? []), member]);
    }
    const people = [...membersOf].map(([cut, members]) => singlePoint(context, cut, members, cut === only));
    return [...people, ...findSingleFirms(context)];
  },
  open: (context): MissingFact[] => (onlyContact(context) === null ? decider(context) : []),
};

function onlyContact(context: GapContext): number | null {
  const covered = context.scope.filter((person) => context.isCovered(person.index));
  return covered.length === 1 ? covered[0]!.index : null;
}

function singlePoint(context: GapContext, cut: number, members: readonly number[], isOnly: boolean): Finding {
  const plan = secondWay(context, cut, members, isOnly);
  const cuts = new Set([cut, ...members.flatMap((member) => context.access().cuts(member))]);
  const person = context.ref(cut);
  const targets = context.refs(plan.targets);
  return {
    subjects: context.refs([cut]),
    metric: { name: isOnly ? "contacts" : "ways", value: 1, threshold: 2 },
    proof: {
      kind: "cut",
      people: context.refs([...cuts]),
      from: oursOf(context, cut),
      to: context.refs(members.length > 0 ? members : [cut]),
    },
    reason: reasonFor(context, cut, members, isOnly),
    remedy: {
      text:
        plan.targets.length > 0
          ? say("gaps.single_point_of_contact.second", { person, targets })
          : say("gaps.single_point_of_contact.none", { person }),
      targets: context.refs(plan.targets),
      owners: plan.owners,
      changes: plan.changes,
    },
    confidence: Math.min(
      context.confidence().roles(members),
      pathConfidence(context, isOnly ? [cut, ...members] : members),
    ),
    holds: (drawn) =>
      (isOnly && isOnlyContact(context, drawn, cut)) || members.some((member) => dependsOn(drawn, member, cut)),
    stakes: isOnly ? [] : context.refs([cut, ...members]),
    benchmark: benchmark("departures"),
  };
}

/** Whether they, and nobody else, are in contact with us in a draw. */
function isOnlyContact({ scope }: GapContext, drawn: DrawnContact, cut: number): boolean {
  return scope.every(({ index }) => drawn.isCovered(index) === (index === cut));
}

function reasonFor(context: GapContext, cut: number, members: readonly number[], isOnly: boolean) {
  const person = context.nameWithTitle(cut);
  if (isOnly) return say("gaps.single_point_of_contact.only", { person });
  if (members.includes(cut)) return say("gaps.single_point_of_contact.direct", { deciders: context.refs(members) });
  const deciders = members.length === 1 ? [context.nameWithTitle(members[0]!)] : context.refs(members);
  const contacts = contactsBefore(context, cut);
  if (contacts.length === 2) return say("gaps.single_point_of_contact.both_through", { deciders, person });
  return contacts.length > 2
    ? say("gaps.single_point_of_contact.all_through", { count: contacts.length, deciders, person })
    : say("gaps.single_point_of_contact.one_through", { deciders, person });
}

/** Ours on this side of the cut, also where their contact is too weak or too old to count. */
function oursOf(context: GapContext, cut: number): Ref[] {
  const ours = new Set([...oursBefore(context, cut), ...context.network.contact.coveredBy[cut]!]);
  return context.refs([...ours].sort((a, b) => a - b));
}

/** Whom to meet so that two ways lead to every decider behind the person, and we know somebody else. */
function secondWay(context: GapContext, cut: number, members: readonly number[], isOnly: boolean): PlannedMeetings {
  const wanted = new Set(members.filter((member) => member !== cut));
  const open = context.scope.map((one) => one.index).filter((one) => one !== cut && !context.isCovered(one));
  const beside = open.filter((one) => members.some((member) => isBeside(context, one, member)));
  for (const one of beside.sort(byInfluence(context))) wanted.add(one);
  if (isOnly) for (const one of open.sort(byInfluence(context))) wanted.add(one);
  return planMeetings(context, [...wanted], (access) =>
    members.every((member) => access.disjointPaths(member).length >= 2),
  );
}

function isBeside({ network }: GapContext, one: number, other: number): boolean {
  const { offsets, targets } = network.contact;
  return targets.subarray(offsets[one]!, offsets[one + 1]!).includes(other);
}
