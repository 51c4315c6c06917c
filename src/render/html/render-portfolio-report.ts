import type { AccountSummary } from "../../api/summarize-score.js";
import { AccountError } from "../../internal/account-error.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { PortfolioComparison } from "../../portfolio/compare-portfolio.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";
import { html } from "./html.js";
import { carriedCatalog, catalogOf } from "./languages.js";
import { pageDocument } from "./page-frame.js";
import { accountRows, type PortfolioData, sortAccounts } from "./portfolio-data.js";
import { rowStep } from "./sections/people-table.js";
import { accountTable, portfolioChart, portfolioPeople, portfolioSummary } from "./sections/portfolio-sections.js";
import { createSpeaker } from "./speaker.js";

/** Options of {@link renderPortfolioReport}. */
export interface RenderPortfolioReportOptions {
  /** Above everything. @defaultValue how many accounts there are */
  title?: string | undefined;
  /** From `comparePortfolio`: adds groups, possible ranks, value at risk and our people by load. */
  comparison?: PortfolioComparison | undefined;
  /** File or address of each account's own report, by id; what is not a relative path, `https:` or `mailto:` is left out. */
  links?: Readonly<Record<string, string>> | undefined;
  /** Languages to choose from beside English. @defaultValue none */
  languages?: readonly SentenceCatalog[] | undefined;
  /** The language that the page opens in. @defaultValue "en" */
  language?: string | undefined;
}

const portfolioReportOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    title: s.optional(s.string()),
    comparison: s.optional(s.unknown()),
    links: s.optional(s.record(s.string(), s.string())),
    languages: s.optional(s.unknown()),
    language: s.optional(s.string()),
  }))();

/** Nothing that could run. */
const safeLink = /^(?:https:|mailto:|(?![a-z][a-z0-9+.-]*:))/i;

/**
 * Many accounts side by side as one HTML page to mail: a chart of health and position, a table that sorts and searches, and with a
 * comparison who of us is spread thin. The same policy, languages, themes and print as {@link renderReport}.
 *
 * Cost: O(accounts).
 *
 * @param summaries - From `summarizeScore` or `scorePortfolio`.
 * @param options - See {@link RenderPortfolioReportOptions}.
 * @returns An HTML document.
 * @throws AccountError `invalid_options`, also for what are no summaries.
 *
 * @example
 * ```ts
 * import { scoreAccount, summarizeScore } from "account-graph";
 * import { renderPortfolioReport } from "account-graph/render/html";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * const page = renderPortfolioReport([summarizeScore(scoreAccount(account), account)], { title: "Key accounts" });
 * console.log(page.includes("<h1>Key accounts</h1>"));
 * // prints: true
 * ```
 */
export function renderPortfolioReport(
  summaries: readonly AccountSummary[],
  options: RenderPortfolioReportOptions = {},
): string {
  const settings = validate(portfolioReportOptionsSchema, options, "invalid_options", ["options"]);
  checkSummaries(summaries);
  const { comparison = null, languages = [] } = options;
  const links = Object.entries(settings.links ?? {}).filter(([, link]) => safeLink.test(link.trim()));
  const locale = catalogOf(settings.language ?? "en", languages)?.locale ?? "en";
  const data: PortfolioData = {
    summaries,
    comparison,
    links: Object.fromEntries(links),
    catalogs: languages.map((catalog) => carriedCatalog(catalog)),
    locale,
  };
  const speaker = createSpeaker(catalogOf(locale, languages));
  const rows = sortAccounts(accountRows(data), "value", true);
  const table = { sort: "value", descending: true, shown: rowStep, isLive: false } as const;
  const title = settings.title ?? speaker.say("report.portfolio.title", { count: summaries.length });
  const body = html`<header class="top"><div class="name"><h1>${title}</h1></div><div id="controls"></div></header>
<main><div id="summary-box">${portfolioSummary(data, speaker)}</div>
<section class="sheet" id="chart">${portfolioChart(rows, speaker)}</section>
<section class="sheet"><div id="toolbar"></div><div id="accounts">${accountTable(rows, data, table, speaker)}</div></section>
<section class="sheet" id="portfolio-people">${portfolioPeople(data, speaker)}</section></main>
<footer id="footer"><p>${speaker.say("report.footer", {})}</p></footer>`;
  return pageDocument({ locale, title, body, data, live: false });
}

function checkSummaries(summaries: unknown): void {
  const isList = Array.isArray(summaries);
  const wrong = isList ? summaries.findIndex((one) => typeof one?.accountId !== "string") : 0;
  if (isList && wrong === -1) return;
  const message = "expected what summarizeScore returns";
  const path = isList ? ["summaries", wrong] : ["summaries"];
  throw new AccountError("invalid_options", [{ severity: "error", code: "invalid_summary", path, message }]);
}
