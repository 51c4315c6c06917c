import { quote } from "../../internal/format-path.js";
import { cell } from "../shared/columns.js";
import { addTags, type PersonDraft, setField } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note } from "../shared/import-log.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { readFlagCell } from "../shared/read-cells.js";
import { idCell, type SalesforceAccount, type SalesforceImport } from "./salesforce-import.js";

/** Notes that one of our people has to do with an account; returns their id, or `null` if nobody is named. */
export function addOurs(
  reading: SalesforceImport,
  to: SalesforceAccount,
  id: string | null,
  name: string | null,
  path: readonly (string | number)[],
): string | null {
  const known = id ?? (name === null ? null : (reading.usersByName.get(foldWord(name)) ?? idFromName(name)));
  if (known === null || !isUsableId(known)) return null;
  const before = to.ours.get(known);
  if (before === undefined) to.ours.set(known, { name, given: id !== null, roles: new Set(), path: [...path] });
  else {
    before.name ??= name;
    before.given ||= id !== null;
  }
  return known;
}

/** Reads who is in the teams of accounts and opportunities. */
export function readTeams(reading: SalesforceImport): void {
  for (const object of ["AccountTeamMember", "OpportunityTeamMember"] as const) {
    for (const entry of reading.records(object)) {
      const accountId =
        object === "AccountTeamMember"
          ? idCell(entry as never, "accountId" as never)
          : (reading.opportunities.get(idCell(entry as never, "opportunityId" as never) ?? "")?.accountId ?? null);
      const to = reading.accounts.get(accountId ?? "");
      const id =
        to === undefined
          ? null
          : addOurs(reading, to, idCell(entry, "userId"), cell(entry, "userName"), entry.row.path);
      if (to === undefined || id === null) {
        note(
          reading.log,
          "no_target",
          entry.row.path,
          "the account, opportunity or user of this team member is not in the files; left out",
        );
        continue;
      }
      const role = cell(entry, "role");
      if (role !== null) to.ours.get(id)!.roles.add(role);
    }
  }
}

/** Puts our people into the account, with those they report to. */
export function placeOurs(reading: SalesforceImport, to: SalesforceAccount): void {
  const waiting = [...to.ours.keys()].sort();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (to.people.has(id)) continue;
    const known = to.ours.get(id);
    const user = reading.users.get(id);
    const name = (user === undefined ? null : cell(user, "name")) ?? known?.name ?? null;
    if (user === undefined) {
      note(
        reading.log,
        "unknown_user",
        known?.path ?? [],
        `no file has the user ${quote(name ?? id)}; kept on our side`,
      );
    }
    const person: PersonDraft = { id, name: name ?? id, side: "us" };
    if (user !== undefined || known?.given === true) person.externalIds = { salesforce: id };
    if (user !== undefined) {
      setField(person, "title", cell(user, "title"));
      setField(person, "email", cell(user, "email"));
      if (readFlagCell(reading.log, user, "isActive") === false) person.status = "left";
      const manager = idCell(user, "managerId");
      if (manager !== null && manager !== id && reading.users.has(manager)) {
        person.reportsTo = manager;
        waiting.push(manager);
      }
    }
    addTags(person, [...(known?.roles ?? [])]);
    to.people.set(id, person);
  }
}

/** Indexes the users. */
export function readUsers(reading: SalesforceImport): void {
  for (const entry of reading.records("User")) {
    const id = idCell(entry, "id");
    if (id === null || !isUsableId(id)) {
      note(reading.log, "no_id", entry.row.path, "a user without id; left out");
      continue;
    }
    reading.users.set(id, entry);
    const key = foldWord(cell(entry, "name") ?? "");
    const known = reading.usersByName.get(key);
    if (key !== "") reading.usersByName.set(key, known === undefined || known === id ? id : null);
  }
}
