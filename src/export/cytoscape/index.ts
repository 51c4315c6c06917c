export { type CytoscapeGraph, exportCytoscape } from "./export-cytoscape.js";
