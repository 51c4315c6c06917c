import { quote } from "../../internal/format-path.js";
import { allCells, cell, cellPath, type Entry } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { noteOnce, warn, warnOnce } from "../shared/import-log.js";
import { freeId, idFromName, isUsableId, type TakenIds } from "../shared/make-ids.js";
import { emailsIn, isPhone, namesAgree, nameWords, readMarkedName, readMention } from "../shared/people-text.js";
import { roundedId } from "../shared/rounded-id.js";
import type { Building } from "./building.js";
import type { PersonColumn } from "./person-columns.js";

/** The rows about one person, and the id that they get. */
export interface PersonRows {
  readonly id: string;
  /** Whether the id stands in the file. */
  readonly given: boolean;
  readonly entries: Entry<PersonColumn>[];
}

type Entries = Entry<PersonColumn>[];

/** A whole number as a program writes it that holds it with decimals. */
const numberWithZeros = /^\d{1,20}\.0{1,6}$/;
/**
 * Puts the rows of one account together that are about the same person: with the same id; without one with the same e-mail and
 * names that agree; without that with the same name and title. Rows without id, e-mail and name, with an id alone, or with an id
 * that cannot be one, are left out.
 */
export function groupPeople(reading: Building, entries: readonly Entry<PersonColumn>[]): PersonRows[] {
  const byId = new Map<string, Entries>();
  const byEmail = new Map<string, Entries>();
  const byName = new Map<string, Entries>();
  for (const entry of entries) {
    const id = idOf(reading, entry);
    const email = emailOf(entry);
    const name = nameOf(entry);
    if (id !== null && !isUsableId(id)) {
      const message = `${quote(id)} cannot be an id (1 to 200 characters); the row is left out`;
      warn(reading.log, "unusable_id", cellPath(entry, "id"), message);
    } else if (isIdAlone(entry, name, email)) {
      noteOnce(reading.log, "id_alone", entry.row.path, "a number without a name is nobody", "; left out");
    } else if (id !== null) put(byId, id, entry);
    else if (email !== null) put(byEmail, email, entry);
    else if (name !== null) put(byName, nameAndTitle(entry, name), entry);
    else warnOnce(reading.log, "no_name", entry.row.path, "neither id nor name nor e-mail; the row is left out", "");
  }
  const owners = emailOwners(byId);
  const groups: PersonRows[] = [];
  const taken: TakenIds = new Map();
  for (const id of byId.keys()) taken.set(id, 1);
  for (const [id, rows] of byId) groups.push({ id, given: true, entries: rows });
  for (const [email, sharing] of byEmail) {
    const people = peopleOfMailbox(sharing);
    if (people.length > 1) reportShared(reading, email, people);
    for (const rows of people) {
      const owner = owners.get(email);
      const same = owner == null || !agree(byId.get(owner)!, rows) ? null : owner;
      if (same !== null) byId.get(same)!.push(...rows);
      else {
        const name = people.length > 1 || owner != null ? (nameOf(rows[0]!) ?? email) : email;
        groups.push({ id: freeId(idFromName(name), taken), given: false, entries: rows });
      }
    }
  }
  const known = byName.size === 0 ? new Map<string, null>() : sameNameAndTitle(groups);
  for (const [key, rows] of byName) {
    const same = known.get(key);
    if (same != null) same.entries.push(...rows);
    else groups.push({ id: freeId(idFromName(nameOf(rows[0]!)!), taken), given: false, entries: rows });
  }
  return groups;
}

function nameAndTitle(entry: Entry<PersonColumn>, name: string): string {
  return `${foldWord(name) || name} ${foldWord(cell(entry, "title") ?? "")}`;
}

/** The groups by name and title, where a title stands; `null` where several have both. */
function sameNameAndTitle(groups: readonly PersonRows[]): Map<string, PersonRows | null> {
  const known = new Map<string, PersonRows | null>();
  for (const group of groups) {
    const keys = new Set<string>();
    for (const entry of group.entries) {
      const name = nameOf(entry);
      if (name !== null && cell(entry, "title") !== null) keys.add(nameAndTitle(entry, name));
    }
    for (const key of keys) known.set(key, known.has(key) ? null : group);
  }
  return known;
}

/** The name of a person: the full one, or its parts, without marks and addresses; an address or a number is no name. */
export function nameOf(entry: Entry<PersonColumn>): string | null {
  if (entry.name === undefined) entry.name = findName(entry);
  return entry.name;
}

