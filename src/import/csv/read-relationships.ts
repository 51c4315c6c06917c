import { quote } from "../../internal/format-path.js";
import { type Columns, cell, cellPath, type Entry, sortedEntries } from "../shared/columns.js";
import { type RelationshipDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, warn, warnOnce } from "../shared/import-log.js";
import { isUsableId } from "../shared/make-ids.js";
import { columnDateOrder, readDateCell, readNumber, readNumberCell } from "../shared/read-cells.js";
import type { DateOrder } from "../shared/read-date.js";
import { lookUp } from "../shared/words.js";
import type { CsvAccount, CsvImport } from "./csv-import.js";
import type { HomeFinder } from "./find-home.js";
import type { RelationshipColumn } from "./relationship-columns.js";
import { resolveMention } from "./resolve-mention.js";

type Row = Entry<RelationshipColumn>;
type Kind = RelationshipDraft["kind"] | "reports_to" | "dotted_line";

const negativeWords: ReadonlySet<string> = new Set(["negative", "neg", "false", "no", "against", "hostile"]);
const positiveWords: ReadonlySet<string> = new Set(["positive", "pos", "true", "yes", "for", "friendly"]);

/** Reads the table of relationships into the accounts; reporting lines go to the people. */
export function readRelationships(
  reading: CsvImport,
  findHome: HomeFinder,
  columns: Columns<RelationshipColumn>,
): void {
  const orders = {
    asOf: columnDateOrder(columns, "asOf", reading.settings.dateOrder),
    validFrom: columnDateOrder(columns, "validFrom", reading.settings.dateOrder),
    validTo: columnDateOrder(columns, "validTo", reading.settings.dateOrder),
  };
  for (const entry of sortedEntries(columns)) readRelationship(reading, findHome, entry, orders);
}

function readRelationship(
  reading: CsvImport,
  findHome: HomeFinder,
  entry: Row,
  orders: Readonly<Record<"asOf" | "validFrom" | "validTo", DateOrder | null>>,
): void {
  const { log } = reading;
  const texts = { from: cell(entry, "from"), to: cell(entry, "to") };
  if (texts.from === null || texts.to === null) {
    warn(log, "no_end", entry.row.path, "a relationship needs both ends; the row is left out");
    return;
  }
  const kind = readKind(reading, entry);
  if (kind === null) return;
  const home = findHome(entry, [texts.from, texts.to]);
  if (home === null) return;
  const from = resolveMention(reading, home, entry, "from", texts.from);
  const to = resolveMention(reading, home, entry, "to", texts.to);
  if (from === null || to === null) return;
  if (from === to) {
    warn(log, "self_tie", entry.row.path, `${quote(texts.from)} is at both ends; the row is left out`);
    return;
  }
  if (kind === "reports_to" || kind === "dotted_line") {
    addLine(reading, home, entry, { from, to, kind });
    return;
  }
  const tie: RelationshipDraft = { from, to, kind };
  if (!takeId(reading, home, entry, tie)) return;
  setField(tie, "strength", strengthToNumber(reading, entry));
  setField(tie, "confidence", readNumberCell(log, entry, "confidence", 0, 1));
  for (const field of ["asOf", "validFrom", "validTo"] as const) {
    setField(tie, field, readDateCell(log, entry, field, orders[field]));
  }
  setField(tie, "note", cell(entry, "note"));
  home.relationships.push(tie);
}

/** The kind of a tie, from its word, else from its sign; `null` if the word is unknown, which is reported. */
function readKind({ log, words }: CsvImport, entry: Row): Kind | null {
  const text = cell(entry, "kind");
  if (text !== null) {
    const kind = lookUp(words.kinds, text);
    if (kind !== undefined && kind !== false) return kind;
    const path = cellPath(entry, "kind");
    if (kind === undefined)
      warnOnce(log, "unknown_word", path, `unknown kind ${quote(text)}`, "; left out (options.kinds can name it)");
    else note(log, "ignored_kind", path, `${quote(text)} is ignored as options.kinds says; the row is left out`);
    return null;
  }
  const sign = readSign(cell(entry, "sign"));
  if (sign !== 0) return sign > 0 ? "ally" : "conflict";
  warnOnce(log, "no_kind", cellPath(entry, "kind"), "no kind: read as knows", "");
  return "knows";
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
function strengthToNumber({ log, words }: CsvImport, entry: Row): RelationshipDraft["strength"] | null {
  const text = cell(entry, "strength");
  if (text === null) return null;
  const word = lookUp(words.strengths, text);
  if (word !== undefined) return word === false ? null : word;
  const number = readNumber(text);
  if (number !== null && number >= 0 && number <= 1) return number;
  const path = cellPath(entry, "strength");
  warn(log, "unreadable_number", path, `${quote(text)} is no strength (weak, medium, strong or 0 to 1); left out`);
  return null;
}

/** Takes the id of a row for its tie; a row with an id that is taken is left out. */
function takeId({ log, settings }: CsvImport, home: CsvAccount, entry: Row, tie: RelationshipDraft): boolean {
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
  { log }: CsvImport,
  home: CsvAccount,
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
