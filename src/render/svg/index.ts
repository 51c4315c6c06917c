export type { RenderOrgChartOptions } from "./chart/chart-options.js";
export { createMapGraph, type MapEdge, type MapNode } from "./create-map-graph.js";
export { displayScore } from "./display-score.js";
export type { MapOptions, MapScore } from "./map/map-options.js";
export { type RenderInfluenceMapOptions, renderInfluenceMap } from "./render-influence-map.js";
export { renderOrgChart } from "./render-org-chart.js";
export type { ThemeName, TieFamily } from "./themes.js";
