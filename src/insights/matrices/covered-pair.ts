import { liveTieStrength } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { type ContactPair, holderOf, unnamedTeam } from "./contact-pairs.js";

/** A pair, and whether it alone covers the person. */
export interface CoveredPair extends Readonly<ContactPair> {
  readonly covers: boolean;
  /** One of our team who is stated to look after the person. */
  readonly isOwner: boolean;
}

/** A pair covers by live contact of this one of our team; where that of no one is known, whoever holds what is stated covers. */
export function coveredPair(network: Network, pair: ContactPair): CoveredPair {
  const { ours, theirs } = pair;
  const { people, contact } = network;
  const isOwner =
    ours !== unnamedTeam && (people[theirs]!.fields.ownerId === people[ours]!.id || pair.relation?.owner === ours);
  return { ...pair, covers: covers(network, ours, theirs, contact.coveredBy[theirs]!), isOwner };
}

function covers(network: Network, ours: number, theirs: number, coveredBy: readonly number[]): boolean {
  const { covered, implicitTeam } = network.contact;
  if (coveredBy.includes(ours)) return true;
  if (covered[theirs] !== 1 || ours !== holderOf(network, theirs)) return false;
  return coveredBy.length === 0 || (ours === unnamedTeam && implicitTeam[theirs]! >= liveTieStrength);
}
