export type { Scalar } from "../shared/flat-graph.js";
export { type CytoscapeGraph, exportCytoscape } from "./export-cytoscape.js";
