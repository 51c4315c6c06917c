import { quote } from "../../internal/format-path.js";
import { type Columns, cell, cellPath, columnTexts, type Entry, sortedEntries } from "../shared/columns.js";
import { type RelationshipDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, noteOnce, warn, warnOnce } from "../shared/import-log.js";
import { isUsableId } from "../shared/make-ids.js";
import { isPlaceholder } from "../shared/placeholders.js";
import { columnDateOrder, readDateCell, readNumber, readNumberCell } from "../shared/read-cells.js";
import type { DateOrder } from "../shared/read-date.js";
import { directionWords } from "../shared/synonyms.js";
import { lookUp, splitList } from "../shared/words.js";
import type { Building, BuiltAccount } from "./building.js";
import type { HomeFinder } from "./find-home.js";
import type { RelationshipColumn } from "./relationship-columns.js";
import { resolveMention } from "./resolve-mention.js";

type Row = Entry<RelationshipColumn>;
type Kind = RelationshipDraft["kind"] | "reports_to" | "dotted_line";

const negativeWords: ReadonlySet<string> = new Set(["negative", "neg", "false", "no", "against", "hostile"]);
const positiveWords: ReadonlySet<string> = new Set(["positive", "pos", "true", "yes", "for", "friendly"]);

/** Reads the table of relationships into the accounts; reporting lines go to the people. */
export function readRelationships(reading: Building, findHome: HomeFinder, columns: Columns<RelationshipColumn>): void {
  const orders = {
    asOf: columnDateOrder(columns, "asOf", reading.settings.dateOrder),
    validFrom: columnDateOrder(columns, "validFrom", reading.settings.dateOrder),
    validTo: columnDateOrder(columns, "validTo", reading.settings.dateOrder),
  };
  const scale = strengthScale(reading, columns);
  for (const entry of sortedEntries(columns)) readRow(reading, findHome, entry, { orders, scale });
}

interface RowReading {
  readonly orders: Readonly<Record<"asOf" | "validFrom" | "validTo", DateOrder | null>>;
  /** What numbers of strength are divided by. */
  readonly scale: number;
}

/** Weights beyond 1 are divided by the largest. */
function strengthScale({ log }: Building, columns: Columns<RelationshipColumn>): number {
  let largest = 1;
  for (const text of columnTexts(columns, "strength")) {
    const value = readNumber(text);
    if (value !== null && value > largest) largest = value;
  }
  const index = columns.positions.get("strength")?.[0];
  if (largest > 1) {
    const path = [columns.sheet.file, `column ${columns.sheet.headers[index!]}`];
    note(log, "scaled_strength", path, `weights go up to ${largest}: they are divided by it`);
  }
  return largest;
}

function readRow(reading: Building, findHome: HomeFinder, entry: Row, row: RowReading): void {
  const { log } = reading;
  const texts = { from: cell(entry, "from"), to: cell(entry, "to") };
  if (texts.from === null || texts.to === null) {
    warnOnce(log, "no_end", entry.row.path, "a relationship needs both ends; the row is left out", "");
    return;
  }
  const kind = readKind(reading, entry);
  if (kind === null) return;
  const ends = { from: splitList(texts.from), to: splitList(texts.to) };
  const home = findHome(entry, [...ends.from, ...ends.to]);
  if (home === null) return;
  const ids = {
    from: resolveEnds(reading, home, entry, "from", ends),
    to: resolveEnds(reading, home, entry, "to", ends),
  };
  const isFirst = { line: true, tie: true };
  for (const from of ids.from) {
    for (const to of ids.to) {
      if (from === to) {
        const text = quote(texts.from);
        warn(log, "self_tie", entry.row.path, `${text} is at both ends; the row is left out`);
      } else if (kind.kind === "reports_to" || kind.kind === "dotted_line") {
        addLine(reading, home, entry, { from, to, kind: isFirst.line ? kind.kind : "dotted_line" });
        isFirst.line = false;
      } else {
        addTie(reading, home, entry, { from, to, kind: kind.kind }, kind.word, row, isFirst.tie);
        isFirst.tie = false;
      }
    }
    isFirst.line = true;
  }
}

