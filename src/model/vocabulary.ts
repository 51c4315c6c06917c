/** One word of a vocabulary, ready for a drop-down. */
export interface VocabularyEntry<Value extends string> {
  value: Value;
  label: string;
  description: string;
}

/** Lists a vocabulary in the order written; the type makes sure that no word is missing. */
export function vocabulary<Value extends string>(
  words: Readonly<Record<Value, readonly [label: string, description: string]>>,
): readonly VocabularyEntry<Value>[] {
  const entries: VocabularyEntry<Value>[] = [];
  for (const [value, [label, description]] of Object.entries(words) as [Value, readonly [string, string]][]) {
    entries.push({ value, label, description });
  }
  return entries;
}

/** The bare words of a vocabulary, for a schema. */
export function wordsOf<Value extends string>(entries: readonly VocabularyEntry<Value>[]): [Value, ...Value[]] {
  return entries.map((entry) => entry.value) as [Value, ...Value[]];
}
