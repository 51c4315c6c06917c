import { quote } from "../../internal/format-path.js";
import { findCycles } from "../../model/data-warnings/find-cycles.js";
import { type Columns, cell, cellPath, type Entry } from "../shared/columns.js";
import { departmentOf } from "../shared/department-of.js";
import { type PersonDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, warn } from "../shared/import-log.js";
import { freeId, idFromName, isUsableId, type TakenIds } from "../shared/make-ids.js";
import { hasPlainStances, type PersonFactColumn, readPersonFacts } from "../shared/person-facts.js";
import { columnDateOrder, readDateCell, readFlagCell, readNumberCell } from "../shared/read-cells.js";
import { fullName } from "./full-name.js";
import { homeOf } from "./open-accounts.js";
import { addOurs } from "./our-people.js";
import { idCell, type RecordOf, type SalesforceAccount, type SalesforceImport } from "./salesforce-import.js";

/** What two records of one person may write differently. */
const identifying: ReadonlySet<string> = new Set(["id", "name", "email", "side"]);

/** Reads the contacts into their accounts, then whom they report to. */
export function readContacts(reading: SalesforceImport): void {
  const placed: { entry: RecordOf<"Contact">; to: SalesforceAccount; person: PersonDraft }[] = [];
  const entries = reading.records("Contact");
  const taken: TakenIds = new Map(entries.map((entry) => [idCell(entry, "id") ?? "", 1]));
  for (const entry of entries) {
    const name = fullName(entry);
    const email = cell(entry, "email");
    const given = idCell(entry, "id");
    const named = given ?? email ?? name;
    if (named === null || (given !== null && !isUsableId(given))) {
      warn(
        reading.log,
        "no_id",
        entry.row.path,
        "a contact without id, name and e-mail, or with an impossible id; left out",
      );
      continue;
    }
    const to = homeOf(reading, entry);
    if (to === null) {
      warn(reading.log, "no_account", entry.row.path, `${quote(name ?? named)} belongs to no account; left out`);
      continue;
    }
    if (name === null) note(reading.log, "no_name", entry.row.path, `no name: ${quote(email ?? named)} stands for it`);
    const id = given ?? freeId(idFromName(named), taken);
    const person = buildContact(reading, to, entry, { id, name: name ?? email ?? id });
    const same = sameMailbox(to, person);
    if (same !== null) {
      const differing = joinPeople(same, person);
      reading.contacts.set(id, { accountId: to.account.id, person: same });
      const what = `the same name and ${email === null ? "title" : "e-mail"} as ${quote(same.id)}; the contacts are joined`;
      if (differing.length === 0) note(reading.log, "merged_record", entry.row.path, what);
      else warn(reading.log, "merged_record", entry.row.path, `${what}, ${differing.join(", ")} as there`);
      continue;
    }
    reading.contacts.set(id, { accountId: to.account.id, person });
    place(to, person);
    placed.push({ entry, to, person });
  }
  for (const { entry, to, person } of placed) readManager(reading, to, entry, person);
  reportCycles(reading, placed);
}

/** Puts a person on the map of an account. */
function place(to: SalesforceAccount, person: PersonDraft): void {
  to.people.set(person.id, person);
  to.finder.add(person);
  const mailbox = mailboxOf(person);
  if (mailbox !== null) to.mailboxes.set(mailbox, person);
}

/** Somebody on the map with the same e-mail and the same name; without e-mail and id, with the same title and name. */
function sameMailbox(to: SalesforceAccount, person: PersonDraft): PersonDraft | null {
  return to.mailboxes.get(mailboxOf(person) ?? "") ?? null;
}

function mailboxOf({ name, email, title, externalIds }: PersonDraft): string | null {
  if (email != null) return `${email.toLowerCase()} ${foldWord(name)}`;
  return externalIds == null ? `${foldWord(title ?? "")} / ${foldWord(name)}` : null;
}

/** Gives a person what they lack and another record of them has; both ids are kept. Returns the fields in which the two differ. */
function joinPeople(person: PersonDraft, other: PersonDraft): string[] {
  const differing: string[] = [];
  const ids = { ...person.externalIds };
  for (const id of Object.values(other.externalIds ?? {})) {
    const count = Object.keys(ids).length;
    if (!Object.values(ids).includes(id)) ids[count === 0 ? "salesforce" : `salesforce:${count + 1}`] = id;
  }
  const fields = person as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) {
    if (fields[key] == null) fields[key] = value;
    else if (typeof value !== "object" && !identifying.has(key) && fields[key] !== value) differing.push(key);
  }
  if (Object.keys(ids).length > 0) person.externalIds = ids;
  return differing;
}

