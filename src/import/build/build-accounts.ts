import { compareIds } from "../../internal/compare-ids.js";
import { counted } from "../../internal/list-words.js";
import { relationshipIds } from "../../model/relationship-ids.js";
import { CHANNELS, RELATIONSHIP_KINDS, STRENGTHS } from "../../model/vocabularies.js";
import { type Columns, cell, findColumns, type HeaderChoice, type HeaderTable } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, note, noteOnce } from "../shared/import-log.js";
import { carryOwnWords, withOwnWords } from "../shared/own-words.js";
import { personWords } from "../shared/person-words.js";
import type { Sheet } from "../shared/sheet.js";
import { channelSynonyms, entitySynonyms, kindSynonyms, strengthSynonyms } from "../shared/synonyms.js";
import { lookUp, wordTable } from "../shared/words.js";
import type { BuildSettings } from "./build-settings.js";
import type { Building, BuildWords, BuiltAccount } from "./building.js";
import { readAccountNames } from "./find-account.js";
import { homeFinder } from "./find-home.js";
import { interactionHeaders } from "./interaction-columns.js";
import { judgePersonColumns } from "./judge-person-columns.js";
import { type PersonColumn, personHeaders } from "./person-columns.js";
import { type Preset, prepareSheet, presetColumns, recognizePreset } from "./presets.js";
import { readInteractions } from "./read-interactions.js";
import { readPeople } from "./read-people.js";
import { readRelationships } from "./read-relationships.js";
import { relationshipHeaders } from "./relationship-columns.js";

/** The tables that accounts are built from; each may be absent. */
export interface BuildTables {
  /** Of several, such as lists of different systems, rows about one person are joined across. */
  readonly people: Sheet | readonly Sheet[] | null;
  readonly relationships: Sheet | null;
  readonly interactions: Sheet | null;
}

/** Accounts in the making, and the system whose headers the table of people has. */
export interface Built {
  readonly building: Building;
  readonly readAs: Preset;
}

/**
 * The one way from tables to accounts, for every importer: finds the columns, groups rows about one person, joins them, resolves
 * references, and reads ties and interactions. What a system has beside these tables is added to `building.accounts` before
 * {@link closeAccounts}.
 */
export function buildAccounts(
  log: ImportLog,
  settings: BuildSettings,
  tables: BuildTables,
  /** How our own people are mentioned, who are added where they are not on the map. */
  team: ReadonlySet<string> = new Set(),
): Built {
  const building: Building = {
    log,
    settings,
    words: readWords(settings),
    accounts: new Map(),
    things: new Set(),
    team,
    hasPeople: tables.people !== null,
  };
  const sheets = tables.people === null ? [] : [tables.people].flat();
  const found = (sheets.length === 0 ? [null] : sheets).map((sheet) => findPeopleColumns(building, sheet));
  const people = joinColumns(found.map((one) => one.people).filter((one) => one !== null));
  const { readAs } = found[0]!;
  const relationships = findTableColumns(building, "relationships", tables.relationships, relationshipHeaders);
  const interactions = findTableColumns(building, "interactions", tables.interactions, interactionHeaders);
  const names = readAccountNames([people, relationships, interactions].filter((table) => table !== null));
  if (people !== null) readPeople(building, names, people);
  const findHome = homeFinder(building, names);
  if (relationships !== null) readRelationships(building, findHome, relationships);
  if (interactions !== null) readInteractions(building, findHome, interactions);
  return { building, readAs };
}

/** The accounts, everything in them in the order of ids. */
export function closeAccounts({ accounts, hasPeople, log, settings }: Building): BuiltAccount["account"][] {
  const drafts = [...accounts.values()].map(closeAccount);
  if (!hasPeople && drafts.length > 0) {
    reportMadePeople(
      log,
      drafts.map((draft) => draft.people.length),
    );
  }
  return carryOwnWords(drafts, settings.vocabulary);
}

const severalColumns: ReadonlySet<PersonColumn> = new Set([
  "email",
  "aliases",
  "phone",
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

/** The columns of the table of people, as the system writes it that the caller names or the headers tell. */
function findPeopleColumns(
  building: Building,
  whole: Sheet | null,
): { people: Columns<PersonColumn> | null; readAs: Preset } {
  const { log, settings } = building;
  if (whole === null) return { people: null, readAs: settings.readAs ?? "generic" };
  const chosen = (settings.columns?.people ?? {}) as HeaderChoice<PersonColumn>;
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
    judge: (found) => judgePersonColumns(log, found, building.words, isOneAccount),
  });
  const filled = settings.fillDown ? fillDown(columns) : columns;
  return { people: withoutThings(building, filled), readAs };
}

/** Tables whose columns are known as one, field by field; rows keep their paths. */
function joinColumns(tables: readonly Columns<PersonColumn>[]): Columns<PersonColumn> | null {
  const [only] = tables;
  if (only === undefined || tables.length === 1) return only ?? null;
  const positions = new Map<PersonColumn, number[]>();
  const headers: string[] = [];
  for (const field of Object.keys(personHeaders) as PersonColumn[]) {
    const width = Math.max(...tables.map((table) => table.positions.get(field)?.length ?? 0));
    if (width === 0) continue;
    const first = tables.find((table) => table.positions.has(field))!;
    const header = first.sheet.headers[first.positions.get(field)![0]!]!;
    positions.set(
      field,
      Array.from({ length: width }, () => headers.push(header) - 1),
    );
  }
  const rows = tables.flatMap((table) =>
    table.sheet.rows.map(({ path, cells: written }) => {
      const cells = headers.map(() => "");
      for (const [field, indices] of positions) {
        for (const [rank, from] of (table.positions.get(field) ?? []).entries())
          cells[indices[rank]!] = written[from] ?? "";
      }
      return { path, cells };
    }),
  );
  return { sheet: { ...only.sheet, headers, rows }, positions, identity: only.identity, known: new Map() };
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
function withoutThings(building: Building, columns: Columns<PersonColumn>): Columns<PersonColumn> {
  if (!columns.positions.has("entity")) return columns;
  const rows = columns.sheet.rows.filter((row) => {
    const entry = { columns, row };
    const entity = lookUp(building.words.entities, cell(entry, "entity") ?? "");
    if (entity !== "organization" && entity !== "thing") return true;
    building.things.add(foldWord(cell(entry, "name") ?? ""));
    noteOnce(building.log, "no_person", row.path, "a company or thing is no person", "; left out");
    return false;
  });
  building.things.delete("");
  return { ...columns, sheet: { ...columns.sheet, rows } };
}

function findTableColumns<Field extends string>(
  { log, settings }: Building,
  kind: "relationships" | "interactions",
  sheet: Sheet | null,
  headers: HeaderTable<Field>,
): Columns<Field> | null {
  if (sheet === null) return null;
  return findColumns(log, sheet, headers, {
    chosen: (settings.columns?.[kind] ?? {}) as HeaderChoice<Field>,
    several: new Set(["attendees", "participants"] as Field[]),
    identity: new Set(["id", "from", "to", "accountId", "accountName"] as Field[]),
  });
}

function readWords(given: BuildSettings): BuildWords {
  const settings = withOwnWords(given);
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
function closeAccount({ account, people, relationships, interactions }: BuiltAccount): BuiltAccount["account"] {
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
