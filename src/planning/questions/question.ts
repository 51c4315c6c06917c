import type { RuleName } from "../../insights/gaps/catalogue.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";

/** What to find out next: of whom, by how much it would change the picture, and how to write the answer down. */
export interface Question {
  /** `fact:person`, stable across snapshots; `decider` where it is open who decides. */
  id: string;
  text: Sentence;
  /** Whom it is about. */
  about: Ref[];
  /** Who could know: those in contact with us first; empty where nobody we know is near. */
  askOf: Ref[];
  /**
   * Share of what is uncertain about the position of the group, or about who leads, that the answer would settle, 0..1: the
   * larger of the two. 0 without samples.
   */
  impact: number;
  /** Rules whose check is unknown and that would get what they lack, or a part of it. */
  unlocks: RuleName[];
  /**
   * Ids of the other questions whose answers the same rules wait for, asked here or not: together they are the facts to add.
   * Empty where this answer is all that is missing.
   */
  together: string[];
  /** Writes the answer down: a form fills the value that is `null`, or the end of the tie that is empty. */
  answer: Change;
}
