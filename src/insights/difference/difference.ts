import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Gap } from "../gaps/gap.js";
import type { Stakeholder } from "../influence/stakeholder.js";

/** What has changed between two scores of one account. Everything is empty or equal when nothing has. */
export interface Difference {
  /** Who joined, left or changed, by id. */
  people: PersonDifference[];
  /** Whose influence changed, the largest change first. */
  influence: InfluenceDifference[];
  groupStance: { before: number | null; after: number | null };
  /** Gaps by id: there now and not before, most severe first. */
  gapsOpened: Gap[];
  /** There before and not now, most severe first. */
  gapsClosed: Gap[];
  health: { before: number | null; after: number | null };
  /** What matters most, in sales language. */
  headlines: Sentence[];
}

/** How one person changed. */
export interface PersonDifference {
  ref: Ref;
  change: "joined" | "left" | "changed";
  /** Names of the fields that differ; empty for who joined or left. */
  fields: string[];
  reason: Sentence;
}

/** How one person's share of the decision changed; 0 where they were or are not there. */
export interface InfluenceDifference {
  ref: Ref;
  before: number;
  after: number;
  /** The likely ranks overlap, so that the change may be chance; `null` without samples on both sides. */
  withinNoise: boolean | null;
}

/** The parts of a score that are compared. */
export interface ComparedScore {
  readonly stakeholders: readonly Stakeholder[];
  readonly gaps: readonly Gap[];
  readonly decision: { readonly groupStance: number | null; readonly vetoes: readonly Ref[] };
  readonly health: { readonly overall: number | null };
}
