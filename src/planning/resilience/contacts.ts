import type { Influence } from "../../insights/influence/influence.js";
import type { Network } from "../../network/network.js";

/** Who of theirs is in contact with us by whom, and what that is worth. */
export interface Contacts {
  /** Indexes of the people of theirs we know. */
  readonly theirs: readonly number[];
  /** Indexes of our people. */
  readonly ours: readonly number[];
  /** Share of the mapped influence, by index; sums to 1 over everybody in scope. */
  readonly worth: Float64Array;
  /** Who of our team keeps the contact, by index; empty: our team without a name, which stays. */
  by(person: number): readonly number[];
}

/** Reads the contacts that departures would cost. Influence is taken as it is today. */
export function readContacts({ people, contact }: Network, { shares }: Influence): Contacts {
  let mapped = 0;
  for (const share of shares) mapped += share;
  const worth = shares.map((share) => (mapped > 1e-12 ? share / mapped : 0));
  const theirs = people.filter(({ inScope, index }) => inScope && contact.covered[index] === 1);
  return {
    theirs: theirs.map(({ index }) => index),
    ours: people.filter(({ side }) => side === "us").map(({ index }) => index),
    worth,
    by: (person) => (contact.implicitTeam[person]! > 0 ? [] : contact.coveredBy[person]!),
  };
}

/** Share of the mapped influence in contact once these people, of either side, are gone. */
export function heldWithout({ theirs, worth, by }: Contacts, gone: ReadonlySet<number>): number {
  let held = 0;
  for (const person of theirs) {
    if (gone.has(person)) continue;
    const owners = by(person);
    if (owners.length === 0 || owners.some((one) => !gone.has(one))) held += worth[person]!;
  }
  return Math.min(1, held);
}
