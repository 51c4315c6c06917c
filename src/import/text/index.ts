export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type ImportTextOptions, importText } from "./import-text.js";
