export type { Scalar } from "../shared/flat-graph.js";
export { type CypherRow, type CypherStatement, exportCypher } from "./export-cypher.js";
