import { say } from "../../../sentences/gaps/resilience.js";
import { unnamedTeam } from "../access/access.js";
import { atLeast } from "../at-least.js";
import type { DrawnContact } from "../confidence/drawn-contact.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts, ourPeople } from "../inputs.js";
import type { Rule } from "../rule.js";
import { secondOwner } from "./second-owner.js";

/** Thresholds of {@link singleOwner}. */
export interface SingleOwnerThresholds {
  /** Share of all contact, weighted by influence, from which one of our team holds too much, 0..1. */
  readonly largestShare: number;
}

/**
 * Our side hangs on one of us: they hold 70 % or more of our contact with those who matter, or nobody else on our team has a tie
 * into the part of their network where a decider is.
 */
export const singleOwner: Rule<"single_owner", SingleOwnerThresholds> = {
  rule: "single_owner",
  family: "resilience",
  title: /* @__PURE__ */ say("gaps.single_owner.title", {}),
  severity: 70,
  thresholds: { largestShare: 0.7 },
  inputs: (context): MissingFact[] => [...ourContacts(context), ...ourPeople(context, 2)],
  find(context, { largestShare }): Finding[] {
    const holdings = holdingsOf(context);
    const membersOf = new Map<number, number[]>();
    for (const [ours, share] of holdings) if (atLeast(share, largestShare)) membersOf.set(ours, []);
    for (const member of context.deciders) {
      const ours = onlyOwnerOf(context, member);
      if (ours !== null) membersOf.set(ours, [...(membersOf.get(ours) ?? []), member]);
    }
    return [...membersOf].map(([ours, members]) =>
      owned(context, { ours, members, share: holdings.get(ours) ?? 0, largestShare }),
    );
  },
  open: (context): MissingFact[] => decider(context),
};

/** Share of Σ current strength × influence over covered people, by each of our team. */
function holdingsOf({ network, scope, share, isCovered }: GapContext): Map<number, number> {
  const { contact, people } = network;
  const held = new Map<number, number>();
  let total = 0;
  for (const { index } of scope) {
    if (!isCovered(index)) continue;
    total += contact.implicitTeam[index]! * share(index);
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const other = contact.targets[arc]!;
      if (people[other]!.side !== "us") continue;
      const part = contact.weights[arc]! * share(index);
      held.set(other, (held.get(other) ?? 0) + part);
      total += part;
    }
  }
  if (total === 0) return new Map();
  return new Map([...held].sort(([a], [b]) => a - b).map(([ours, part]) => [ours, part / total]));
}

/** The only one of our team with a counting tie into the part of their network where the person is. */
function onlyOwnerOf(context: GapContext, member: number): number | null {
  const owners = new Set<number>();
  for (const person of context.access().component(member)) {
    for (const ours of context.access().directly(person)) owners.add(ours);
    if (context.access().isKnownToTeam(person)) owners.add(unnamedTeam);
  }
  const [first] = owners;
  return owners.size === 1 && first !== unnamedTeam ? first! : null;
}

function isOnlyOwner(owners: readonly number[], ours: number): boolean {
  return owners.length === 1 && owners[0] === ours;
}

/** Their share of our contact in a draw; 0 where there is none. */
function drawnShare({ scope, share }: GapContext, drawn: DrawnContact, ours: number): number {
  let held = 0;
  let total = 0;
  for (const { index } of scope) {
    if (!drawn.isCovered(index)) continue;
    drawn.eachOfOurs(index, (one, strength) => {
      total += strength * share(index);
      if (one === ours) held += strength * share(index);
    });
  }
  return total > 0 ? held / total : 0;
}

/** What is known of somebody who holds too much. */
interface Holding {
  readonly ours: number;
  /** Deciders to whom only they have a way. */
  readonly members: readonly number[];
  readonly share: number;
  readonly largestShare: number;
}

function owned(context: GapContext, { ours, members, share, largestShare }: Holding): Finding {
  const owner = context.nameWithTitle(ours);
  const isTooMuch = atLeast(share, largestShare);
  const held = context.scope
    .map((person) => person.index)
    .filter((person) => context.network.contact.coveredBy[person]!.includes(ours));
  const second = secondOwner(context, { ours, members, held, largestShare, isTooMuch });
  return {
    subjects: context.refs([ours]),
    metric: isTooMuch
      ? { name: "contactShare", value: share, threshold: largestShare }
      : { name: "owners", value: 1, threshold: 2 },
    proof: {
      kind: "cut",
      people: context.refs([ours]),
      from: [],
      to: context.refs(members.length > 0 ? members : held),
    },
    reason: isTooMuch
      ? say("gaps.single_owner.share", { owner, share: share })
      : say("gaps.single_owner.part", { owner, deciders: context.refs(members) }),
    remedy: {
      text:
        second === null
          ? say("gaps.single_owner.none", { owner: context.ref(ours) })
          : say("gaps.single_owner.second", {
              second: context.ref(second.ours),
              targets: context.refs(second.targets),
            }),
      targets: context.refs(second?.targets ?? []),
      owners: context.refs(second === null ? [] : [second.ours]),
      changes: second?.changes ?? null,
    },
    holds: (drawn) =>
      atLeast(drawnShare(context, drawn, ours), largestShare) ||
      members.some((member) => drawn.hasRole(member) && isOnlyOwner(drawn.ownersOfPart(member), ours)),
    confidence: Math.min(
      members.length > 0 ? context.confidence().roles(members) : 1,
      ...held.map((person) => context.confidence().path([ours, person])),
    ),
  };
}
