export { exportGraphml } from "./export-graphml.js";
