export { exportGexf } from "./export-gexf.js";
