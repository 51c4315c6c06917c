export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type DynamicsFiles, type ImportDynamicsOptions, importDynamics } from "./import-dynamics.js";