/** The ids of those at one end; what is no person of the map, such as a company of the same table, is left out. */
function resolveEnds(
  reading: Building,
  home: BuiltAccount,
  entry: Row,
  field: "from" | "to",
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
): string[] {
  const ids: string[] = [];
  for (const text of ends[field].slice(0, 200)) {
    if (reading.things.has(foldWord(text))) {
      noteOnce(
        reading.log,
        "no_person",
        cellPath(entry, field),
        "a company or thing is no person",
        "; the tie is left out",
      );
      continue;
    }
    const id = resolveMention(reading, home, entry, field, text);
    if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

function addTie(
  reading: Building,
  home: BuiltAccount,
  entry: Row,
  tie: RelationshipDraft,
  word: string | null,
  { orders, scale }: RowReading,
  takesId: boolean,
): void {
  const { log } = reading;
  if (takesId && !takeId(reading, home, entry, tie)) return;
  setField(tie, "strength", strengthToNumber(reading, entry, scale));
  setField(tie, "confidence", readNumberCell(log, entry, "confidence", 0, 1));
  for (const field of ["asOf", "validFrom", "validTo"] as const) {
    setField(tie, field, readDateCell(log, entry, field, orders[field]));
  }
  const notes = [word, cell(entry, "note")].filter((text) => text !== null);
  if (notes.length > 0) tie.note = notes.join(": ");
  home.relationships.push(tie);
}

/**
 * The kind of a tie, from its word, else from its sign; a word that no table knows is kept as a note on somebody whom one knows;
 * `null` if the caller ignores the word.
 */
function readKind({ log, words }: Building, entry: Row): { kind: Kind; word: string | null } | null {
  const text = cell(entry, "kind");
  if (text !== null && !directionWords.has(foldWord(text)) && !isPlaceholder(text)) {
    const kind = lookUp(words.kinds, text);
    const path = cellPath(entry, "kind");
    if (kind === false) {
      note(log, "ignored_kind", path, `${quote(text)} is ignored as options.kinds says; the row is left out`);
      return null;
    }
    if (kind !== undefined) return { kind, word: null };
    const remedy = "; read as knows, with the word as a note (options.kinds can name it)";
    warnOnce(log, "unknown_word", path, `unknown kind ${quote(text)}`, remedy);
    return { kind: "knows", word: text };
  }
  // Tools that draw graphs write kinds as labels.
  const label = lookUp(words.kinds, cell(entry, "note") ?? "");
  if (label !== undefined && label !== false) return { kind: label, word: null };
  const weight = readNumber(cell(entry, "strength") ?? "");
  const sign = readSign(cell(entry, "sign")) || (weight !== null && weight < 0 ? -1 : 0);
  if (sign !== 0) return { kind: sign > 0 ? "ally" : "conflict", word: null };
  warnOnce(log, "no_kind", cellPath(entry, "kind"), "no kind: read as knows", "");
  return { kind: "knows", word: null };
}

function readSign(text: string | null): number {
  if (text === null) return 0;
  const number = readNumber(text);
  if (number !== null) return Math.sign(number);
  const word = foldWord(text);
  if (text === "-" || negativeWords.has(word)) return -1;
  return text === "+" || positiveWords.has(word) ? 1 : 0;
}

/** A word, or a number from 0 to 1. A negative number is the size of a sign. */
function strengthToNumber({ log, words }: Building, entry: Row, scale: number): RelationshipDraft["strength"] | null {
  const text = cell(entry, "strength");
  if (text === null) return null;
  const word = lookUp(words.strengths, text);
  if (word !== undefined) return word === false ? null : word;
  const number = readNumber(text);
  if (isPlaceholder(text)) return null;
  if (number !== null && number >= 0) return number / scale;
  if (number !== null && number >= -scale) return -number / scale;
  const path = cellPath(entry, "strength");
  warn(log, "unreadable_number", path, `${quote(text)} is no strength (weak, medium, strong or a number); left out`);
  return null;
}

/** Takes the id of a row for its tie; a row with an id that is taken is left out. */
function takeId({ log, settings }: Building, home: BuiltAccount, entry: Row, tie: RelationshipDraft): boolean {
  const id = cell(entry, "id");
  if (id === null) return true;
  const path = cellPath(entry, "id");
  if (!isUsableId(id)) warn(log, "unusable_id", path, `${quote(id)} cannot be an id; the tie goes without`);
  else if (home.taken.relationships.has(id)) {
    warn(log, "duplicate_id", path, `second relationship with the id ${quote(id)}; the row is left out`);
    return false;
  } else {
    home.taken.relationships.add(id);
    tie.id = id;
    tie.externalIds = { [settings.system]: id };
  }
  return true;
}

function addLine(
  { log }: Building,
  home: BuiltAccount,
  entry: Row,
  line: { from: string; to: string; kind: "reports_to" | "dotted_line" },
): void {
  const person = home.people.get(line.from)!;
  if (line.kind === "dotted_line") {
    person.dottedLineTo = [...new Set([...(person.dottedLineTo ?? []), line.to])].sort();
  } else if (person.reportsTo == null) person.reportsTo = line.to;
  else if (person.reportsTo !== line.to) {
    const message = `${quote(person.name)} reports to ${quote(person.reportsTo)} already; this line is left out`;
    warn(log, "second_manager", entry.row.path, message);
  } else note(log, "merged_row", entry.row.path, "says what another row says");
}
