import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { allLimits, validate } from "../../internal/validate.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { interactionHeaders } from "../build/interaction-columns.js";
import { personHeaders } from "../build/person-columns.js";
import type { Preset } from "../build/presets.js";
import { relationshipHeaders } from "../build/relationship-columns.js";
import type { HeaderChoice, HeaderTable } from "../shared/columns.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseFormat } from "../shared/file-format.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, type ImportLog, startLog } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { readSheet } from "../shared/read-sheet.js";
import { requireAsOf } from "../shared/require-input.js";
import type { Sheet } from "../shared/sheet.js";
import { type CsvSettings, type ImportCsvOptions, importCsvOptionsSchema } from "./import-csv-options.js";

/** The files that {@link importCsv} reads, as text or bytes; each may be left out. */
export interface CsvFiles {
  /** A row for every person. Without it, people are made from the mentions in the other files. */
  readonly people?: string | Uint8Array | null | undefined;
  /** A row for every tie: who, to whom, of which kind. */
  readonly relationships?: string | Uint8Array | null | undefined;
  /** A row for every meeting, call or mail, or for every participant of one. */
  readonly interactions?: string | Uint8Array | null | undefined;
}

/** What {@link importCsv} returns. */
export interface CsvImportResult extends ImportResult {
  /** The system whose headers the table of people has, such as `"pipedrive"`; `"generic"` if it is none that is known. */
  readAs: Preset;
}

/**
 * Reads accounts from spreadsheets saved as text: comma-, semicolon- or tab-separated, as people and systems write them.
 *
 * Columns are found by their headers in any case and spelling ("Full Name", "E-Mail", "Reports To"), or named in
 * `options.columns`. Rows are grouped into accounts by a column for the account, if there is one. People are referred to by
 * id, else by e-mail, else by a name that only one person of the account has. Rows about one person are joined. Roles,
 * stances and other picklists are read through tables that the options extend; words that no table knows are kept as tags.
 * Texts stay texts: a cell that begins with `=` is never evaluated.
 *
 * Nothing is lost in silence: every row ends in an account or in an issue with file, row and column. Rows may come in any
 * order: the accounts are the same.
 *
 * Time and space grow with the text, sorting apart: 300,000 rows of people take about five times as long as parsing alone.
 *
 * @param files - The texts, not the paths. Files in other encodings than UTF-8 have to be decoded before.
 * @param options - `asOf` is required; the rest has defaults.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for a file that is no text. Never for what is in a file.
 *
 * @example
 * ```ts
 * import { formatIssues } from "account-graph";
 * import { importCsv } from "account-graph/import/csv";
 *
 * const people = `Full Name;Job Title;E-Mail;Reports To;Buying Role
 * Dana Cole;CFO;dana@northlight.test;;Economic Buyer
 * Lee Wong;CIO;lee@northlight.test;Dana Cole;Technical Buyer;
 * Ana Ruiz;Architect;ana@northlight.test;lee@northlight.test;Sorcerer`;
 *
 * const { accounts, issues } = importCsv({ people }, { asOf: "2026-03-01", accountName: "Northlight Foods" });
 * for (const person of accounts[0].people) console.log(person.name, person.roles ?? person.tags, person.reportsTo ?? "top");
 * // prints: Ana Ruiz [ 'role: Sorcerer' ] lee@northlight.test
 * // prints: Dana Cole [ 'economic_buyer' ] top
 * // prints: Lee Wong [ 'technical_buyer' ] dana@northlight.test
 * console.log(formatIssues({ issues }));
 * // prints: people.csv row 4, column Buying Role: unknown role "Sorcerer"; kept as a tag (options.roles can name it)
 * ```
 */
export function importCsv(files: CsvFiles, options: ImportCsvOptions): CsvImportResult {
  const settings = readOptions(options);
  const log = startLog();
  const texts = readFiles(log, settings, files);
  const { building, readAs } = buildAccounts(log, settings, {
    people: readTable(log, settings, "people", texts.people, personHeaders),
    relationships: readTable(log, settings, "relationships", texts.relationships, relationshipHeaders),
    interactions: readTable(log, settings, "interactions", texts.interactions, interactionHeaders),
  });
  const accounts = finishAccounts(log, closeAccounts(building), settings.limits);
  return { accounts, issues: finishLog(log, Object.values(fileNames(settings))), readAs };
}

function readOptions(options: ImportCsvOptions): CsvSettings {
  requireAsOf(options);
  return validate(importCsvOptionsSchema, options, "invalid_options", ["options"]);
}

function readFiles(log: ImportLog, settings: CsvSettings, files: CsvFiles): Record<keyof CsvFiles, string | null> {
  const texts: Record<keyof CsvFiles, string | null> = { people: null, relationships: null, interactions: null };
  const issues: Issue[] = [];
  const complain = (path: string[], message: string) =>
    issues.push({ severity: "error", code: "wrong_type", path, message });
  if (typeof files !== "object" || files === null)
    complain(["files"], `expected an object with texts, got ${quote(files)}`);
  else
    for (const [key, value] of Object.entries(files)) {
      if (!Object.hasOwn(texts, key)) {
        complain(["files", key], "unknown file (people, relationships or interactions)");
      } else if (typeof value === "string" || value instanceof Uint8Array) {
        const format = fileFormat(value);
        if (format !== null) refuseFormat(["files", key], format);
        const file = fileNames(settings)[key as keyof CsvFiles];
        texts[key as keyof CsvFiles] = typeof value === "string" ? value : decodeBytes(log, file, value);
      } else if (value != null) {
        complain(["files", key], `expected the text or the bytes of a file, got ${quote(value)}`);
      }
    }
  if (issues.length > 0) throw new AccountError("invalid_file", issues as [Issue, ...Issue[]]);
  return texts;
}

function readTable<Field extends string>(
  log: ImportLog,
  settings: CsvSettings,
  kind: keyof CsvFiles,
  text: string | null,
  headers: HeaderTable<Field>,
): Sheet | null {
  if (text === null) return null;
  const knownHeaders = new Set(Object.values<readonly string[]>(headers).flat().map(foldWord));
  const chosen = (settings.columns?.[kind] ?? {}) as HeaderChoice<Field>;
  for (const header of Object.values(chosen)) if (typeof header === "string") knownHeaders.add(foldWord(header));
  const { textLength } = allLimits(settings.limits ?? {});
  const file = fileNames(settings)[kind];
  return readSheet(log, text, { file, delimiter: settings.delimiter, knownHeaders, textLength });
}

function fileNames({ fileNames: names }: CsvSettings): Record<keyof CsvFiles, string> {
  return {
    people: names?.people ?? "people.csv",
    relationships: names?.relationships ?? "relationships.csv",
    interactions: names?.interactions ?? "interactions.csv",
  };
}
