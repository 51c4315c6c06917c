import { quote } from "../../internal/format-path.js";
import type { FoundColumns } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, warn } from "../shared/import-log.js";
import { emailsIn, isPhone } from "../shared/people-text.js";
import { isPlaceholder } from "../shared/placeholders.js";
import { readLevel } from "../shared/read-cells.js";
import { lookUp, splitList, type WordTable } from "../shared/words.js";
import { findIdPair } from "./find-id-pair.js";
import type { PersonColumn } from "./person-columns.js";

type Found = FoundColumns<PersonColumn>;

/** So many rows are looked at; enough to tell what a column holds. */
const sampleSize = 2000;
/** The share of filled cells that has to agree. */
const mostly = 0.6;
const managerWord =
  /manag|supervis|boss|report(?:s|ing)|vorgesetzt|fuhrungskraft|superieur|hierarchi|ubergeordnet|escalat|parent|jefe|gestor|chefe|responsab|capo|leidinggev|上司|上長/;
/** Headers that name people of the table who are no managers. */
const otherPeople =
  /owner|assist|deput|backup|delegate|created|modified|introduc|refer|spouse|emergency|mentor|buddy|secretar|besitzer|stellvertret|propriet|sponsor|champion|coach|recruiter|hrbp|interview|author|influenc|friend|partner/;

/**
 * Gives columns a meaning by their cells where no header tells it: the only column of addresses is the e-mail, the first column of
 * names the name, a column of ids, addresses or names of the same table very likely the manager. What is guessed is a warning.
 */
export function judgePersonColumns(
  log: ImportLog,
  found: Found,
  words: { readonly roles: WordTable<unknown>; readonly entities: WordTable<unknown> },
  /** Whether the caller says that all rows are of one account. */
  isOneAccount: boolean,
): void {
  judgeContact(found);
  judgeAccount(found, isOneAccount);
  judgeEntity(found, words.entities);
  judgeRole(found, words.roles);
  judgeLevel(found);
  const { sheet, positions } = found;
  if (!positions.has("email") && !found.refused.has("email")) {
    const index = bestColumn(found, (text) => emailsIn(text).length > 0);
    if (index !== null) guess(log, found, "email", index, "its cells are e-mail addresses");
  }
  const hasName = ["name", "firstName", "lastName"].some((field) => positions.has(field as PersonColumn));
  if (!hasName && !found.refused.has("name")) {
    const index = bestColumn(found, looksLikeName, true);
    if (index !== null && sheet.rows.length > 0) guess(log, found, "name", index, "its cells look like names");
  }
  if (!positions.has("reportsTo") && !found.refused.has("reportsTo")) judgeManager(log, found);
}

/** Whether a text could be the name of a person: two to four words with capitals, or letters that have none. */
function looksLikeName(text: string): boolean {
  if (text.length > 60) return false;
  return /^\p{Lu}[\p{L}'’.-]*(?:,? \p{L}[\p{L}'’.-]*){1,3}$/u.test(text) || /^[\p{Lo}\s]{2,12}$/u.test(text);
}

/** A column "Contact" holds addresses, phone numbers or names. */
function judgeContact(found: Found): void {
  const [index] = found.positions.get("contact") ?? [];
  if (index === undefined) return;
  found.positions.delete("contact");
  const cells = filledCells(found, index);
  const emails = cells.filter((text) => emailsIn(text).length > 0).length;
  const phones = cells.filter(isPhone).length;
  const add = (field: PersonColumn) => found.positions.set(field, [...(found.positions.get(field) ?? []), index]);
  const hasName = ["name", "firstName", "lastName"].some((field) => found.positions.has(field as PersonColumn));
  if (emails > 0 && emails + phones >= cells.length * 0.5) {
    add("email");
    if (!hasName) add("name");
  } else if (phones < cells.length * 0.5 && !hasName) add("name");
  else found.used.delete(index);
}

/**
 * Of account columns with one header the fullest comes first: beside the company of the record some systems export a free text.
 * Without a column for the account, organizations are accounts where there are several.
 */
function judgeAccount(found: Found, isOneAccount: boolean): void {
  const { positions, sheet, refused } = found;
  const names = positions.get("accountName");
  if (names !== undefined) {
    const word = (index: number) => foldWord(sheet.headers[index]!);
    const fill = new Map(
      names.map((index) => [index, sheet.rows.filter(({ cells }) => (cells[index] ?? "") !== "").length]),
    );
    const order = new Map(names.map((index, rank) => [index, rank]));
    const rankOf = (index: number) => order.get(names.find((one) => word(one) === word(index))!)!;
    names.sort((a, b) => rankOf(a) - rankOf(b) || fill.get(b)! - fill.get(a)! || b - a);
    return;
  }
  const organization = positions.get("organization");
  if (organization === undefined || refused.has("organization") || refused.has("accountName")) return;
  const isKeyed = positions.has("accountId");
  if (!isKeyed && (isOneAccount || positions.has("side"))) return;
  const distinct = new Set(
    organization.flatMap((index) => sheet.rows.map(({ cells }) => cells[index] ?? "")).map(foldWord),
  );
  distinct.delete("");
  if (distinct.size < 2 && !isKeyed) return;
  positions.delete("organization");
  positions.set("accountName", organization);
}

/** A column "Type" tells people from companies, or something that we do not read. */
function judgeEntity(found: Found, entities: WordTable<unknown>): void {
  const [index] = found.positions.get("entity") ?? [];
  if (index === undefined || found.refused.has("entity")) return;
  const cells = filledCells(found, index);
  const known = cells.filter((text) => lookUp(entities, text) !== undefined).length;
  if (known >= cells.length * mostly) return;
  found.positions.delete("entity");
  found.used.delete(index);
}

