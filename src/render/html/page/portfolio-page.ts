import { html } from "../html.js";
import { catalogOf } from "../languages.js";
import { type AccountSort, accountRows, type PortfolioData, sortAccounts } from "../portfolio-data.js";
import { rowStep } from "../sections/people-table.js";
import { accountTable, portfolioChart, portfolioPeople, portfolioSummary } from "../sections/portfolio-sections.js";
import { createSpeaker } from "../speaker.js";
import { put, setTheme } from "./dom.js";
import { languageChoice, themeChoice } from "./page-controls.js";

/** Makes the page of many accounts answer. */
export function startPortfolio(data: PortfolioData): void {
  const rows = accountRows(data);
  let speaker = createSpeaker(catalogOf(data.locale, data.catalogs));
  let table = { sort: "value" as AccountSort, descending: true, shown: rowStep, isLive: true };
  let theme = "auto";
  let query = "";

  const drawTable = () => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = rows.filter(({ summary }) => {
      const text = `${summary.accountName} ${summary.segment ?? ""} ${summary.tier ?? ""}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    put("accounts", accountTable(sortAccounts(fits, table.sort, table.descending), data, table, speaker));
  };
  const drawAll = () => {
    document.documentElement.lang = speaker.locale;
    const print = speaker.say("report.print", {});
    put(
      "controls",
      html`${languageChoice(data, speaker.locale, speaker)}${themeChoice(theme, speaker)}<button type="button" class="print" data-act="print">${print}</button>`,
    );
    const search = speaker.say("report.portfolio.search", {});
    put(
      "toolbar",
      html`<search class="toolbar"><label class="search"><span class="sr">${search}</span><input type="search" id="query" autocomplete="off" placeholder="${search}" value="${query}"></label></search>`,
    );
    put("summary-box", portfolioSummary(data, speaker));
    put("chart", portfolioChart(rows, speaker));
    put("portfolio-people", portfolioPeople(data, speaker));
    put("footer", html`<p>${speaker.say("report.footer", {})}</p>`);
    drawTable();
  };

  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-act]");
    const { act, key } = button?.dataset ?? {};
    if (act === "print") window.print();
    if (act === "more") table = { ...table, shown: table.shown + rowStep };
    if (act === "sort") {
      const sort = key as AccountSort;
      table = { ...table, sort, descending: table.sort === sort ? !table.descending : sort !== "name" };
    }
    if (act === "more" || act === "sort") drawTable();
    if (act === "sort") document.querySelector<HTMLElement>(`[data-act="sort"][data-key="${key}"]`)?.focus();
  });
  document.addEventListener("input", ({ target }) => {
    const { id, value, dataset } = target as HTMLInputElement;
    if (id === "query") {
      query = value;
      drawTable();
    } else if (dataset.control === "language") {
      speaker = createSpeaker(catalogOf(value, data.catalogs));
      drawAll();
      document.querySelector<HTMLElement>('[data-control="language"]')?.focus();
    } else if (dataset.control === "theme") {
      theme = value;
      setTheme(theme);
    }
  });
  drawAll();
}
