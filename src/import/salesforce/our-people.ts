import { quote } from "../../internal/format-path.js";
import { cell, type Entry } from "../shared/columns.js";
import { addTags, type PersonDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, noteOnce, warn } from "../shared/import-log.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { readFlagCell } from "../shared/read-cells.js";
import { fullName } from "./full-name.js";
import { knownHome } from "./known-home.js";
import type { SalesforceObject } from "./object-headers.js";
import {
  idCell,
  opportunityOf,
  type RecordOf,
  type SalesforceAccount,
  type SalesforceImport,
} from "./salesforce-import.js";

/** Notes that one of our people has to do with an account; returns their id, or `null` if nobody is named. */
export function addOurs(
  reading: SalesforceImport,
  to: SalesforceAccount,
  id: string | null,
  name: string | null,
  path: readonly (string | number)[],
): string | null {
  const known = id ?? (name === null ? null : (reading.usersByName.get(foldWord(name)) ?? idFromName(name)));
  if (known === null) return null;
  if (!isUsableId(known)) {
    warn(reading.log, "unusable_id", path, `${quote(known)} cannot be an id; this one of our people is left out`);
    return null;
  }
  const before = to.ours.get(known);
  if (before === undefined) {
    to.ours.set(known, { name, given: id !== null, roles: new Set(), externalIds: {}, path: [...path] });
  } else {
    before.name ??= name;
    before.given ||= id !== null;
  }
  return known;
}

/** Reads who is in the teams of accounts and opportunities. */
export function readTeams(reading: SalesforceImport): void {
  for (const entry of reading.records("AccountTeamMember")) {
    addMember(reading, "AccountTeamMember", entry, knownHome(reading, entry));
  }
  for (const entry of reading.records("OpportunityTeamMember")) {
    const opportunity = opportunityOf(reading, entry);
    const to = reading.accounts.get(opportunity?.accountId ?? "") ?? null;
    addMember(reading, "OpportunityTeamMember", entry, to);
  }
}

function addMember(
  reading: SalesforceImport,
  object: SalesforceObject,
  entry: Entry<"id" | "userId" | "userName" | "role">,
  to: SalesforceAccount | null,
): void {
  const userId = idCell(entry, "userId");
  const id = to === null ? null : addOurs(reading, to, userId, cell(entry, "userName"), entry.row.path);
  if (to === null || id === null) {
    const message = "the account, opportunity or user of this team member is not in the files; left out";
    note(reading.log, "no_target", entry.row.path, message);
    return;
  }
  const member = to.ours.get(id)!;
  const role = cell(entry, "role");
  if (role !== null) member.roles.add(role);
  const own = idCell(entry, "id");
  if (own !== null) member.externalIds[`salesforce:${object}:${own}`] = own;
}

/** Puts our people into the account, with those they report to. */
export function placeOurs(reading: SalesforceImport, to: SalesforceAccount): void {
  const waiting = [...to.ours.keys()].sort();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (to.people.has(id)) continue;
    const known = to.ours.get(id);
    const user = reading.users.get(id);
    const name = (user === undefined ? null : fullName(user)) ?? known?.name ?? null;
    if (user === undefined) {
      note(
        reading.log,
        "unknown_user",
        known?.path ?? [],
        `no file has the user ${quote(name ?? id)}; kept on our side`,
      );
    }
    const person: PersonDraft = { id, name: name ?? id, side: "us" };
    const isGiven = known?.given === true || (user !== undefined && cell(user, "id") !== null);
    const ids = { ...(isGiven ? { salesforce: id } : {}), ...known?.externalIds };
    if (Object.keys(ids).length > 0) person.externalIds = ids;
    if (user !== undefined) {
      setField(person, "title", cell(user, "title"));
      setField(person, "email", cell(user, "email"));
      if (readFlagCell(reading.log, user, "isActive") === false) person.status = "left";
      const manager = managerOf(reading, to, user);
      if (manager !== null && manager !== id) {
        person.reportsTo = manager;
        waiting.push(manager);
      }
    }
    addTags(person, [...(known?.roles ?? [])]);
    to.people.set(id, person);
  }
}

/** The id of a user's manager: another user, or one whom only a name tells. */
function managerOf(reading: SalesforceImport, to: SalesforceAccount, user: RecordOf<"User">): string | null {
  const id = idCell(user, "managerId");
  if (id !== null) return reading.users.has(id) ? id : null;
  return addOurs(reading, to, null, cell(user, "managerName"), user.row.path);
}

/** Indexes the users. */
export function readUsers(reading: SalesforceImport): void {
  for (const entry of reading.records("User")) {
    const name = fullName(entry);
    const id = idCell(entry, "id") ?? (name === null ? null : idFromName(name));
    if (id === null || !isUsableId(id)) {
      note(reading.log, "no_id", entry.row.path, "a user without id and name; left out");
      continue;
    }
    if (reading.users.has(id)) {
      warn(reading.log, "duplicate_record", entry.row.path, `${quote(id)} is in the files before; the first is kept`);
      continue;
    }
    reading.users.set(id, entry);
    const key = foldWord(name ?? "");
    const known = reading.usersByName.get(key);
    if (key !== "") reading.usersByName.set(key, known === undefined || known === id ? id : null);
  }
}

/** Tells which users have to do with no account: most, in an export of all. */
export function reportUnusedUsers({ log, users, accounts }: SalesforceImport): void {
  const used = new Set([...accounts.values()].flatMap(({ people }) => [...people.keys()]));
  for (const [id, entry] of users) {
    if (!used.has(id))
      noteOnce(log, "unused_user", entry.row.path, "no account has to do with this user", "; left out");
  }
}
