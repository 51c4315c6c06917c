import { cell, type Entry } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { idFromName } from "../shared/make-ids.js";
import { idCell, type SalesforceAccount, type SalesforceImport } from "./salesforce-import.js";

/** The account that a record names, by id, else by name; `null` if it names none, or one that no file has. */
export function knownHome(
  reading: SalesforceImport,
  entry: Entry<"accountId" | "accountName">,
): SalesforceAccount | null {
  return reading.accounts.get(namedAccount(reading, entry) ?? "") ?? null;
}

/** The id of the account that a record names, or the one that goes with the name it gives; `null` if it names none. */
export function namedAccount(reading: SalesforceImport, entry: Entry<"accountId" | "accountName">): string | null {
  const id = idCell(entry, "accountId");
  const name = cell(entry, "accountName");
  return id ?? (name === null ? null : idOfName(reading, name));
}

/** The id that goes with the name of an account: of the one account that has it, else made from it. */
export function idOfName({ accountsByName }: SalesforceImport, name: string): string {
  return accountsByName.get(foldWord(name)) ?? idFromName(name);
}
