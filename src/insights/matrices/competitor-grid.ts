import type { Ref } from "../../internal/issue.js";

/** Where competitors stand: how much of the decision leans to each. */
export interface CompetitorGrid {
  /** Largest share first, those of whom nothing is known last; then by id. */
  competitors: CompetitorPosition[];
  /** The decision in parts that sum to 1. */
  totals: CompetitorTotals;
}

/** One competitor. */
export interface CompetitorPosition {
  competitor: Ref;
  /** Supplies the account now; `null`: not stated. */
  incumbent: boolean | null;
  /** Named by the goal; `null`: there is no goal, or it names none. */
  inGoal: boolean | null;
  /**
   * Share of the decision that leans to it, 0..1; whoever leans to several counts in parts, by how much. `null` while nobody's
   * leaning to it is known: that is not zero.
   */
  share: number | null;
  /** `share` as a part of what is known of leanings, 0..1; `null` with it, and while nobody with influence is known to lean anywhere or nowhere. */
  shareOfKnown: number | null;
  /** The whole decision as seen from this competitor alone, in parts that sum to 1; whoever leans to several counts in full. */
  leaning: { toward: number; neither: number; away: number; unknown: number };
  /** Who leans to it: most influence first. */
  people: CompetitorSupporter[];
}

/** Somebody who leans to a competitor. */
export interface CompetitorSupporter {
  person: Ref;
  /** Share of the decision, 0..1. */
  influence: number;
  /** The part of it that counts for this competitor. */
  part: number;
  /** Leaning as stated, 0..1; `null` where they only used to work there. */
  affinity: number | null;
  formerEmployer: boolean;
  /** Toward us, −1..1; `null`: not known. */
  stance: number | null;
}

/** All shares that are known, `nobody`, `unknown` and `unmapped` sum to 1. */
export interface CompetitorTotals {
  /** Share of the decision that leans to some competitor. */
  leaning: number;
  /** Share of people known to lean to none of them. */
  nobody: number;
  /** Share of people of whom it is not known. */
  unknown: number;
  /** What nobody on the map accounts for. */
  unmapped: number;
}
