import { ageInDays, toMoment } from "../../internal/days.js";
import type { Ref } from "../../internal/issue.js";
import { once } from "../../internal/once.js";
import { type StrongestPaths, strongestPaths } from "../../kernels/paths/strongest-paths.js";
import type { PersonInput } from "../../model/person.js";
import { personRef } from "../../model/refs.js";
import { type Evidence, openEvidence } from "../../network/evidence.js";
import { activeInteractions } from "../../network/interaction-ties.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import type { Influence } from "../influence/influence.js";
import type { Standing } from "../influence/stakeholders.js";
import { type Access, buildAccess } from "./access/access.js";
import { type ClosedPairs, closedPairs } from "./access/closed-pairs.js";
import { fitnessOf, type OwnerOf, ownerResolver } from "./access/owner-resolver.js";
import { atLeast } from "./at-least.js";
import { type EvidenceConfidence, evidenceConfidence } from "./confidence/evidence-confidence.js";
import type { Finding } from "./finding.js";

/** What a rule sees. People are indexes, as in the network; what takes time is reckoned when first asked for, and once. */
export interface GapContext {
  readonly network: Network;
  readonly influence: Influence;
  /** Most influence first. */
  standings(): readonly Standing[];
  /** `null` where nobody clustered them. */
  readonly alliances: AllianceClustering | null;
  /** Customers and externals. */
  readonly scope: readonly NetworkPerson[];
  /** The people the decision rests on, most say first; empty unless somebody is known to decide. */
  readonly deciders: readonly number[];
  /** Share of the decision. */
  share(person: number): number;
  stakeholder(person: number): Standing;
  isCovered(person: number): boolean;
  /** Whether an influence is notable: relative in large groups. */
  isNotable(person: number): boolean;
  /** The contact network from our side. */
  access(): Access;
  /** How far the deciders listen, at whatever remove: 1 for a decider. */
  reachFromDeciders(): StrongestPaths;
  /** Whether somebody listens to the person by a tie that is no reporting line. */
  isListenedTo(person: number): boolean;
  /** Ages in days of our interactions with the person, the latest first. */
  touches(person: number): readonly number[];
  /** Days since one of our team last had contact; `null`: unknown. */
  daysSinceContact(person: number): number | null;
  /** How sure and how old facts are. */
  evidence(): Evidence;
  confidence(): EvidenceConfidence;
  /** Who is not to be brought together. */
  closed(): ClosedPairs;
  /** How well one of our team fits as an owner. */
  fitness(ours: number): number;
  /** Who of our team looks after a person, the same everywhere; `null`: nobody fits. */
  readonly ownerOf: OwnerOf;
  /** Owners of people, each once, the owner of the first ahead. */
  owners(people: readonly number[]): Ref[];
  /** What another rule found with its settings; nothing where it is off or cannot tell. */
  findingsOf(rule: string): readonly Finding[];
  ref(person: number): Ref;
  refs(people: readonly number[]): Ref[];
  /** Labelled with the title where it is known: `Kim Bauer (Executive Assistant)`. */
  nameWithTitle(person: number): Ref;
}

/** What {@link gapContext} is made from. */
export interface GapContextInput {
  readonly network: Network;
  readonly influence: Influence;
  /** Everybody in scope, most influence first; asked for once, if at all. */
  readonly standings: () => readonly Standing[];
  readonly alliances: AllianceClustering | null;
  readonly findingsOf: (rule: string) => readonly Finding[];
  /** What the context of another network has computed, where it holds for this one too. */
  readonly shared?: Partial<GapContext>;
}

/** Lays out what the rules look at. */
export function gapContext(input: GapContextInput): GapContext {
  const { network, influence, standings, alliances, findingsOf, shared } = input;
  const { people, contact, attention } = network;
  const { rights, shares, thresholds } = influence;
  const deciders = rights.deciderKnown ? rights.deciders : [];
  const evidence = once(() => openEvidence(network.account, network.asOf.moment));
  const listed = once(standings);
  const byId = once(() => new Map(listed().map((one) => [one.id, one])));
  const ref = (person: number) => personRef(people[person]!.fields);
  const closed = once(() => closedPairs(network));
  const fitness = shared?.fitness ?? fitnesses(network);
  const resolver = once(() => ownerResolver(network, closed(), fitness));
  const ownerOf: OwnerOf = (person, except) => resolver()(person, except);
  return {
    network,
    influence,
    standings: listed,
    alliances,
    scope: people.filter((person) => person.inScope),
    deciders,
    share: (person) => shares[person]!,
    stakeholder: (person) => byId().get(people[person]!.id)!,
    isCovered: (person) => contact.covered[person] === 1,
    isNotable: (person) => atLeast(shares[person]!, thresholds.notable),
    access: once(() => buildAccess(network)),
    reachFromDeciders: once(() => strongestPaths(attention, deciders)),
    isListenedTo: listened(network),
    touches: touchesOf(network, evidence),
    daysSinceContact(person) {
      const at = contact.lastContactAt[person]!;
      return at === null ? null : ageInDays(toMoment(at), network.asOf.moment);
    },
    evidence,
    confidence: once(() => evidenceConfidence(network, influence, evidence())),
    closed,
    fitness,
    ownerOf,
    owners: (group) => [...new Set(group.map((one) => ownerOf(one)).filter((owner) => owner !== null))].map(ref),
    findingsOf,
    ref,
    refs: (group) => group.map(ref),
    nameWithTitle: (person) => nameWithTitle(people[person]!.fields),
    ...shared,
  };
}

/** A reference labelled with name and title: `Kim Bauer (Executive Assistant)`. */
export function nameWithTitle(person: PersonInput): Ref {
  const { name, title } = person;
  return { ...personRef(person), label: title == null || title === "" ? name : `${name} (${title})` };
}

/** Reads each title once. */
function fitnesses({ people }: Network): (ours: number) => number {
  const known = new Map<number, number>();
  return (ours) => {
    let fitness = known.get(ours);
    if (fitness === undefined) {
      fitness = fitnessOf(people[ours]!);
      known.set(ours, fitness);
    }
    return fitness;
  };
}

/** Who is listened to by other evidence than a reporting line. */
function listened({ attention, ties, people }: Network): (person: number) => boolean {
  const found = once(() => {
    const mark = new Uint8Array(people.length);
    const { target, tie } = attention.evidence;
    for (let entry = 0; entry < target.length; entry++) {
      const { kind } = ties[tie[entry]!]!;
      if (kind !== "reports_to" && kind !== "dotted_line") mark[target[entry]!] = 1;
    }
    return mark;
  });
  return (person) => found()[person] === 1;
}

function touchesOf(network: Network, evidence: () => Evidence): (person: number) => readonly number[] {
  const { account, indexOf, goal, people } = network;
  const found = once(() => {
    const ages: number[][] = people.map(() => []);
    for (const { age, participants } of activeInteractions(account, indexOf, goal, evidence()).held) {
      if (!participants.some((index) => people[index]!.side === "us")) continue;
      for (const index of participants) if (people[index]!.inScope) ages[index]!.push(age);
    }
    return ages;
  });
  return (person) => found()[person]!;
}
