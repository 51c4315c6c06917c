export { type AccountSummary, summarizeScore } from "../api/summarize-score.js";
export {
  type ComparisonDimension,
  type ComparisonOptions,
  comparePortfolio,
  type PortfolioComparison,
} from "./compare-portfolio.js";
export type { AccountTrend } from "./find-trends.js";
export type { AccountSource } from "./lines.js";
export { type RecalculatedResult, recalculate } from "./recalculate.js";
export { type PortfolioItem, type PortfolioResult, type PortfolioValue, scoreBatch } from "./score-batch.js";
export { type PortfolioOptions, scorePortfolio } from "./score-portfolio.js";
