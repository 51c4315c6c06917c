import { compareIds } from "../../internal/compare-ids.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { rowLabel, tableLabel } from "../../sentences/tables.js";
import type { Influence } from "../influence/influence.js";
import { compareShares } from "../influence/rank.js";
import { unnamedTeam } from "./contact-pairs.js";
import type { CoverageRow } from "./coverage-grid.js";
import type { CoveredPair } from "./covered-pair.js";

/**
 * One of our team, or our team, with what they carry.
 *
 * @param pairs - Theirs with this one.
 * @param isCoveredOnlyBy - Whether no other pair of the person covers.
 * @param touches - Our interactions of the last 90 days, counted by person of theirs.
 */
export function coverageRow(
  network: Network,
  { shares }: Influence,
  index: number,
  pairs: readonly CoveredPair[],
  isCoveredOnlyBy: (pair: CoveredPair) => boolean,
  touches: number,
): CoverageRow {
  const person = index === unnamedTeam ? null : network.people[index]!;
  const isKnown = network.contact.known;
  let contacts = 0;
  let soleContacts = 0;
  let influence = 0;
  let owned = 0;
  let ownTouches = 0;
  for (const pair of pairs) {
    ownTouches += pair.touches;
    if (pair.isOwner) owned++;
    if (!pair.covers) continue;
    contacts++;
    influence += shares[pair.theirs]!;
    if (isCoveredOnlyBy(pair)) soleContacts++;
  }
  return {
    person: person === null ? null : personRef(person.fields),
    ...(person === null ? rowLabel(tableLabel("tables.our_team", {})) : { label: person.name }),
    title: person?.fields.title ?? null,
    level: person?.level ?? null,
    status: person?.status ?? null,
    contacts: isKnown ? contacts : null,
    soleContacts: isKnown ? soleContacts : null,
    influence: isKnown ? influence : null,
    owned,
    contactShare: touches > 0 ? ownTouches / touches : null,
  };
}

/** Most influence behind the contacts first, then more contacts, more people to look after, and the id; our team last. */
export function compareCoverageRows(a: CoverageRow, b: CoverageRow): number {
  if (a.person === null || b.person === null) return a.person === null ? 1 : -1;
  const byInfluence = compareShares(b.influence ?? 0, a.influence ?? 0);
  if (byInfluence !== 0) return byInfluence;
  return (b.contacts ?? 0) - (a.contacts ?? 0) || b.owned - a.owned || compareIds(a.person.id, b.person.id);
}
