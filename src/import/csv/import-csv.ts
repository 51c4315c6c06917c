import { AccountError } from "../../internal/account-error.js";
import { compareIds } from "../../internal/compare-ids.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { counted } from "../../internal/list-words.js";
import { allLimits, validate } from "../../internal/validate.js";
import { relationshipIds } from "../../model/relationship-ids.js";
import { CHANNELS, RELATIONSHIP_KINDS, STRENGTHS } from "../../model/vocabularies.js";
import { type Columns, cell, findColumns, type HeaderChoice, type HeaderTable } from "../shared/columns.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseFormat } from "../shared/file-format.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, type ImportLog, note, noteOnce, startLog } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { personWords } from "../shared/person-words.js";
import { readSheet } from "../shared/read-sheet.js";
import type { Sheet } from "../shared/sheet.js";
import { channelSynonyms, entitySynonyms, kindSynonyms, strengthSynonyms } from "../shared/synonyms.js";
import { lookUp, wordTable } from "../shared/words.js";
import type { CsvAccount, CsvImport } from "./csv-import.js";
import { readAccountNames } from "./find-account.js";
import { homeFinder } from "./find-home.js";
import { type CsvSettings, type ImportCsvOptions, importCsvOptionsSchema } from "./import-csv-options.js";
import { interactionHeaders } from "./interaction-columns.js";
import { judgePersonColumns } from "./judge-person-columns.js";
import { type PersonColumn, personHeaders } from "./person-columns.js";
import { type Preset, prepareSheet, presetColumns, recognizePreset } from "./presets.js";
import { readInteractions } from "./read-interactions.js";
import { readPeople } from "./read-people.js";
import { readRelationships } from "./read-relationships.js";
import { relationshipHeaders } from "./relationship-columns.js";

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
 * Time and space grow with the text, sorting apart: 300,000 rows take six to ten seconds of one processor core.
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
  const reading: CsvImport = {
    log,
    settings,
    words: readCsvWords(settings),
    accounts: new Map(),
    things: new Set(),
    hasPeople: texts.people !== null,
  };
  const { people, readAs } = readPeopleTable(reading, texts.people);
  const relationships = readTable(reading, "relationships", texts.relationships, relationshipHeaders);
  const interactions = readTable(reading, "interactions", texts.interactions, interactionHeaders);
  const names = readAccountNames([people, relationships, interactions].filter((table) => table !== null));
  if (people !== null) readPeople(reading, names, people);
  const findHome = homeFinder(reading, names);
  if (relationships !== null) readRelationships(reading, findHome, relationships);
  if (interactions !== null) readInteractions(reading, findHome, interactions);
  const drafts = [...reading.accounts.values()].map(closeAccount);
  if (people === null && drafts.length > 0)
    reportMadePeople(
      log,
      drafts.map((draft) => draft.people.length),
    );
  const accounts = finishAccounts(log, drafts, settings.limits);
  return { accounts, issues: finishLog(log, Object.values(fileNames(settings))), readAs };
}

