export { type ExportCsvOptions, exportCsv, type GraphTables } from "./export-csv.js";
export { type CsvOptions, rowsToCsv } from "./rows-to-csv.js";
