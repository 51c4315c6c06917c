import type { Influence } from "../../insights/influence/influence.js";
import { clamp } from "../../internal/numbers.js";
import type { RelationshipInput } from "../../model/relationship.js";
import { closingHostility } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";

/** From here down somebody is against us and not asked for a favor. */
const opponentFrom = -0.4;
/** What an over-asked person and a rival of the one to be met cost a route [D]. */
const overAskedPenalty = 0.5;
const rivalPenalty = 0.2;
/** From this many conversations in 90 days on attention can be too much, full at this ratio to the share of the influence [D]. */
const manyTouches = 3;
const fullLoadRatio = 2.5;

/** How willing go-betweens are on the way to one person, and whose favor is not to be asked. */
export interface GoBetweens {
  /** What asking somebody costs a route, as a factor of 0..1; 0: they are not to be asked at all. */
  willingness(person: number): number;
  /** Whether a tie between the two is marked to be avoided. */
  isClosed(a: number, b: number): boolean;
  /** How far somebody gets more of our attention than their influence explains, 0..1. */
  load(person: number): number;
  isRival(person: number): boolean;
}

/**
 * 1 − .5 · load − .2 · [rival of the target]; 0 for whoever is against us, opted out, is marked to be avoided, or has an open
 * feud with the target.
 */
export function readGoBetweens(network: Network, { shares, unmapped }: Influence, target: number): GoBetweens {
  const { people, contact } = network;
  const avoided = peopleToAvoid(network);
  const closed = new Set(tiesToAvoid(network).flatMap(({ from, to }) => [`${from}>${to}`, `${to}>${from}`]));
  const touches = contact.recentTouches.reduce((total, count) => total + count, 0);
  const load = (person: number) => {
    const count = contact.recentTouches[person]!;
    if (count < manyTouches || touches === 0) return 0;
    const due = unmapped < 1 ? shares[person]! / (1 - unmapped) : 0;
    const ratio = due > 0 ? count / touches / due : fullLoadRatio;
    return clamp((ratio - 1) / (fullLoadRatio - 1), 0, 1);
  };
  const isRival = (person: number) => hostility(network, person, target) >= closingHostility;
  return {
    load,
    isRival,
    isClosed: (a, b) => closed.size > 0 && closed.has(`${people[a]!.id}>${people[b]!.id}`),
    willingness(person) {
      const { stance, fields } = people[person]!;
      if ((stance ?? 0) <= opponentFrom || fields.communication?.optOut === true || avoided.has(person)) return 0;
      return 1 - overAskedPenalty * load(person) - (isRival(person) ? rivalPenalty : 0);
    },
  };
}

/** Hostility between two people, the larger of both directions. */
export function hostility({ signed }: Network, a: number, b: number): number {
  const { feelings } = signed;
  let most = 0;
  for (const position of [positionOf(feelings, a, b), positionOf(feelings, b, a)]) {
    if (position >= 0) most = Math.max(most, feelings.hostility[position]!);
  }
  return most;
}

/** People of theirs to whom one of our team has a tie that is marked `mustAvoid`. */
export function peopleToAvoid(network: Network): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of tiesToAvoid(network)) {
    const ends = [network.indexOf.get(from), network.indexOf.get(to)];
    const ours = ends.filter((index) => index !== undefined && network.people[index]!.side === "us");
    if (ours.length === 0) continue;
    for (const index of ends) if (index !== undefined && network.people[index]!.side !== "us") found.add(index);
  }
  return found;
}

/** Ties marked `mustAvoid` that hold for the goal at the date of the network. */
export function tiesToAvoid({ account, goal, asOf }: Network): RelationshipInput[] {
  const day = asOf.iso.slice(0, 10);
  return (account.relationships ?? []).filter(
    ({ mustAvoid, goalId, validFrom, validTo }) =>
      mustAvoid === true &&
      (goalId == null || goalId === goal?.id) &&
      (validFrom == null || validFrom.slice(0, 10) <= day) &&
      (validTo == null || validTo.slice(0, 10) >= day),
  );
}
