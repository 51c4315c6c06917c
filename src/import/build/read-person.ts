import { formatPath, quote } from "../../internal/format-path.js";
import { byText } from "../shared/by-text.js";
import { allCells, cell, cellPath, type Entry, onceForColumns } from "../shared/columns.js";
import { departmentOf } from "../shared/department-of.js";
import { addTags, type PersonDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, warn } from "../shared/import-log.js";
import { readMarkedName } from "../shared/people-text.js";
import { type PersonFacts, readPersonFacts, stanceFromRoles } from "../shared/person-facts.js";
import { readDateCell, readFlagCell, readLevel, readNumberCell } from "../shared/read-cells.js";
import type { DateOrder } from "../shared/read-date.js";
import { readWord, splitList } from "../shared/words.js";
import type { Building, BuiltAccount } from "./building.js";
import { addressesOf, emailOf, nameOf, type PersonRows } from "./group-people.js";
import type { PersonColumn } from "./person-columns.js";

/** What the rows of a table of people are read with. */
export interface PersonReading extends PersonFacts {
  readonly reading: Building;
  readonly dateOrder: DateOrder | null;
  readonly leftOrder: DateOrder | null;
}

const plainColumns = ["organization", "location"] as const;
/** Columns in which rows about one person may not differ without being told. */
const comparedColumns = [
  "name",
  "email",
  "title",
  "department",
  "reportsTo",
  "owner",
  "stance",
  "level",
  "side",
] as const;

/** Reads the rows about one person. The first row that says something wins; lists are joined. */
export function readPerson(people: PersonReading, to: BuiltAccount, { id, given, entries }: PersonRows): PersonDraft {
  const { reading, log, words } = people;
  const { settings } = reading;
  const first = entries[0]!;
  const name = firstName(entries);
  const person: PersonDraft = { id, name: name ?? firstAddress(entries) ?? id };
  if (given) person.externalIds = { [settings.system]: id };
  if (name === undefined) note(log, "no_name", first.row.path, `no name: ${quote(person.name)} stands for it`);
  for (const entry of entries) {
    if (person.email == null) setField(person, "email", emailOf(entry));
    for (const column of plainColumns) if (person[column] == null) setField(person, column, cell(entry, column));
    if (person.title == null) setField(person, "title", titleOf(entry));
    if (person.departmentId == null) setField(person, "departmentId", departmentOf(to, cell(entry, "department")));
    if (person.side == null) setField(person, "side", readSide(people, entry, person));
    if (person.level == null) setField(person, "level", readNumberCell(log, entry, "level", 0, 100, readLevel));
    if (person.decisionWeight == null) {
      setField(person, "decisionWeight", readNumberCell(log, entry, "decisionWeight", 0, Number.POSITIVE_INFINITY));
    }
    if (person.inBuyingGroup == null) setField(person, "inBuyingGroup", readFlagCell(log, entry, "inBuyingGroup"));
    const lastContactAt = readDateCell(log, entry, "lastContactAt", people.dateOrder);
    if (lastContactAt !== null && !(person.lastContactAt != null && person.lastContactAt >= lastContactAt)) {
      person.lastContactAt = lastContactAt;
    }
    readMarks(people, entry, person);
    readPersonFacts({ log, words, plainStances: people.plainStances }, entry, person);
    const tags = cell(entry, "tags");
    if (tags !== null) addTags(person, splitList(tags));
  }
  if (settings.stancesFromRoles) stanceFromRoles(person, settings.vocabulary);
  for (let at = 1; at < entries.length; at++) reportMerge(people, first, entries[at]!);
  return person;
}

/** How a salutation stands in a column "Title". */
const courtesy =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|mister|rev|herr|frau|hr|fr|herr dr|frau dr|prof dr|m|mm|mme|mlle|monsieur|madame|mademoiselle|me|sr|sra|srta|don|dona|dr ing|dra|sig|sigra|sigg|dott|dottssa|ing|avv|dhr|mevr|mw|de heer|mevrouw|様|さん|氏|殿)$/;

/** The job title of a row, from its own columns or from behind the name; a salutation is none. */
export function titleOf(entry: Entry<PersonColumn>): string | null {
  const texts = allCells(entry, "title");
  const isSalutation = onceForColumns(entry.columns, "courtesy", () => byText(isCourtesy));
  for (const text of texts) {
    if (text.length > 20 || !isSalutation(text)) return text;
  }
  return readMarkedName(cell(entry, "name") ?? "").title;
}

function isCourtesy(text: string): boolean {
  return courtesy.test(text.toLowerCase().replaceAll(".", " ").trim().replace(/\s+/g, " "));
}

/** The first name, better one that is not shouted or in small letters. */
function firstName(entries: readonly Entry<PersonColumn>[]): string | undefined {
  let first: string | undefined;
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null) continue;
    if (!/(?<!\p{L})(?:\p{Lu}{2,}(?!\p{L})|\p{Ll})/u.test(name)) return name;
    first ??= name;
  }
  return first;
}

function firstAddress(entries: readonly Entry<PersonColumn>[]): string | null {
  for (const entry of entries) for (const address of addressesOf(entry)) return address;
  return null;
}

/** A status beside the name, and a day in the past on which somebody left. */
function readMarks({ log, reading, leftOrder }: PersonReading, entry: Entry<PersonColumn>, person: PersonDraft): void {
  const { status } = readMarkedName(cell(entry, "name") ?? "");
  if (status !== null && person.status == null) person.status = status;
  const leftOn = readDateCell(log, entry, "leftOn", leftOrder);
  if (leftOn === null || leftOn.slice(0, 10) > reading.settings.asOf.slice(0, 10)) return;
  person.status = "left";
  person.statusFrom ??= leftOn;
}

function readSide({ log, words }: PersonReading, entry: Entry<PersonColumn>, person: PersonDraft): PersonDraft["side"] {
  const side = readWord(log, entry, "side", words.sides, "sides");
  const text = cell(entry, "side");
  if (side === null && text !== null && words.sides.get(foldWord(text)) === undefined)
    addTags(person, [`side: ${text}`]);
  return side;
}

/** Tells that a row was merged with another, and in which columns it says something else. */
function reportMerge({ log }: PersonReading, first: Entry<PersonColumn>, entry: Entry<PersonColumn>): void {
  const differing: string[] = [];
  for (const column of comparedColumns) {
    const before = cell(first, column);
    const now = cell(entry, column);
    if (before !== null && now !== null && foldWord(before) !== foldWord(now)) differing.push(column);
  }
  const where = formatPath(first.row.path);
  if (differing.length === 0)
    note(log, "merged_row", entry.row.path, `the same person as ${where}; the rows are joined`);
  else {
    const message = `the same person as ${where}, where ${differing.join(", ")} differ; what stands there is kept`;
    warn(log, "merged_row", cellPath(entry, differing[0] as PersonColumn), message);
  }
}
