export type { ImportResult } from "../shared/import-result.js";
export { type CsvFiles, type CsvImportResult, importCsv } from "./import-csv.js";
export type { ImportCsvOptions } from "./import-csv-options.js";
export type { InteractionColumn } from "./interaction-columns.js";
export type { PersonColumn } from "./person-columns.js";
export type { Preset } from "./presets.js";
export type { RelationshipColumn } from "./relationship-columns.js";
