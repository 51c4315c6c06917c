export type { ImportResult } from "../shared/import-result.js";
export type { OwnWordsOptions } from "../shared/own-words.js";
export { type HubspotFiles, importHubspot } from "./import-hubspot.js";
export type { ImportHubspotOptions } from "./import-hubspot-options.js";
