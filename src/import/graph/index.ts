export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type GraphFiles, type ImportGraphOptions, importGraph } from "./import-graph.js";
