import { quote } from "../../internal/format-path.js";
import { cell, cellPath, type Entry } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { warn } from "../shared/import-log.js";
import { freeId, idFromName, isUsableId, type TakenIds } from "../shared/make-ids.js";
import { readMention } from "../shared/person-finder.js";
import type { CsvImport } from "./csv-import.js";
import type { PersonColumn } from "./person-columns.js";

/** The rows about one person, and the id that they get. */
export interface PersonRows {
  readonly id: string;
  /** Whether the id stands in the file. */
  readonly given: boolean;
  readonly entries: Entry<PersonColumn>[];
}

type Entries = Entry<PersonColumn>[];

/**
 * Puts the rows of one account together that are about the same person: with the same id; without one with the same e-mail;
 * without that with the same name and title. Rows without id, e-mail and name, or with an id that cannot be one, are left out.
 */
export function groupPeople(reading: CsvImport, entries: readonly Entry<PersonColumn>[]): PersonRows[] {
  const byId = new Map<string, Entries>();
  const byEmail = new Map<string, Entries>();
  const byName = new Map<string, Entries>();
  for (const entry of entries) {
    const id = cell(entry, "id");
    const email = emailOf(entry);
    const name = nameOf(entry);
    if (id !== null && !isUsableId(id)) {
      const message = `${quote(id)} cannot be an id (1 to 200 characters); the row is left out`;
      warn(reading.log, "unusable_id", cellPath(entry, "id"), message);
    } else if (id !== null) put(byId, id, entry);
    else if (email !== null) put(byEmail, email, entry);
    else if (name !== null) put(byName, `${foldWord(name) || name} ${foldWord(cell(entry, "title") ?? "")}`, entry);
    else warn(reading.log, "no_name", entry.row.path, "neither id nor name nor e-mail; the row is left out");
  }
  const owners = emailOwners(byId);
  const groups: PersonRows[] = [];
  const taken: TakenIds = new Map();
  for (const id of byId.keys()) taken.set(id, 1);
  for (const [id, rows] of byId) groups.push({ id, given: true, entries: rows });
  for (const [email, rows] of byEmail) {
    const owner = owners.get(email);
    if (owner == null) groups.push({ id: freeId(idFromName(email), taken), given: false, entries: rows });
    else byId.get(owner)!.push(...rows);
  }
  for (const rows of byName.values()) {
    groups.push({ id: freeId(idFromName(nameOf(rows[0]!)!), taken), given: false, entries: rows });
  }
  return groups;
}

/** The name of a person: the full one, or first and last, without an address behind it. */
export function nameOf(entry: Entry<PersonColumn>): string | null {
  const full = cell(entry, "name");
  if (full !== null) return readMention(full).name;
  const parts = [cell(entry, "firstName"), cell(entry, "lastName")].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The e-mail of a person, from its own column or from behind the name. */
export function emailOf(entry: Entry<PersonColumn>): string | null {
  const own = cell(entry, "email");
  const email = own === null ? readMention(cell(entry, "name") ?? "").email : (readMention(own).email ?? own);
  return email === null ? null : email.toLowerCase();
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
