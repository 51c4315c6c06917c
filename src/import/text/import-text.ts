import { AccountError } from "../../internal/account-error.js";
import { compareIds } from "../../internal/compare-ids.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import * as s from "../../internal/schema.js";
import { cap, validate } from "../../internal/validate.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { parseAccount } from "../../model/parse-account.js";
import { relationshipIds } from "../../model/relationship-ids.js";
import { id, isoDate, name } from "../../model/schemas/field-schemas.js";
import type { PersonDraft } from "../shared/draft.js";
import { startLog } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { carryOwnWords, type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";
import { readDate } from "../shared/read-date.js";
import { repairText } from "../shared/repair-text.js";
import { createNameFinder } from "./name-finder.js";
import { cutId, unquote } from "./quoted-text.js";
import { readPersonLine } from "./read-person-line.js";
import { findPerson, readTieLine } from "./read-tie-line.js";
import { cutLine } from "./text-line.js";
import { complain, type TextReading, type TieLine } from "./text-reading.js";
import { textWords } from "./text-words.js";

/** Options of {@link importText}. */
export interface ImportTextOptions extends LimitOptions, OwnWordsOptions {
  /** The date the account stands for. Absent: the line `as of 2026-03-01` of the text. */
  asOf?: IsoDate | undefined;
  /** Absent: from the line `account: Northlight Foods (northlight)`, else made from the name. */
  accountId?: string | undefined;
  /** Absent: from the line `account:`, else "Account". */
  accountName?: string | undefined;
  /** What the text is called in issues. @defaultValue "text" */
  fileName?: string | undefined;
}

export const importTextOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: s.optional(isoDate),
    accountId: s.optional(id),
    accountName: s.optional(name),
    fileName: s.withDefault(name, "text"),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  }))();

/**
 * Reads an account from plain lines, as in notes: one person a line, those who report to them indented below, then ties. For
 * notes, tests and agents; `renderText` writes the same lines.
 *
 * - `account: Northlight Foods (northlight)` and `as of 2026-03-01` say what the account is; `#` begins a comment.
 * - `Dana Cole (dana), CFO, economic buyer` is a person: the name, an id in parentheses if it is not to be made from the name,
 *   then in any order a title, roles, a stance (a word, or `stance 0.3`), how well we know them (`brief contact`), a status
 *   (`leaving`), `level 2`, `top`, `no role`, an e-mail address, `owner Sam`, `dotted line to Lee`, and `reports to Lee` where
 *   the indentation does not say it.
 * - `us:`, `external:`, `competitor:` before a name tell the side.
 * - `Sam - Lee strong` is a tie both ways: a contact (`communicates`), or the kind that is named (`works with`, `rival`).
 *   `Lee > Dana influences 0.4` goes one way. Strengths are weak, medium, strong or a number.
 * - People are named in ties by id, full name or a first name that only one has.
 * - What stands in double quotes is taken as it is, written as in JSON: names with commas, and titles that are also words of a
 *   role, such as `"Legal"`. A quoted `reports to "m-17"` is an id, on the map or not.
 *
 * The reader is strict: a line that it does not understand is an error, and all errors come at once.
 *
 * Time and space grow with the text.
 *
 * @param text - The lines.
 * @param options - The date, and what the account is called, where the text does not say it.
 * @returns One account, ordered by ids, and no issues but that of broken characters.
 * @throws AccountError `invalid_file` with line and column of every problem, `invalid_options`.
 *
 * @example
 * ```ts
 * import { importText } from "account-graph/import/text";
 *
 * const { accounts } = importText(`
 * account: Northlight Foods
 * as of 2026-03-01
 *
 * Dana Cole, CFO, economic buyer
 *   Lee Wong, CIO, supporter
 * us: Sam
 *
 * Sam - Lee strong
 * Lee > Dana influences
 * `);
 * for (const { name, title, reportsTo } of accounts[0].people) console.log(name, title, reportsTo);
 * // prints: Dana Cole CFO undefined
 * // prints: Lee Wong CIO dana-cole
 * // prints: Sam undefined undefined
 * for (const { from, kind, to } of accounts[0].relationships) console.log(from, kind, to);
 * // prints: sam communicates lee-wong
 * // prints: lee-wong influences dana-cole
 * ```
 */
