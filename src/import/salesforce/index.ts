export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { importSalesforce, type SalesforceFiles } from "./import-salesforce.js";
export type { ImportSalesforceOptions } from "./import-salesforce-options.js";
export type { SalesforceField, SalesforceObject } from "./object-headers.js";
