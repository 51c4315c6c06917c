export type { InteractionColumn } from "../build/interaction-columns.js";
export type { PersonColumn } from "../build/person-columns.js";
export type { Preset } from "../build/presets.js";
export type { RelationshipColumn } from "../build/relationship-columns.js";
export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type CsvFiles, type CsvImportResult, importCsv } from "./import-csv.js";
export type { ImportCsvOptions } from "./import-csv-options.js";
