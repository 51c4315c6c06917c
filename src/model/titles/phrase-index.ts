import { once } from "../../internal/once.js";

/** A phrase found in a list of words, with what the table says about it. */
export interface Phrase<Value> {
  words: readonly string[];
  value: Value;
}

/** Finds the phrases of a table in a list of words. */
export interface PhraseIndex<Value> {
  /** The longest phrase that begins at `words[start]`, or `null`. */
  at(words: readonly string[], start: number): Phrase<Value> | null;
}

/**
 * Makes a table of phrases searchable by the first word of each, so that a look-up compares a handful of phrases;
 * at the first look-up, so that a program that reads no titles does not pay for them.
 *
 * @param rows what to say about a phrase, and the phrases it is said about: lower-case words, `", "` between phrases
 */
export function phraseIndex<Value>(rows: readonly (readonly [value: Value, phrases: string])[]): PhraseIndex<Value> {
  const index = once(() => groupByFirstWord(rows));
  return {
    at(words, start) {
      for (const phrase of index().get(words[start]!) ?? []) {
        if (phrase.words.every((word, offset) => words[start + offset] === word)) return phrase;
      }
      return null;
    },
  };
}

function groupByFirstWord<Value>(rows: readonly (readonly [Value, string])[]): Map<string, Phrase<Value>[]> {
  const byFirstWord = new Map<string, Phrase<Value>[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split(", ")) {
      const words = phrase.split(" ");
      const sameStart = byFirstWord.get(words[0]!) ?? [];
      sameStart.push({ words, value });
      byFirstWord.set(words[0]!, sameStart);
    }
  }
  for (const sameStart of byFirstWord.values()) sameStart.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}
