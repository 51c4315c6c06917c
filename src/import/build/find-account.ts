import { quote } from "../../internal/format-path.js";
import { byText } from "../shared/by-text.js";
import { type Columns, cell, cellPath, type Entry, onceForColumns } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, warn } from "../shared/import-log.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { roundedId } from "../shared/rounded-id.js";
import { createWideFinder } from "../shared/wide-finder.js";
import { splitList } from "../shared/words.js";
import type { Building, BuiltAccount } from "./building.js";

/** The columns that say which account a row belongs to. */
export type AccountColumn = "accountId" | "accountName";

/** The id of every account whose name stands beside an id somewhere, by folded name; `null` where several ids share a name. */
export type AccountNames = ReadonlyMap<string, string | null>;

/** Reads which names belong to which ids, over all tables. */
export function readAccountNames(tables: readonly Columns<AccountColumn>[]): AccountNames {
  const names = new Map<string, string | null>();
  for (const columns of tables) {
    if (!columns.positions.has("accountId") || !columns.positions.has("accountName")) continue;
    for (const row of columns.sheet.rows) {
      const id = cell({ columns, row }, "accountId");
      const name = cell({ columns, row }, "accountName");
      if (id === null || name === null || /[;|\n]/.test(`${id}${name}`) || roundedId.test(id)) continue;
      const key = foldWord(name);
      const known = names.get(key);
      names.set(key, known === undefined || known === id ? id : null);
    }
  }
  return names;
}

/** An account as a row names it. */
export interface NamedAccount {
  readonly id: string;
  readonly name: string | null;
  /** Whether the id stands in a file, or is made from the name. */
  readonly given: boolean;
}

/** Which account a row names: its id and name; `null` if it names none, `"refused"` if the id cannot be one (reported). */
export function namedAccount(
  { log }: Building,
  names: AccountNames,
  entry: Entry<AccountColumn>,
): NamedAccount | "refused" | null {
  const name = firstOf(log, entry, "accountName");
  const stated = firstOf(log, entry, "accountId");
  const given = stated ?? (name === null || names.size === 0 ? null : (names.get(foldWord(name)) ?? null));
  const id = given ?? (name === null ? null : rememberedId(entry.columns)(name));
  if (id === null) return null;
  if (isUsableId(id)) return { id, name, given: given !== null };
  warn(log, "unusable_id", cellPath(entry, "accountId"), `${quote(id)} cannot be an id; the row is left out`);
  return "refused";
}

function rememberedId(columns: Columns<AccountColumn>): (name: string) => string {
  return onceForColumns(columns, "account ids", () => byText(idFromName));
}

/** The account of a cell; of several, such as `9001;9002`, the one marked as primary, else the first. The others are told. */
function firstOf(log: ImportLog, entry: Entry<AccountColumn>, field: AccountColumn): string | null {
  const text = cell(entry, field);
  if (text === null || (field === "accountId" && roundedId.test(text))) return null;
  if (!/[;|\n]/.test(text)) return withoutMark(text);
  const parts = splitList(text);
  const one = parts.find((part) => primary.test(part)) ?? parts[0];
  if (one === undefined) return null;
  if (parts.length > 1) {
    const message = `several accounts in one cell: ${quote(one)} counts, not ${quote(parts.find((part) => part !== one) ?? one)}`;
    warn(log, "several_accounts", cellPath(entry, field), message);
  }
  return withoutMark(one);
}

/** `Northlight Foods (Primary)` without the mark. */
function withoutMark(text: string): string {
  return primary.test(text) ? text.slice(0, text.lastIndexOf("(")).trimEnd() : text;
}

const primary = /(?:primary|haupt|principal|primär)\)$/i;

/** Whether a table says which account its rows belong to. */
export function namesAccounts(columns: Columns<AccountColumn>): boolean {
  return columns.positions.has("accountId") || columns.positions.has("accountName");
}

/** The account with an id, opened where it is new. */
export function openAccount(reading: Building, { id, name, given }: NamedAccount): BuiltAccount {
  const known = reading.accounts.get(id);
  if (known !== undefined) {
    if (name !== null && known.account.name === id) known.account.name = name;
    return known;
  }
  const { asOf, system } = reading.settings;
  const opened: BuiltAccount = {
    account: { id, name: name ?? id, asOf, people: [] },
    people: new Map(),
    finder: createWideFinder(),
    relationships: [],
    interactions: [],
    taken: { people: new Map(), relationships: new Set(), interactions: new Map() },
    departments: new Map(),
  };
  if (given) opened.account.externalIds = { [system]: id };
  reading.accounts.set(id, opened);
  return opened;
}

/** The account of an import without a column for accounts. */
export function openOnlyAccount(reading: Building): BuiltAccount {
  const { accountId, accountName } = reading.settings;
  return openAccount(reading, {
    id: accountId ?? "account",
    name: accountName ?? accountId ?? "Account",
    given: false,
  });
}
