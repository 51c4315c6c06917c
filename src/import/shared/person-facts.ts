import { builtInWord } from "../../model/built-in-word.js";
import type { VocabularyInput } from "../../model/own-words.js";
import { type Columns, cell, cellPath, columnTexts, type Entry, onceForColumns } from "./columns.js";
import { addTags, type PersonDraft, setField } from "./draft.js";

import { type ImportLog, noteOnce } from "./import-log.js";
import type { PersonWords } from "./person-words.js";
import { isPlaceholder } from "./placeholders.js";
import { readNumber } from "./read-cells.js";
import { roleStances } from "./synonyms.js";
import { lookUp, readWord, readWords, reportUnknownWord } from "./words.js";

/** The picklists of a person that any table can have, under these names. */
export type PersonFactColumn = "roles" | "stance" | "coverage" | "status" | "politicalStatus";

/** What the picklists of a table are read with. */
export interface PersonFacts {
  readonly log: ImportLog;
  readonly words: PersonWords;
  /** Whether numbers in the column of stances lie on the scale from -1 to 1; others need the table of the caller. */
  readonly plainStances: boolean;
}

/** Whether all numbers in the column of stances lie between -1 and 1. */
export function hasPlainStances<Field extends string>(columns: Columns<Field | "stance">): boolean {
  if (!columns.positions.has("stance")) return true;
  return onceForColumns(columns, "plain stances", () => {
    for (const text of columnTexts(columns, "stance")) {
      const value = readNumber(text);
      if (value !== null && Math.abs(value) > 1) return false;
    }
    return true;
  });
}

/** Reads roles, stance, coverage, status and political power of one row into a person; unknown words become tags. */
export function readPersonFacts(facts: PersonFacts, entry: Entry<PersonFactColumn>, person: PersonDraft): void {
  const { log, words } = facts;
  const roles = cell(entry, "roles");
  if (roles !== null) {
    const { values, unknown } = readWords(roles, words.roles);
    for (const word of unknown) reportUnknownWord(log, cellPath(entry, "roles"), "role", word, "roles");
    addTags(
      person,
      unknown.map((word) => `role: ${word}`),
    );
    if (values.length > 0) person.roles = [...new Set([...(person.roles ?? []), ...values])].sort();
  }
  const stance = cell(entry, "stance");
  if (stance !== null && person.stance == null) {
    const number = facts.plainStances ? readNumber(stance) : null;
    const value = lookUp(words.stances, stance) ?? number ?? undefined;
    if (value === undefined && !isPlaceholder(stance)) {
      reportUnknownWord(log, cellPath(entry, "stance"), "stance", stance, "stances");
      addTags(person, [`stance: ${stance}`]);
    } else if (value !== false && value !== undefined) person.stance = value;
  }
  readFact(facts, entry, person, "coverage", words.coverages, "coverages");
  readFact(facts, entry, person, "status", words.statuses, "statuses");
  if (!readPower(facts, entry, person)) {
    readFact(facts, entry, person, "politicalStatus", words.politicalStatuses, "politicalStatuses");
  }
}

/** A champion or blocker without a stance gets the one that the role implies, known to be a guess. */
export function stanceFromRoles(person: PersonDraft, vocabulary?: VocabularyInput): void {
  if (person.stance != null || person.roles == null) return;
  const implied = new Set(
    person.roles
      .map((role) => roleStances[builtInWord(role, vocabulary?.roles)])
      .filter((stance) => stance !== undefined),
  );
  if (implied.size !== 1) return;
  const [stance] = implied;
  person.stance = stance!;
  person.provenance = { ...person.provenance, stance: { confidence: 0.5 } };
}

/** Power as a number of a scale such as 1 to 5, by thirds; whether it was one. */
function readPower({ log, words }: PersonFacts, entry: Entry<PersonFactColumn>, person: PersonDraft): boolean {
  const text = cell(entry, "politicalStatus");
  if (text === null || lookUp(words.politicalStatuses, text) !== undefined) return false;
  const value = readNumber(text);
  const scale = value === null ? null : onceForColumns(entry.columns, "power scale", () => powerScale(entry.columns));
  if (value === null || scale === null) return false;
  const share = scale > 10 ? value / scale : (value - 1) / (scale - 1);
  const status = share >= 2 / 3 ? "inner_circle" : share >= 1 / 3 ? "political_structure" : "outside";
  person.politicalStatus ??= status;
  const message = `numbers are read as a scale up to ${scale}, the highest third as the inner circle`;
  noteOnce(
    log,
    "power_scale",
    cellPath(entry, "politicalStatus"),
    message,
    " (options.politicalStatuses can name each)",
  );
  return true;
}

/** The end of the scale that the numbers of a column are on; `null` where they are on none. */
function powerScale(columns: Columns<PersonFactColumn>): number | null {
  let largest = 0;
  for (const text of columnTexts(columns, "politicalStatus")) {
    const value = readNumber(text);
    if (value === null) continue;
    if (value < 0 || value > 100) return null;
    largest = Math.max(largest, value);
  }
  const header = columns.sheet.headers[columns.positions.get("politicalStatus")?.[0] ?? -1] ?? "";
  const named = Number(/[1-5]\s*(?:-|–|to|bis|à|a|\/)\s*(\d{1,3})\b/.exec(header)?.[1] ?? 0);
  if (named >= Math.max(3, largest) && named <= 100) return named;
  return [3, 5, 10, 100].find((end) => largest <= end) ?? null;
}

function readFact<Key extends "coverage" | "status" | "politicalStatus">(
  { log }: PersonFacts,
  entry: Entry<PersonFactColumn>,
  person: PersonDraft,
  key: Key,
  table: PersonWords["coverages" | "statuses" | "politicalStatuses"],
  option: string,
): void {
  if (person[key] != null) return;
  const text = cell(entry, key);
  const value = readWord(log, entry, key, table as PersonWords["coverages"], option);
  setField(person, key, value as PersonDraft[Key] | null);
  if (text !== null && !isPlaceholder(text) && lookUp(table as PersonWords["coverages"], text) === undefined)
    addTags(person, [`${key}: ${text}`]);
}
