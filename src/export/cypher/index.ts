export { type CypherRow, type CypherStatement, exportCypher } from "./export-cypher.js";