export function importText(text: string, options: ImportTextOptions = {}): ImportResult {
  const settings = validate(importTextOptionsSchema, options, "invalid_options", ["options"]);
  const file = settings.fileName;
  if (typeof text !== "string") {
    const message = `expected a text, got ${quote(text)}`;
    throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [file], message }]);
  }
  const log = startLog();
  const reading: TextReading = {
    file,
    words: textWords(settings.vocabulary),
    vocabulary: settings.vocabulary,
    issues: [],
    people: [],
    ids: new Set(),
    relationships: [],
    pending: [],
  };
  const header = readLines(reading, repairText(log, file, text));
  const asOf = settings.asOf ?? header.asOf;
  if (asOf === null) {
    const message = 'no date (write a line such as "as of 2026-03-01", or pass options.asOf: the library has no clock)';
    reading.issues.push({ severity: "error", code: "missing", path: [file], message });
  }
  if (asOf === null || reading.issues.length > 0) {
    throw new AccountError("invalid_file", cap(reading.issues as [Issue, ...Issue[]]));
  }
  const accountName = settings.accountName ?? header.name ?? "Account";
  const ids = relationshipIds(reading.relationships);
  const ties = reading.relationships.map((tie, index) => ({ tie, id: ids[index]! }));
  const account = {
    id: settings.accountId ?? header.id ?? idFromName(accountName),
    name: accountName,
    asOf,
    people: [...reading.people].sort((a, b) => compareIds(a.id, b.id)),
    ...(ties.length > 0 ? { relationships: ties.sort((a, b) => compareIds(a.id, b.id)).map(({ tie }) => tie) } : {}),
  };
  const [draft] = carryOwnWords([account], settings.vocabulary);
  return { accounts: [parseAccount(draft!, { limits: settings.limits })], issues: log.issues };
}

interface Header {
  name: string | null;
  id: string | null;
  asOf: string | null;
}

function readLines(reading: TextReading, text: string): Header {
  const header: Header = { name: null, id: null, asOf: null };
  const ties: TieLine[] = [];
  const managers: { indent: number; person: PersonDraft | null }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === "" || raw.trimStart().startsWith("#")) continue;
    if (readHeader(reading, line, raw, header)) continue;
    const cut = cutLine(raw);
    if ("message" in cut) complain(reading, line, cut.column, "wrong_line", cut.message);
    else if (cut.kind === "tie") ties.push({ line, tie: cut });
    else {
      while (managers.length > 0 && managers.at(-1)!.indent >= cut.indent) managers.pop();
      const above = managers.at(-1);
      const person = readPersonLine(reading, line, cut.parts);
      if (above === undefined && cut.indent > 0) {
        complain(reading, line, 1, "wrong_indent", "indented, but nobody stands above to report to");
      }
      if (person !== null && above?.person) person.reportsTo = above.person.id;
      if (person !== null) reading.people.push(person);
      managers.push({ indent: cut.indent, person });
    }
  }
  const finder = createNameFinder(reading.people);
  for (const { line, piece, set } of reading.pending) {
    const found = piece.quoted ? piece.text : findPerson(reading, finder, line, piece);
    if (found !== null) set(found);
  }
  for (const tie of ties) readTieLine(reading, finder, tie);
  return header;
}

/** Reads the lines `account: …` and `as of …`. */
function readHeader(reading: TextReading, line: number, raw: string, header: Header): boolean {
  const account = /^account\s{0,20}:/i.exec(raw);
  if (account !== null) {
    const { name, id } = cutId(raw.slice(account[0].length), false) ?? { name: "", id: null };
    if (header.name !== null) complain(reading, line, 1, "said_twice", "second account (a text holds one)");
    else if (unquote(name) === "") complain(reading, line, 1, "no_name", "an account needs a name");
    else {
      header.name = unquote(name);
      header.id = id === null ? null : unquote(id);
      if (header.id !== null && !isUsableId(header.id)) {
        complain(reading, line, 1, "unusable_id", `${quote(header.id)} cannot be an id (1 to 200 characters)`);
      }
    }
    return true;
  }
  if (!/^as of[\s:]/i.test(raw)) return false;
  const said = raw.slice("as of".length).trim();
  if (said.startsWith(":") && said.length > 1 && !/\s/.test(said[1]!)) return false;
  const text = said.startsWith(":") ? said.slice(1).trim() : said;
  const read = readDate(text, null);
  if (read === null || read === "ambiguous") {
    const column = raw.trimEnd().length - text.length + 1;
    const message = `${quote(text)} is not a date (expected one such as "2026-03-01")`;
    complain(reading, line, column, "unreadable_date", message);
  } else header.asOf = read;
  return true;
}
