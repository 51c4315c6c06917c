export { renderReport } from "./render-report.js";
export type { RenderReportOptions } from "./report-options.js";
