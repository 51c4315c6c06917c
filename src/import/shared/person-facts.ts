import { builtInWord } from "../../model/built-in-word.js";
import type { VocabularyInput } from "../../model/own-words.js";
import { type Columns, cell, cellPath, columnTexts, type Entry, onceForColumns } from "./columns.js";
import { addTags, type PersonDraft, setField } from "./draft.js";
import type { ImportLog } from "./import-log.js";
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
  readFact(facts, entry, person, "politicalStatus", words.politicalStatuses, "politicalStatuses");
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
