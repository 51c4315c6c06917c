import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { compareShares, type Place } from "../influence/rank.js";
import { holderOf, unnamedTeam } from "./contact-pairs.js";
import type { CoverageColumn } from "./coverage-grid.js";
import type { CoveredPair } from "./covered-pair.js";
import { relationProgress } from "./relation-progress.js";

/**
 * One of theirs, and how they are covered.
 *
 * @param pairs - Ours with this one, by index.
 * @param touches - Our interactions of the last 90 days, counted by person of theirs.
 */
export function coverageColumn(
  network: Network,
  { shares }: Influence,
  { index, rank }: Place,
  pairs: readonly CoveredPair[],
  touches: number,
): CoverageColumn {
  const { people, contact } = network;
  const person = people[index]!;
  const holder = holderOf(network, index);
  const best = bestOwner(pairs);
  return {
    person: personRef(person.fields),
    title: person.fields.title ?? null,
    side: person.side,
    status: person.status,
    level: person.level,
    rank,
    influence: shares[index]!,
    covered: contact.known ? contact.covered[index] === 1 : null,
    coveredBy: contact.known ? pairs.filter((pair) => pair.covers).length : null,
    strength: contact.known ? pairs.reduce((most, pair) => Math.max(most, pair.strength), 0) : null,
    bestOwner: best === null ? null : personRef(people[best]!.fields),
    owner: holder === unnamedTeam ? null : personRef(people[holder]!.fields),
    lastContactAt: contact.lastContactAt[index]!,
    contactShare: touches > 0 ? contact.recentTouches[index]! / touches : null,
    relation: relationProgress(person.fields),
  };
}

/** The strongest contact, of equals the one with more recent interactions, then the owner, then the first by id. */
function bestOwner(pairs: readonly CoveredPair[]): number | null {
  let best: CoveredPair | null = null;
  for (const pair of pairs) {
    if (pair.ours === unnamedTeam || pair.strength === 0) continue;
    if (best === null || isBetter(pair, best)) best = pair;
  }
  return best?.ours ?? null;
}

function isBetter(pair: CoveredPair, other: CoveredPair): boolean {
  const difference = compareShares(pair.strength, other.strength) || pair.recent - other.recent;
  return difference > 0 || (difference === 0 && pair.isOwner);
}
