import { cell, cellPath } from "../shared/columns.js";
import { addTags, setField } from "../shared/draft.js";
import { note } from "../shared/import-log.js";
import { columnDateOrder, readDateCell, readFlagCell } from "../shared/read-cells.js";
import { readWords, reportUnknownWord } from "../shared/words.js";
import { knownHome } from "./known-home.js";
import { contactOf, placeElsewhere } from "./read-contacts.js";
import { idCell, type SalesforceImport } from "./salesforce-import.js";

/** Reads which contacts of other accounts, or no longer there, an account has to do with. */
export function readAccountRelations(reading: SalesforceImport): void {
  const { log, words, settings } = reading;
  for (const entry of reading.records("AccountContactRelation")) {
    const to = knownHome(reading, entry);
    const contact = reading.contacts.get(contactOf(reading, to, entry) ?? "");
    if (to === null || contact === undefined) {
      note(log, "no_target", entry.row.path, "its account or contact is not in the files; left out");
      continue;
    }
    const active = readFlagCell(log, entry, "isActive") !== false;
    const home = contact.accountId === to.account.id;
    if (!active && !home) {
      note(log, "inactive", entry.row.path, "no longer active; left out");
      continue;
    }
    const person = home ? contact.person : placeElsewhere(reading, to, contact.person.id)!;
    const { values, unknown } = readWords(cell(entry, "roles") ?? "", words.roles);
    for (const word of unknown) reportUnknownWord(log, cellPath(entry, "roles"), "role", word, "roles");
    addTags(
      person,
      unknown.map((word) => `role: ${word}`),
    );
    if (values.length > 0) person.roles = [...new Set([...(person.roles ?? []), ...values])].sort();
    if (!active) {
      person.status ??= "left";
      const endOrder = columnDateOrder(entry.columns, "endDate", settings.dateOrder);
      setField(person, "statusFrom", readDateCell(log, entry, "endDate", endOrder));
    }
    const id = idCell(entry, "id");
    if (id !== null) person.externalIds = { ...person.externalIds, [`salesforce:AccountContactRelation:${id}`]: id };
  }
}
