export { type RenderPortfolioReportOptions, renderPortfolioReport } from "./render-portfolio-report.js";
export { renderReport } from "./render-report.js";
export type { RenderReportOptions } from "./report-options.js";
