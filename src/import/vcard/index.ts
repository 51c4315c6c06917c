export type { ImportResult } from "../shared/import-result.js";
export { type ImportVcardOptions, importVcard, type VcardFiles } from "./import-vcard.js";
