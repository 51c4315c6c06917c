import { quote } from "../../internal/format-path.js";
import { cell, cellPath, type Entry } from "../shared/columns.js";
import { setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, warn } from "../shared/import-log.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { createPersonFinder } from "../shared/person-finder.js";
import { readNumberCell } from "../shared/read-cells.js";
import { idOfName, namedAccount } from "./known-home.js";
import { addOurs } from "./our-people.js";
import { idCell, type SalesforceAccount, type SalesforceImport } from "./salesforce-import.js";

const objectsOfAccounts = [
  "Contact",
  "Opportunity",
  "OpportunityContactRole",
  "AccountContactRelation",
  "Task",
  "Event",
] as const;

/** Reads the accounts, and which names stand beside which ids, so that records with the name alone find them too. */
export function readAccounts(reading: SalesforceImport): void {
  for (const entry of reading.records("Account")) nameAccount(reading, cell(entry, "name"), idCell(entry, "id"));
  for (const object of objectsOfAccounts) {
    for (const entry of reading.records(object)) {
      nameAccount(reading, cell(entry, "accountName"), idCell(entry, "accountId"));
    }
  }
  for (const entry of reading.records("Account")) {
    const name = cell(entry, "name");
    const id = idCell(entry, "id") ?? (name === null ? null : idFromName(name));
    if (id === null || !isUsableId(id)) {
      warn(reading.log, "no_id", entry.row.path, "an account without id; left out");
      continue;
    }
    if (reading.accounts.has(id)) {
      warn(reading.log, "duplicate_record", entry.row.path, `${quote(id)} is in the files before; the first is kept`);
      continue;
    }
    const opened = openAccount(reading, id, name, cell(entry, "id") !== null);
    const employees = readNumberCell(reading.log, entry, "employees", 0, Number.MAX_SAFE_INTEGER);
    const profile: Record<string, unknown> = {};
    setField(profile, "industry", cell(entry, "industry"));
    setField(profile, "website", cell(entry, "website"));
    setField(profile, "employees", employees === null ? null : Math.round(employees));
    const parentName = cell(entry, "parentName");
    const parent = idCell(entry, "parentId") ?? (parentName === null ? null : idOfName(reading, parentName));
    if (parent === null || isUsableId(parent)) setField(profile, "parentAccountId", parent);
    else warn(reading.log, "unusable_id", cellPath(entry, "parentId"), `${quote(parent)} cannot be an id; left out`);
    if (Object.keys(profile).length > 0) opened.account.profile = profile;
    addOurs(reading, opened, idCell(entry, "ownerId"), cell(entry, "ownerName"), entry.row.path);
  }
}

/** The account with an id, opened where it is new. */
function openAccount(reading: SalesforceImport, id: string, name: string | null, given: boolean): SalesforceAccount {
  const opened: SalesforceAccount = {
    account: { id, name: name ?? id, asOf: reading.settings.asOf, people: [] },
    people: new Map(),
    finder: createPersonFinder(),
    mailboxes: new Map(),
    goals: [],
    interactions: [],
    departments: new Map(),
    ours: new Map(),
  };
  if (given) opened.account.externalIds = { salesforce: id };
  reading.accounts.set(id, opened);
  return opened;
}

function nameAccount({ accountsByName }: SalesforceImport, name: string | null, id: string | null): void {
  const key = foldWord(name ?? "");
  if (key === "" || id === null) return;
  const known = accountsByName.get(key);
  accountsByName.set(key, known === undefined || known === id ? id : null);
}

/** The account that a record belongs to, by id, else by name; opened where no file has it; `null` if the record names none. */
export function homeOf(reading: SalesforceImport, entry: Entry<"accountId" | "accountName">): SalesforceAccount | null {
  const id = namedAccount(reading, entry);
  if (id === null || !isUsableId(id)) return null;
  const known = reading.accounts.get(id);
  if (known !== undefined) return known;
  const name = cell(entry, "accountName");
  note(
    reading.log,
    "account_made",
    entry.row.path,
    `no file has the account ${quote(name ?? id)}; it is made from what refers to it`,
  );
  return openAccount(reading, id, name, cell(entry, "accountId") !== null);
}
