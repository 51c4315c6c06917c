import { builtInWord } from "../../model/built-in-word.js";
import type { OwnWord, VocabularyInput } from "../../model/own-words.js";
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

/** Builds the words of the text format, own words of the account among them. */
export function textWords(vocabulary: VocabularyInput = {}): TextWords {
  const person = new Map<string, PersonWord>([
    ["norole", { field: "role", value: null }],
    ["top", { field: "isTop", value: true }],
  ]);
  for (const [word, value] of byWord(BUYING_ROLES)) person.set(word, { field: "role", value });
  for (const [word, value] of byWord(STANCES)) person.set(word, { field: "stance", value });
  for (const [word, value] of byWord(COVERAGES)) if (word !== "none") person.set(word, { field: "coverage", value });
  for (const [word, value] of byWord(PERSON_STATUSES)) person.set(word, { field: "status", value });
  for (const [word, value] of ownWords(vocabulary.roles))
    person.set(word, { field: "role", value: value as BuyingRole });
  for (const [word, value] of ownWords(vocabulary.stances)) {
    person.set(word, { field: "stance", value: builtInWord(value as StanceWord, vocabulary.stances) });
  }
  const kinds = byWord(RELATIONSHIP_KINDS);
  for (const [word, value] of ownWords(vocabulary.kinds)) kinds.set(word, value as RelationshipKind);
  return { person, kinds, strengths: byWord(STRENGTHS), sides: byWord(SIDES) };
}

/** Own words by their folded spelling and label. */
function ownWords(words: Readonly<Record<string, OwnWord<string>>> | null | undefined): [string, string][] {
  return Object.entries(words ?? {}).flatMap(([word, { label }]) =>
    [word, label ?? word].map((text): [string, string] => [foldWord(text), word]),
  );
}

function byWord<Value extends string>(vocabulary: readonly VocabularyEntry<Value>[]): Map<string, Value> {
  const words = new Map<string, Value>();
  for (const { value, label } of vocabulary) {
    words.set(foldWord(value), value);
    words.set(foldWord(label), value);
  }
  return words;
}
