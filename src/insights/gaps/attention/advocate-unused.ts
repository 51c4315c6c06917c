import { recentContactDays } from "../../../network/defaults.js";
import { say } from "../../../sentences/gaps/attention.js";
import { isKnown } from "../access/introduction.js";
import { meetingWith } from "../access/meeting.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts, someStance } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link advocateUnused}. */
export interface AdvocateUnusedThresholds {
  /** A stance from here up is support, -1..1. */
  readonly supporterFrom: number;
}

/** Somebody notable is for us, and we neither talked to them in the last 90 days nor go through them to anybody who decides. */
export const advocateUnused: Rule<"advocate_unused", AdvocateUnusedThresholds> = {
  rule: "advocate_unused",
  family: "attention",
  title: /* @__PURE__ */ say("gaps.advocate_unused.title", {}),
  severity: 35,
  thresholds: { supporterFrom: 0.5 },
  inputs: (context): MissingFact[] => [...ourContacts(context), ...someStance(context)],
  find(context, { supporterFrom }): Finding[] {
    return idlePeople(context)
      .filter((person) => (context.network.people[person]!.stance ?? -1) >= supporterFrom)
      .map((person) => unused(context, person, supporterFrom));
  },
  open(context): MissingFact[] {
    const unread = idlePeople(context).filter((person) => context.network.people[person]!.stance === null);
    return unread.length === 0 ? [] : [missingFact("influential_stance", context.refs(unread))];
  },
};

/** Notable people we did not talk to lately and who are on none of our best ways to the deciders. */
function idlePeople(context: GapContext): number[] {
  const { contact, people } = context.network;
  const used = new Set<number>();
  for (const decider of context.deciders) {
    for (const person of context.access().bestPath(decider, people.length)?.people ?? []) used.add(person);
  }
  return context.scope
    .map((person) => person.index)
    .filter((person) => people[person]!.reachable && context.isNotable(person))
    .filter((person) => contact.recentTouches[person] === 0 && !used.has(person));
}

function unused(context: GapContext, person: number, supporterFrom: number): Finding {
  const { people, contact, asOf } = context.network;
  const { id, stance } = people[person]!;
  const known = new Set(contact.targets.subarray(contact.offsets[person]!, contact.offsets[person + 1]!));
  const wanted = context.scope.map((one) => one.index).filter((one) => known.has(one) && !context.isCovered(one));
  const target = wanted.sort(byInfluence(context))[0];
  const owner = meetingWith(context, person)?.owners[0];
  const interaction = {
    id: `next-talk-with-${id}`.slice(0, 200),
    at: asOf.iso,
    channel: "video" as const,
    participants: [{ personId: owner?.id ?? id }, { personId: id }],
  };
  return buildFinding(context, [person], {
    metric: { name: "stance", value: stance!, threshold: supporterFrom },
    reason: say("gaps.advocate_unused.reason", {
      person: context.nameWithTitle(person),
      share: context.share(person),
      days: recentContactDays,
    }),
    advice:
      target === undefined || !isKnown(context, person)
        ? say("gaps.advocate_unused.talk", { person: context.ref(person) })
        : say("gaps.advocate_unused.introduction", { person: context.ref(person), other: context.ref(target) }),
    proof: { kind: "people", people: context.refs(target === undefined ? [person] : [person, target]) },
    owners: owner === undefined ? [] : [owner],
    changes: owner === undefined ? null : [{ type: "log_interaction", interaction }],
    confidence: Math.min(context.confidence().stances([person]), context.confidence().influence()),
  });
}