function readOptions(options: ImportCsvOptions): CsvSettings {
  if ((options as Partial<ImportCsvOptions> | null | undefined)?.asOf == null) {
    const message = 'missing (a date such as "2026-03-01": the day of the export; the library has no clock)';
    throw new AccountError("invalid_options", [
      { severity: "error", code: "missing", path: ["options", "asOf"], message },
    ]);
  }
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

const severalColumns: ReadonlySet<PersonColumn> = new Set([
  "email",
  "aliases",
  "reportsTo",
  "owner",
  "accountName",
  "name",
  "title",
]);
const identityColumns: ReadonlySet<PersonColumn> = new Set([
  "id",
  "name",
  "firstName",
  "middleName",
  "lastName",
  "email",
  "title",
  "department",
  "organization",
  "location",
  "lastContactAt",
  "leftOn",
  "accountId",
  "accountName",
]);

/** The table of people, read as the system writes it that the caller names or the headers tell. */
function readPeopleTable(
  reading: CsvImport,
  text: string | null,
): { people: Columns<PersonColumn> | null; readAs: Preset } {
  const { log, settings } = reading;
  if (text === null) return { people: null, readAs: settings.readAs ?? "generic" };
  const chosen = (settings.columns?.people ?? {}) as HeaderChoice<PersonColumn>;
  const whole = readSheetOf(reading, "people", text, personHeaders, chosen);
  const readAs = settings.readAs ?? recognizePreset(whole);
  const sheet = prepareSheet(readAs, whole);
  const own = presetColumns(readAs);
  const headers = { ...personHeaders };
  for (const field of Object.keys(own) as PersonColumn[]) headers[field] = [...own[field]!, ...personHeaders[field]];
  // What a system uses in a sense of its own is nothing else.
  const taken = new Map(
    Object.entries(own).flatMap(([field, list]) => list.map((header) => [foldWord(header), field])),
  );
  for (const field of Object.keys(headers) as PersonColumn[]) {
    headers[field] = headers[field].filter((header) => (taken.get(foldWord(header)) ?? field) === field);
  }
  const isOneAccount = settings.accountId !== undefined || settings.accountName !== undefined;
  const columns = findColumns(log, sheet, headers, {
    chosen,
    several: severalColumns,
    identity: identityColumns,
    judge: (found) => judgePersonColumns(log, found, reading.words, isOneAccount),
  });
  const filled = settings.fillDown ? fillDown(columns) : columns;
  return { people: withoutThings(reading, filled), readAs };
}

/** Empty cells of the account, organization and department filled with what stands above; a new account starts anew. */
function fillDown(columns: Columns<PersonColumn>): Columns<PersonColumn> {
  const accounts = [...(columns.positions.get("accountId") ?? []), ...(columns.positions.get("accountName") ?? [])];
  const others = [...(columns.positions.get("organization") ?? []), ...(columns.positions.get("department") ?? [])];
  let above: string[] = [];
  const rows = columns.sheet.rows.map(({ path, cells }) => {
    const isNew = accounts.some((index) => (cells[index] ?? "") !== "");
    const filled = [...cells];
    if (!isNew) for (const index of accounts) filled[index] = above[index] ?? "";
    for (const index of others) if ((cells[index] ?? "") === "" && !isNew) filled[index] = above[index] ?? "";
    for (let index = 0; index < filled.length; index++) filled[index] ??= "";
    above = filled;
    return { path, cells: filled };
  });
  return { ...columns, sheet: { ...columns.sheet, rows } };
}

/** Rows of a mixed table that are about companies or things are no people. */
function withoutThings(reading: CsvImport, columns: Columns<PersonColumn>): Columns<PersonColumn> {
  if (!columns.positions.has("entity")) return columns;
  const rows = columns.sheet.rows.filter((row) => {
    const entry = { columns, row };
    const entity = lookUp(reading.words.entities, cell(entry, "entity") ?? "");
    if (entity !== "organization" && entity !== "thing") return true;
    reading.things.add(foldWord(cell(entry, "name") ?? ""));
    noteOnce(reading.log, "no_person", row.path, "a company or thing is no person", "; left out");
    return false;
  });
  reading.things.delete("");
  return { ...columns, sheet: { ...columns.sheet, rows } };
}

function readTable<Field extends string>(
  reading: CsvImport,
  kind: "relationships" | "interactions",
  text: string | null,
  headers: HeaderTable<Field>,
): Columns<Field> | null {
  if (text === null) return null;
  const chosen = (reading.settings.columns?.[kind] ?? {}) as HeaderChoice<Field>;
  const sheet = readSheetOf(reading, kind, text, headers, chosen);
  return findColumns(reading.log, sheet, headers, {
    chosen,
    several: new Set(["attendees", "participants"] as Field[]),
    identity: new Set(["id", "from", "to", "accountId", "accountName"] as Field[]),
  });
}

function readSheetOf<Field extends string>(
  { log, settings }: CsvImport,
  kind: keyof CsvFiles,
  text: string,
  headers: HeaderTable<Field>,
  chosen: HeaderChoice<Field>,
): Sheet {
  const knownHeaders = new Set(Object.values<readonly string[]>(headers).flat().map(foldWord));
  for (const header of Object.values(chosen)) if (typeof header === "string") knownHeaders.add(foldWord(header));
  const { textLength } = allLimits(settings.limits ?? {});
  return readSheet(log, text, {
    file: fileNames(settings)[kind],
    delimiter: settings.delimiter,
    knownHeaders,
    textLength,
  });
}

function fileNames({ fileNames: names }: CsvSettings): Record<keyof CsvFiles, string> {
  return {
    people: names?.people ?? "people.csv",
    relationships: names?.relationships ?? "relationships.csv",
    interactions: names?.interactions ?? "interactions.csv",
  };
}

function readCsvWords(settings: CsvSettings): CsvImport["words"] {
  const lines = [
    { value: "reports_to" as const, label: "Reports to", description: "" },
    { value: "dotted_line" as const, label: "Dotted line", description: "" },
  ];
  return {
    ...personWords(settings),
    kinds: wordTable([...RELATIONSHIP_KINDS, ...lines], kindSynonyms, settings.kinds),
    strengths: wordTable(STRENGTHS, strengthSynonyms),
    channels: wordTable(CHANNELS, channelSynonyms, settings.channels),
    entities: wordTable([], entitySynonyms),
  };
}

/** The finished account, everything in it in the order of ids. */
function closeAccount({ account, people, relationships, interactions }: CsvAccount): CsvAccount["account"] {
  account.people = [...people.values()].sort((a, b) => compareIds(a.id, b.id));
  if (account.departments != null) {
    account.departments = [...account.departments].sort((a, b) => compareIds(a.id, b.id));
  }
  const ids = relationshipIds(relationships);
  const keyed = relationships.map((tie, index) => ({ tie, id: ids[index]! }));
  keyed.sort((a, b) => compareIds(a.id, b.id));
  if (keyed.length > 0) account.relationships = keyed.map(({ tie }) => tie);
  interactions.sort((a, b) => compareIds(a.id, b.id));
  if (interactions.length > 0) account.interactions = interactions;
  return account;
}

function reportMadePeople(log: ImportLog, counts: readonly number[]): void {
  const count = counts.reduce((sum, value) => sum + value, 0);
  note(
    log,
    "people_from_mentions",
    [],
    `no table of people: ${counted(count, "person", "people")} ${count === 1 ? "is" : "are"} made from those whom the other files mention`,
  );
}
