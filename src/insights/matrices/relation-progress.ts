import type { PersonInput } from "../../model/person.js";
import { RELATION_LEVELS, type RelationLevel } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";

/** What we are to a person, and what we want to be. */
export interface RelationProgress {
  /** As stated; `null`: not known. */
  current: RelationLevel | null;
  /** As stated; `null`: nobody said what is wanted. */
  desired: RelationLevel | null;
  /** Steps up from the current level to the desired one, 0..4; 0: reached. `null` while either is not known. */
  stepsMissing: number | null;
}

/** Reads the two levels of a person; `null` where neither is stated. From none to trusted advisor in the order of the vocabulary. */
export function relationProgress({ relationLevel }: Pick<PersonInput, "relationLevel">): RelationProgress | null {
  const current = relationLevel?.current ?? null;
  const desired = relationLevel?.desired ?? null;
  if (current === null && desired === null) return null;
  if (current === null || desired === null) return { current, desired, stepsMissing: null };
  const levels = wordsOf(RELATION_LEVELS);
  return { current, desired, stepsMissing: Math.max(0, levels.indexOf(desired) - levels.indexOf(current)) };
}