function buildContact(
  reading: SalesforceImport,
  to: SalesforceAccount,
  entry: RecordOf<"Contact">,
  person: PersonDraft,
): PersonDraft {
  const { log, words, settings } = reading;
  const columns = entry.columns;
  if (cell(entry, "id") !== null) person.externalIds = { salesforce: person.id };
  setField(person, "title", cell(entry, "title"));
  setField(person, "email", cell(entry, "email"));
  setField(person, "location", cell(entry, "city"));
  setField(person, "level", readNumberCell(log, entry, "level", 0, 100));
  setField(person, "departmentId", departmentOf(to, cell(entry, "department")));
  const order = columnDateOrder(columns, "lastActivityDate", settings.dateOrder);
  setField(person, "lastContactAt", readDateCell(log, entry, "lastActivityDate", order));
  if (readFlagCell(log, entry, "optOut") === true) person.communication = { optOut: true };
  const plainStances = hasPlainStances(columns as Columns<PersonFactColumn>);
  readPersonFacts({ log, words, plainStances }, entry, person);
  setField(person, "ownerId", addOurs(reading, to, idCell(entry, "ownerId"), cell(entry, "ownerName"), entry.row.path));
  return person;
}

function readManager(
  { log, contacts }: SalesforceImport,
  to: SalesforceAccount,
  entry: RecordOf<"Contact">,
  person: PersonDraft,
): void {
  const id = idCell(entry, "reportsToId");
  const name = cell(entry, "reportsToName");
  const field = id === null ? "reportsToName" : "reportsToId";
  const found = id ?? (name === null ? null : to.finder.find(name));
  const path = cellPath(entry, field);
  if (found === null) return;
  const managerId = typeof found === "object" ? found.id : id === null ? null : (contacts.get(id)?.person.id ?? id);
  if (managerId === person.id)
    warn(log, "self_report", path, `${quote(person.name)} reports to themselves; the line is left out`);
  else if (managerId !== null && isUsableId(managerId)) {
    person.reportsTo = managerId;
    if (to.people.has(managerId)) return;
    const elsewhere = contacts.get(managerId);
    const where =
      elsewhere === undefined ? "is not in the files" : `belongs to another account (${quote(elsewhere.accountId)})`;
    warn(log, "unknown_person", path, `the manager ${quote(name ?? managerId)} ${where}; the reference is kept`);
  } else {
    const why = found === "ambiguous" ? "is the name of several people" : "is not on the map";
    warn(
      log,
      found === "ambiguous" ? "ambiguous_person" : "unknown_person",
      path,
      `the manager ${quote(name)} ${why}; left out`,
    );
  }
}

/** The id of the contact that a record names: by id, else by a name that only one person of the account has. */
export function contactOf(
  { contacts }: SalesforceImport,
  home: SalesforceAccount | null,
  entry: Entry<"contactId" | "contactName">,
): string | null {
  const id = idCell(entry, "contactId");
  if (id !== null) return id;
  const name = cell(entry, "contactName");
  const found = name === null || home === null ? "unknown" : home.finder.find(name);
  return typeof found === "object" && contacts.has(found.id) ? found.id : null;
}

/** The person on the map of an account: a contact of another account is added as an outsider with the name of that account. */
export function placeElsewhere(
  reading: SalesforceImport,
  to: SalesforceAccount,
  contactId: string,
): PersonDraft | null {
  const known = to.people.get(contactId);
  if (known !== undefined) return known;
  const contact = reading.contacts.get(contactId);
  if (contact === undefined) return null;
  const { id, name, title, email, externalIds } = contact.person;
  const joined = to.people.get(id) ?? sameMailbox(to, contact.person);
  if (joined !== null) {
    if (joined !== contact.person) joinPeople(joined, { id, name, externalIds });
    return joined;
  }
  const person: PersonDraft = { id, name, side: "external" };
  setField(person, "title", title ?? null);
  setField(person, "email", email ?? null);
  setField(person, "externalIds", externalIds ?? null);
  person.organization = reading.accounts.get(contact.accountId)!.account.name;
  place(to, person);
  return person;
}

function reportCycles(
  { log }: SalesforceImport,
  placed: readonly { entry: RecordOf<"Contact">; person: PersonDraft }[],
): void {
  const ordered = [...placed].sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const position = new Map(ordered.map(({ person }, index) => [person.id, index]));
  for (const cycle of findCycles(ordered.map(({ person }) => position.get(person.reportsTo ?? "") ?? -1))) {
    const { entry } = ordered[cycle[0]!]!;
    const names = [...cycle.slice(0, 5), cycle[0]!].map((index) => quote(ordered[index]!.person.name)).join(" → ");
    warn(log, "reporting_cycle", entry.row.path, `reporting lines run in a circle: ${names} (they are kept)`);
  }
}