/** A column "Role" without known roles is the job title, where no other column is. */
function judgeRole(found: Found, roles: WordTable<unknown>): void {
  const [index] = found.positions.get("roles") ?? [];
  if (index === undefined || found.refused.has("roles") || found.refused.has("title") || found.positions.has("title"))
    return;
  if (!/^(?:role|rolle|rol|ruolo|papel|役割|ロール)$/.test(foldWord(found.sheet.headers[index]!))) return;
  const cells = filledCells(found, index);
  const known = cells.filter((text) => splitList(text).some((part) => lookUp(roles, part) !== undefined)).length;
  if (known >= cells.length * 0.5) return;
  found.positions.delete("roles");
  found.positions.set("title", [index]);
}

/** A column "Level" of words, such as grades and bands, is none that we read. */
function judgeLevel(found: Found): void {
  const [index] = found.positions.get("level") ?? [];
  if (index === undefined || found.refused.has("level")) return;
  const cells = filledCells(found, index);
  if (cells.filter((text) => readLevel(text) !== null).length >= cells.length / 2) return;
  found.positions.delete("level");
  found.used.delete(index);
}

function judgeManager(log: ImportLog, found: Found): void {
  const { sheet, positions } = found;
  const keys = new Set<string>();
  const own: string[][] = sheet.rows.slice(0, sampleSize * 5).map(({ cells }) => {
    const texts = (["id", "email", "name"] as const).flatMap((field) =>
      (positions.get(field) ?? []).map((at) => cells[at] ?? ""),
    );
    const [first, last] = (["firstName", "lastName"] as const).map(
      (field) => cells[positions.get(field)?.[0] ?? -1] ?? "",
    );
    if (first !== "" || last !== "") texts.push(`${first} ${last}`);
    return texts.filter((text) => text !== "" && !isPlaceholder(text)).map(foldWord);
  });
  for (const texts of own) for (const text of texts) keys.add(text);
  keys.delete("");
  let best: { index: number; share: number } | null = null;
  for (const [index, header] of sheet.headers.entries()) {
    if (found.used.has(index) || otherPeople.test(foldWord(header))) continue;
    let filled = 0;
    let known = 0;
    let others = 0;
    for (const [row, { cells }] of sheet.rows.slice(0, sampleSize * 5).entries()) {
      const text = cells[index] ?? "";
      if (text === "" || isPlaceholder(text)) continue;
      filled++;
      const parts = [text, ...emailsIn(text)].map(foldWord);
      const match = parts.find((part) => keys.has(part));
      if (match === undefined) continue;
      known++;
      if (!own[row]!.includes(match)) others++;
    }
    const share = filled === 0 ? 0 : known / filled;
    const isPlain = filled > 0 && sheet.rows.length > 1 && !/^\d{1,2}$/.test(firstFilled(found, index));
    const enough = isPlain ? 1 : 3;
    if (others >= enough && others > known / 2 && share >= mostly && (best === null || share > best.share))
      best = { index, share };
  }
  if (best !== null) {
    guess(log, found, "reportsTo", best.index, "its cells name people of the same table");
    return;
  }
  const pair = findIdPair(
    found,
    (header) => !otherPeople.test(foldWord(header)),
    (header) => managerWord.test(foldWord(header)),
  );
  if (pair !== null) {
    guess(log, found, "reportsTo", pair.managerAt, "its cells name people of the same table by another column");
    const hasId = positions.has("id") || found.refused.has("id");
    guess(log, found, hasId ? "aliases" : "id", pair.idAt, "another column names people by its cells");
    return;
  }
  const unread = sheet.headers.findIndex(
    (header, index) => !found.used.has(index) && header !== "" && managerWord.test(foldWord(header)),
  );
  if (unread === -1) return;
  const message = `may say who reports to whom and is not read (options.columns.people.reportsTo: ${quote(sheet.headers[unread])} reads it)`;
  warn(log, "manager_not_read", [sheet.file, `column ${sheet.headers[unread]}`], message);
}

function guess(log: ImportLog, found: Found, field: PersonColumn, index: number, why: string): void {
  const { sheet, positions, used } = found;
  positions.set(field, [...(positions.get(field) ?? []), index]);
  used.add(index);
  const header = sheet.headers[index]! || String(index + 1);
  const message = `read as ${field}: ${why} (options.columns.people.${field} can name another column, or false)`;
  warn(log, "column_guessed", [sheet.file, `column ${header}`], message);
}

/** The unread column of which most cells pass; the first of equals. */
function bestColumn(found: Found, passes: (text: string) => boolean, distinct = false): number | null {
  let best: number | null = null;
  let highest = 0;
  for (const [index] of found.sheet.headers.entries()) {
    if (found.used.has(index)) continue;
    const cells = filledCells(found, index);
    const share = cells.filter(passes).length / Math.max(1, cells.length);
    if (distinct && new Set(cells).size < cells.length * 0.7) continue;
    if (share >= mostly && share > highest) {
      best = index;
      highest = share;
    }
  }
  return best;
}

function filledCells({ sheet }: Found, index: number): string[] {
  const cells: string[] = [];
  for (const { cells: row } of sheet.rows.slice(0, sampleSize)) {
    const text = row[index] ?? "";
    if (text !== "" && !isPlaceholder(text)) cells.push(text);
  }
  return cells;
}

function firstFilled(found: Found, index: number): string {
  return filledCells(found, index)[0] ?? "";
}
