import { quote } from "../../internal/format-path.js";
import type { VocabularyEntry } from "../../model/vocabulary.js";
import { byText } from "./by-text.js";
import { cell, cellPath, type Entry } from "./columns.js";
import { foldWord } from "./fold-word.js";
import { type ImportLog, warnOnce } from "./import-log.js";
import { isPlaceholder } from "./placeholders.js";
import type { Synonyms } from "./synonyms.js";

/** What the words of a picklist mean; `false` leaves a word out without an issue. */
export type WordTable<Value> = ReadonlyMap<string, Value | false>;

/** A table that remembers what the cells of an import mean. */
interface RememberedTable<Value> extends WordTable<Value> {
  readonly byCell?: (word: string) => Value | false | undefined;
}

/** Words of the caller, as an option. */
export type WordOption<Value> = Readonly<Record<string, Value | false>>;

/** A table of words: the vocabulary with its labels, then the synonyms, then what the caller says, which wins. */
export function wordTable<Word extends string, Value = Word>(
  vocabulary: readonly VocabularyEntry<Word>[],
  synonyms: Synonyms<Word>,
  own: WordOption<Word | Value> = {},
): WordTable<Word | Value> {
  const table = new Map<string, Word | Value | false>();
  for (const { value, label } of vocabulary) {
    table.set(foldWord(value), value);
    table.set(foldWord(label), value);
  }
  for (const [word, value] of synonyms) table.set(keyOf(word), value);
  for (const [word, value] of Object.entries(own)) table.set(keyOf(word), value);
  return Object.assign(table, { byCell: byText((word) => table.get(keyOf(word))) });
}

/** The meaning of one word; `undefined` if the table lacks it. */
export function lookUp<Value>(table: WordTable<Value>, word: string): Value | false | undefined {
  const known = (table as RememberedTable<Value>).byCell;
  return known === undefined ? table.get(keyOf(word)) : known(word);
}

/** The value of a cell with one word; `null` where it is empty, left out on purpose, or unknown, which is reported. */
export function readWord<Value, Field extends string>(
  log: ImportLog,
  entry: Entry<Field>,
  field: Field,
  table: WordTable<Value>,
  option: string,
  kept = "as a tag",
): Value | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const value = lookUp(table, text);
  if (value === undefined && isPlaceholder(text)) return null;
  if (value === undefined) reportUnknownWord(log, cellPath(entry, field), field, text, option, kept);
  return value === undefined || value === false ? null : value;
}

/** One issue for a word that no table knows, however many rows have it. */
export function reportUnknownWord(
  log: ImportLog,
  path: readonly (string | number)[],
  what: string,
  text: string,
  option: string,
  kept = "as a tag",
): void {
  warnOnce(
    log,
    "unknown_word",
    path,
    `unknown ${what} ${quote(text)}`,
    `; kept ${kept} (options.${option} can name it)`,
  );
}

/**
 * The values of a cell with several words. A word that the table lacks is tried in parts, as in "Champion, User" or
 * "Champion/User", before it counts as unknown.
 */
export function readWords<Value>(
  text: string,
  table: WordTable<Value>,
): { readonly values: Value[]; readonly unknown: string[] } {
  const values = new Set<Value>();
  const unknown: string[] = [];
  for (const whole of splitList(text)) {
    const value = lookUp(table, whole);
    const parts = value === undefined ? whole.split(/[,/+&]/).map((part) => part.trim()) : [whole];
    for (const part of parts) {
      const meaning = lookUp(table, part);
      if (meaning === undefined) {
        if (part !== "" && !isPlaceholder(part)) unknown.push(part);
      } else if (meaning !== false) values.add(meaning);
    }
  }
  return { values: [...values], unknown };
}

/** The parts of a cell that lists several, as picklists are written: with semicolons, bars or line feeds. */
export function splitList(text: string): string[] {
  if (text === "") return [];
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Signs count where there is nothing else to compare, as in "+" and "-"; a minus before a digit always does. */
function keyOf(word: string): string {
  const folded = foldWord(word);
  return folded === "" || /^-\d/.test(word.trim()) ? word.trim() : folded;
}
