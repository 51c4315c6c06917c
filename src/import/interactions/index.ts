export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type ImportInteractionsOptions, type InteractionFiles, importInteractions } from "./import-interactions.js";
