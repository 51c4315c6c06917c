export type { MapOptions, MapScore } from "./map/map-options.js";
export { type RenderInfluenceMapOptions, renderInfluenceMap } from "./render-influence-map.js";
export type { ThemeName, TieFamily } from "./themes.js";
