import { expect, it } from "vitest";
import { displayScore, renderInfluenceMap } from "../../../src/render/svg/index.js";
import { smallAccount, smallScore } from "./pictured.js";

it("displayScore() offers picture, page and text to notebooks, and is plain data to everybody else", () => {
  const shown = displayScore(smallAccount, smallScore, { theme: "dark" });
  const svg = renderInfluenceMap(smallAccount, smallScore, { theme: "dark" });
  expect(shown).toEqual({ svg });
  expect(JSON.parse(JSON.stringify(shown))).toEqual({ svg });
  const forms = (shown as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]!();
  expect(forms["image/svg+xml"]).toBe(svg);
  expect(forms["text/html"]).toContain(svg);
  expect(forms["text/plain"]).toMatch(/^Acme: Dana Cole decides/);
});
