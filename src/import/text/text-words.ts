import {
  BUYING_ROLES,
  type BuyingRole,
  COVERAGES,
  type Coverage,
  PERSON_STATUSES,
  type PersonStatus,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  SIDES,
  type Side,
  STANCES,
  STRENGTHS,
  type StanceWord,
  type StrengthWord,
} from "../../model/vocabularies.js";
import type { VocabularyEntry } from "../../model/vocabulary.js";
import { foldWord } from "../shared/fold-word.js";

/** What a part of a line about a person can say in one word or two. */
export type PersonWord =
  | { readonly field: "role"; readonly value: BuyingRole | null }
  | { readonly field: "stance"; readonly value: StanceWord }
  | { readonly field: "coverage"; readonly value: Coverage }
  | { readonly field: "status"; readonly value: PersonStatus }
  | { readonly field: "isTop"; readonly value: true };

/** The words of the text format; each is known by its value and by its label, whatever the case. */
export interface TextWords {
  readonly person: ReadonlyMap<string, PersonWord>;
  readonly kinds: ReadonlyMap<string, RelationshipKind>;
  readonly strengths: ReadonlyMap<string, StrengthWord>;
  readonly sides: ReadonlyMap<string, Side>;
}

/** Builds the words of the text format. */
export function textWords(): TextWords {
  const person = new Map<string, PersonWord>([
    ["norole", { field: "role", value: null }],
    ["top", { field: "isTop", value: true }],
  ]);
  for (const [word, value] of byWord(BUYING_ROLES)) person.set(word, { field: "role", value });
  for (const [word, value] of byWord(STANCES)) person.set(word, { field: "stance", value });
  for (const [word, value] of byWord(COVERAGES)) if (word !== "none") person.set(word, { field: "coverage", value });
  for (const [word, value] of byWord(PERSON_STATUSES)) person.set(word, { field: "status", value });
  return { person, kinds: byWord(RELATIONSHIP_KINDS), strengths: byWord(STRENGTHS), sides: byWord(SIDES) };
}

function byWord<Value extends string>(vocabulary: readonly VocabularyEntry<Value>[]): Map<string, Value> {
  const words = new Map<string, Value>();
  for (const { value, label } of vocabulary) {
    words.set(foldWord(value), value);
    words.set(foldWord(label), value);
  }
  return words;
}
