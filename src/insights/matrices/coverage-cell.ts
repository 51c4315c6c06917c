import type { PersonInput } from "../../model/person.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { holderOf, isLeveled, unnamedTeam } from "./contact-pairs.js";
import type { CoverageCell } from "./coverage-grid.js";
import type { CoveredPair } from "./covered-pair.js";
import { type RelationProgress, relationProgress } from "./relation-progress.js";

/** Where a cell stands, and what it is measured against. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Our interactions of the last 90 days, counted by person of theirs. */
  readonly touches: number;
  /** Some interaction of our team is on record. */
  readonly anyInteraction: boolean;
  /** Ties say of single pairs how the person sees us, so that what is said of the person as a whole is shorthand for the best. */
  readonly hasPairs: boolean;
}

/** What is known between one of our team and one of theirs. What is stated of a person as a whole stands with whoever holds it. */
export function coverageCell(network: Network, pair: CoveredPair, place: CellPlace): CoverageCell {
  const { people, contact } = network;
  const theirs = people[pair.theirs]!.fields;
  const isHolder = holderOf(network, pair.theirs) === pair.ours;
  return {
    row: place.row,
    column: place.column,
    ours: pair.ours === unnamedTeam ? null : personRef(people[pair.ours]!.fields),
    theirs: personRef(theirs),
    strength: contact.known ? pair.strength : null,
    covers: contact.known ? pair.covers : null,
    isOwner: pair.isOwner,
    lastContactAt: pair.lastContactAt,
    recentInteractions: place.anyInteraction ? pair.recent : null,
    contactShare: place.touches > 0 ? pair.touches / place.touches : null,
    coverage: isHolder ? (theirs.coverage ?? null) : null,
    relation: relationOf(pair, isHolder && !place.hasPairs ? theirs : null),
    isClosed: pair.isClosed,
  };
}

/** What the ties of the pair say; else what is said of the person as a whole. */
function relationOf({ relation }: CoveredPair, whole: PersonInput | null): RelationProgress | null {
  if (relation !== null && isLeveled(relation)) return relationProgress({ relationLevel: relation });
  return whole === null ? null : relationProgress(whole);
}
