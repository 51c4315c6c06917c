import { isAccountError, scoreAccount, summarizeScore } from "account-graph";
import { de } from "account-graph/locale/de";
import { comparePortfolio } from "account-graph/portfolio";
import { renderPortfolioReport } from "account-graph/render/html";
import { generateAccount } from "account-graph/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, ReportBrowser } from "./browser.js";

const summaries = [1, 2, 3, 4].map((seed) => {
  const account = { ...generateAccount({ people: 14, seed }), id: `a${seed}`, name: `Account <b>${seed}</b>` };
  return { ...summarizeScore(scoreAccount(account, { samples: 0 }), account), value: seed * 100_000 };
});
const comparison = comparePortfolio(summaries);
const links = { a1: "a1.html", a2: "javascript:alert(1)", a3: " JavaScript:alert(1)", a4: "https://example.com/a4" };
const page = renderPortfolioReport(summaries, { title: "Key accounts", comparison, links, languages: [de] });
const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");

describe("renderPortfolioReport", () => {
  it("lists every account, those of most value first, and says what a comparison says", () => {
    const names = [...markup.matchAll(/Account &lt;b&gt;(\d)&lt;\/b&gt;(?:<\/a>)?<small>/g)].map(([, seed]) => seed);
    expect(names).toEqual(["4", "3", "2", "1"]);
    expect(markup).toContain(comparison.eightyTwenty!.reason.text);
    expect(markup).toContain(comparison.team[0]!.reason.text);
    expect(renderPortfolioReport(summaries)).not.toContain("Value at risk</th>");
  });

  it("links to reports, never to what could run", () => {
    expect([...markup.matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link)).toEqual([
      "https://example.com/a4",
      "a1.html",
    ]);
    expect(page).not.toMatch(/javascript:/i);
  });

  it("refuses what are no summaries, and unknown options", () => {
    for (const call of [
      () => renderPortfolioReport([{}] as never),
      () => renderPortfolioReport("no" as never),
      () => renderPortfolioReport(summaries, { colour: 1 } as never),
    ]) {
      let code = "none";
      try {
        call();
      } catch (error) {
        code = isAccountError(error) ? error.code : String(error);
      }
      expect(code).toBe("invalid_options");
    }
  });
});

describe.skipIf(!hasBrowser)("the page of many accounts in Chromium", () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await ReportBrowser.start();
  }, 60_000);
  afterAll(() => browser?.close());

  it("sorts, searches and changes its language, without a complaint or a request", async () => {
    const { page: tab, complaints, requests } = await browser.open(page);
    const first = async () => (await tab.locator("#accounts tbody th").allInnerTexts())[0]!;
    expect(await first()).toContain("Account <b>4</b>");
    await tab.click('[data-act="sort"][data-key="name"]');
    expect(await first()).toContain("Account <b>1</b>");
    await tab.fill("#query", "b>3");
    expect(await tab.locator("#accounts tbody tr").count()).toBe(1);
    await tab.selectOption('[data-control="language"]', "de");
    expect((await tab.locator("figcaption").allInnerTexts())[0]).toContain("Gesundheit");
    expect([complaints, requests]).toEqual([[], []]);
  });
});
