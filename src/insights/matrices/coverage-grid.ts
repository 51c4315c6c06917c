import type { Ref } from "../../internal/issue.js";
import type { Coverage, PersonStatus, Side } from "../../model/vocabularies.js";
import type { RowLabel } from "../../sentences/tables.js";
import type { CoverageSum } from "./coverage-sum.js";
import type { RelationProgress } from "./relation-progress.js";

/** Our people against theirs: who of our team is in contact with whom. */
export interface CoverageGrid {
  /** Our people: those behind whose contacts most of the decision stands first; "our team", where nobody is named, last. */
  rows: CoverageRow[];
  /** Customers and externals, most influence first. */
  columns: CoverageColumn[];
  /** Every pair of whom anything is known, by row, then column; a pair without a cell has no contact on the map. */
  cells: CoverageCell[];
  totals: CoverageTotals;
}

/** One of our team, and what they carry. */
export interface CoverageRow extends RowLabel {
  /** `null`: our team, where it is stated that we know somebody and not who of us does. */
  person: Ref | null;
  title: string | null;
  level: number | null;
  /** `null` for our team. */
  status: PersonStatus | null;
  /** People they cover; `null`: nothing is known of our contacts. */
  contacts: number | null;
  /** Those of them whom nobody else on our team covers; `null` with `contacts`. */
  soleContacts: number | null;
  /** Share of the decision held by the people they cover, 0..1; rows overlap where two cover one. `null` with `contacts`. */
  influence: number | null;
  /** People who have them as owner. */
  owned: number;
  /** Share of our interactions of the last 90 days, 0..1; all rows sum to 1. `null` when there are none. */
  contactShare: number | null;
}

/** One of theirs, and how they are covered. */
export interface CoverageColumn {
  person: Ref;
  title: string | null;
  side: Side;
  status: PersonStatus;
  level: number | null;
  /** 1 = most influence; equal influence shares the better rank. */
  rank: number;
  /** Share of the decision, 0..1. */
  influence: number;
  /** One of our team is in live contact; `null`: nothing is known of our contacts. */
  covered: boolean | null;
  /** How many of our team cover them, "our team" counted as one; `null` with `covered`. */
  coveredBy: number | null;
  /** Current strength of their best contact with one of our team, 0..1; `null` with `covered`. */
  strength: number | null;
  /** The one of our team with the strongest current contact, of equals the one with more recent interactions, then the owner; `null` without any. */
  bestOwner: Ref | null;
  /** As stated; `null` where nobody is, or they are not on the map or not one of our team. */
  owner: Ref | null;
  /** When one of our team last had contact, as written; `null`: not known. */
  lastContactAt: string | null;
  /** Share of our interactions of the last 90 days, 0..1; all columns sum to 1. `null` when there are none. */
  contactShare: number | null;
  /** What we are to them and want to be; `null` where neither is stated. */
  relation: RelationProgress | null;
}

/** What is known between one of our team and one of theirs. */
export interface CoverageCell {
  /** Position in `rows`. */
  row: number;
  /** Position in `columns`. */
  column: number;
  /** `null`: our team, nobody named. */
  ours: Ref | null;
  theirs: Ref;
  /** Current strength of contact, 0..1, faded to `asOf`; 0: no contact on the map. `null`: nothing is known of our contacts. */
  strength: number | null;
  /** Whether this alone covers the person: live contact, or a two-way interaction within 90 days. `null` with `strength`. */
  covers: boolean | null;
  /** One of our team is stated to look after them. */
  isOwner: boolean;
  /** When the two last had contact, as written; `null`: not known. */
  lastContactAt: string | null;
  /** Interactions of the last 90 days in which both took part; `null`: no interaction of our team is on record. */
  recentInteractions: number | null;
  /** Their share of our interactions of the last 90 days, 0..1; one with several of our team counts in parts. All cells sum to 1. `null` when there are none. */
  contactShare: number | null;
  /** How well we know them, as stated; in the cell of the owner, else of our team. */
  coverage: Coverage | null;
  /** What we are to them and want to be; in the cell of the owner, else of our team. */
  relation: RelationProgress | null;
  /** Ill feeling of .3 or more, either way, closes the contact. */
  isClosed: boolean;
}

/** The whole. `coveredInfluence`, the rest of `influence`, and `unmapped` sum to 1. */
export interface CoverageTotals extends CoverageSum {
  /** What nobody on the map accounts for, 0..1. */
  unmapped: number;
  /** People by what we are to them against what we want to be; `unknown`: what we are is not known, `unstated`: what we want. They sum to `people`. */
  relations: { reached: number; below: number; unknown: number; unstated: number };
}