function findName(entry: Entry<PersonColumn>): string | null {
  const whole = wholeName(entry);
  const parts = (["firstName", "middleName", "lastName"] as const).map((field) => cell(entry, field));
  // A single word of our letters beside both parts is a nickname or a login.
  const isShort = whole !== null && parts[0] !== null && parts[2] !== null && /^[\x21-\u024f]+$/.test(whole);
  if (whole !== null && !isShort) return whole;
  if (parts[0] === null && parts[2] === null) return null;
  // Where names are written without our letters, the family comes first.
  if (eastern.test(`${parts[0] ?? ""}${parts[2] ?? ""}`)) parts.reverse();
  return readMarkedName(parts.filter((part) => part !== null && !part.includes("@")).join(" ")).name || whole;
}

const eastern = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u;

function wholeName(entry: Entry<PersonColumn>): string | null {
  for (const text of allCells(entry, "name")) {
    const name = readMarkedName(readMention(text).name).name.trim();
    if (name !== "" && !name.includes("@") && !isPhone(name)) return name;
  }
  return null;
}

/** The first address of a person, from its own columns or from behind the name. */
export function emailOf(entry: Entry<PersonColumn>): string | null {
  return addressesOf(entry)[0] ?? null;
}

/** All addresses that rows give a person, the best first. */
export function addressesOf(entry: Entry<PersonColumn>): readonly string[] {
  if (entry.addresses !== undefined) return entry.addresses;
  let found: readonly string[] = noAddress;
  for (const field of addressColumns) {
    for (const text of allCells(entry, field)) {
      if (!text.includes("@")) continue;
      const emails = emailsIn(text);
      found = found.length === 0 ? emails : [...new Set([...found, ...emails])];
    }
  }
  entry.addresses = found;
  return found;
}

const noAddress: readonly string[] = [];
const addressColumns = ["email", "name", "aliases"] as const;

/** The id of a row; `null` where it has none or a spreadsheet ruined it, which is reported once. */
function idOf({ log }: Building, entry: Entry<PersonColumn>): string | null {
  const id = cell(entry, "id");
  if (id === null) return null;
  if (numberWithZeros.test(id)) return id.slice(0, id.indexOf("."));
  if (!roundedId.test(id)) return id;
  const remedy = "; these ids are left out (format the column as text and export again)";
  warnOnce(log, "rounded_id", cellPath(entry, "id"), "a spreadsheet has rounded the ids", remedy);
  return null;
}

/** Whether a row says nothing but its number; templates are numbered down to rows that no one filled in. */
function isIdAlone(entry: Entry<PersonColumn>, name: string | null, email: string | null): boolean {
  if (name !== null || email !== null || cell(entry, "id") === null) return false;
  const idAt = entry.columns.positions.get("id") ?? [];
  const told = (["title", "reportsTo", "roles", "department"] as const).some((field) => cell(entry, field) !== null);
  return !told || entry.row.cells.every((text, index) => text === "" || idAt.includes(index));
}

/**
 * The rows of one address by person: names that agree are one. A short form such as "D. Cole" joins the only long name that it
 * agrees with.
 */
function peopleOfMailbox(rows: Entries): Entries[] {
  const byWords = new Map<string, Entries>();
  for (const row of rows) {
    const name = nameOf(row);
    put(byWords, name === null ? "" : nameWords(name).sort().join(" ") || name, row);
  }
  if (byWords.size === 1) return [rows];
  const nameless = byWords.get("");
  byWords.delete("");
  const keys = [...byWords.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const people: { name: string; rows: Entries }[] = [];
  for (const key of keys.slice(0, 200)) {
    const fitting = people.filter(({ name }) => namesAgree(name, key));
    if (fitting.length === 1) fitting[0]!.rows.push(...byWords.get(key)!);
    else people.push({ name: key, rows: [...byWords.get(key)!] });
  }
  for (const key of keys.slice(200)) people.push({ name: key, rows: byWords.get(key)! });
  if (nameless !== undefined) people[0]!.rows.push(...nameless);
  return people.map((person) => person.rows);
}

function agree(known: Entries, rows: Entries): boolean {
  const name = known.map(nameOf).find((one) => one !== null) ?? null;
  const other = rows.map(nameOf).find((one) => one !== null) ?? null;
  return name === null || other === null || namesAgree(name, other);
}

function reportShared({ log }: Building, email: string, people: readonly Entries[]): void {
  const names = people
    .slice(0, 5)
    .map((rows) => quote(nameOf(rows[0]!) ?? ""))
    .join(", ");
  const message = `the e-mail ${quote(email)} is shared by ${names}; they stay ${people.length} people`;
  warn(log, "shared_email", cellPath(people[0]![0]!, "email"), message);
}

/** Which person with an id an e-mail belongs to; `null` where several share it. */
function emailOwners(byId: ReadonlyMap<string, Entries>): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const [id, rows] of byId) {
    for (const entry of rows) {
      const email = emailOf(entry);
      if (email === null) continue;
      const known = owners.get(email);
      owners.set(email, known === undefined || known === id ? id : null);
    }
  }
  return owners;
}

function put(groups: Map<string, Entries>, key: string, entry: Entry<PersonColumn>): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}
