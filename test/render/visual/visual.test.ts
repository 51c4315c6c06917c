import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scoreAccount } from "account-graph";
import { de } from "account-graph/locale/de";
import { renderReport } from "account-graph/render/html";
import { renderInfluenceMap } from "account-graph/render/svg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, type Page, ReportBrowser, settled } from "../html/browser.js";
import { type GridDifference, gridDifference, type PixelGrid, pixelGrid } from "./pixel-grid.js";

const root = new URL("../../../", import.meta.url);
const account = JSON.parse(readFileSync(new URL("examples/accounts/larkfield-dairies.json", root), "utf8"));
const options = { goalId: "renewal-2026", samples: 0 };

/** What the library draws of the example account; test/package/pictures keeps these files up to date. */
const pictures = [
  "influence-map",
  "org-chart",
  "power-grid",
  "coverage-matrix",
  "department-matrix",
  "resilience",
  "trend",
  "plan",
];

/** Other fonts stay below that; a node, a legend or a color does not. */
const ofPictures: GridDifference = { changed: 0.02, strong: 0.001, mean: 0.008 };
/** On a page other fonts break lines elsewhere. */
const ofPages: GridDifference = { changed: 0.2, strong: 0.012, mean: 0.04 };

const fileOf = (name: string) => new URL(`${name}.txt`, import.meta.url);
const drawn = (name: string) => readFileSync(new URL(`docs/images/${name}.svg`, root), "utf8");
const asAddress = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
const kept = (name: string): PixelGrid => readFileSync(fileOf(name), "utf8");

/** UPDATE_VISUALS=1 keeps what is seen now, and takes the picture of the documentation anew. */
const isUpdate = process.env.UPDATE_VISUALS === "1";

/** Compares with the grid that is kept. */
function expectSame(name: string, grid: PixelGrid, most: GridDifference): void {
  if (isUpdate) writeFileSync(fileOf(name), grid);
  const difference = gridDifference(kept(name), grid);
  expect(isSame(difference, most), `${name}: ${JSON.stringify(difference)}`).toBe(true);
}

function isSame({ changed, strong, mean }: GridDifference, most: GridDifference): boolean {
  return changed <= most.changed && strong <= most.strong && mean <= most.mean;
}

describe.skipIf(!hasBrowser)("what one sees in Chromium", () => {
  let browser: ReportBrowser;
  let blank: Page;
  beforeAll(async () => {
    browser = await ReportBrowser.start();
    ({ page: blank } = await browser.open("<!doctype html><title>blank</title>"));
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(pictures)("is the %s of the example account as it was", async (name) => {
    expectSame(name, await pixelGrid(blank, asAddress(drawn(name))), ofPictures);
  });

  it("is the first screen of its report as it was, light, dark, in another font and in the documentation, and not without its map", async () => {
    const score = scoreAccount(account, options);
    const report = renderReport(account, score, { scoreOptions: options, languages: [de] });
    const { page } = await browser.open(report, { viewport: { width: 1360, height: 860 } });
    await settled(page);
    const gridNow = async () => {
      const screen = Buffer.from(await page.screenshot({})).toString("base64");
      return pixelGrid(blank, `data:image/png;base64,${screen}`);
    };
    const picture = new URL("docs/images/report.jpg", root);
    if (isUpdate) await page.screenshot({ path: fileURLToPath(picture), type: "jpeg", quality: 80 });
    const shown = await pixelGrid(blank, `data:image/jpeg;base64,${readFileSync(picture, "base64")}`);
    expect(isSame(gridDifference(shown, await gridNow()), ofPages)).toBe(true);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expectSame(`report-${colorScheme}`, await gridNow(), ofPages);
    }
    const all = (act: string) =>
      page.evaluate(`for (const one of document.querySelectorAll("body, button, input, select")) ${act}`);
    await all('one.style.fontFamily = "serif"');
    expectSame("report-dark", await gridNow(), ofPages);
    await all('one.style.fontFamily = ""');
    await page.evaluate('document.getElementById("map").style.visibility = "hidden"');
    expect(isSame(gridDifference(kept("report-dark"), await gridNow()), ofPages)).toBe(false);
    await page.context().close();
  });

  it("differs where something else is drawn, and not by another font", async () => {
    const map = drawn("influence-map");
    const gridOf = (svg: string) => pixelGrid(blank, asAddress(svg));
    const looksSame = async (svg: string) =>
      isSame(gridDifference(kept("influence-map"), await gridOf(svg)), ofPictures);
    expect(map).toContain('font-family="');
    for (const font of ["serif", "monospace", "DejaVu Sans"]) {
      expect([font, await looksSame(map.replace(/font-family="[^"]*"/g, `font-family="${font}"`))]).toEqual([
        font,
        true,
      ]);
    }
    const score = scoreAccount(account, options);
    const changed = {
      "other places": renderInfluenceMap(account, score, { seed: 2 }),
      "no legend": renderInfluenceMap(account, score, { legend: false }),
      "other colors": renderInfluenceMap(account, score, { theme: "color_blind" }),
      "one less": map.replace('id="ag-map-person-tomasz"', 'id="ag-map-person-tomasz" visibility="hidden"'),
    };
    for (const [name, svg] of Object.entries(changed)) {
      expect([name, svg === map, await looksSame(svg)]).toEqual([name, false, false]);
    }
  });
});
