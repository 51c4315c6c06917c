import { expect, it } from "vitest";
import { displayScore, renderInfluenceMap } from "../../../src/render/svg/index.js";
import { smallAccount, smallScore } from "./pictured.js";
import { readXml } from "./read-xml.js";

it("displayScore() offers picture, page and text to notebooks, and is plain data to everybody else", () => {
  const shown = displayScore(smallAccount, smallScore, { theme: "dark" });
  const svg = renderInfluenceMap(smallAccount, smallScore, { theme: "dark" });
  expect(shown).toEqual({ svg });
  expect(JSON.parse(JSON.stringify(shown))).toEqual({ svg });
  const forms = (shown as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]!();
  expect(forms["image/svg+xml"]).toBe(svg);
  expect(forms["text/html"]).toContain(svg);
  expect(forms["text/plain"]).toMatch(/^Acme: Dana Cole \(stance unknown\) decides/);
});

/** What the Jupyter kernel of Deno does with the last value of a cell, after its documentation (docs.deno.com, Jupyter). */
async function showInNotebook(value: unknown): Promise<Record<string, unknown>> {
  const display = Symbol.for("Jupyter.display");
  const isShown = typeof value === "object" && value !== null && display in value;
  if (!isShown) return { "text/plain": String(value) };
  const bundle = await (value as Record<symbol, () => unknown>)[display]!();
  return JSON.parse(JSON.stringify(bundle));
}

it("displayScore() shows itself as a notebook asks for it: types of media with texts, whole and alone", async () => {
  const bundle = await showInNotebook(displayScore(smallAccount, smallScore));
  expect(Object.keys(bundle)).toEqual(["image/svg+xml", "text/html", "text/plain"]);
  for (const text of Object.values(bundle)) expect(typeof text).toBe("string");
  readXml(bundle["image/svg+xml"] as string);
  expect(bundle["text/html"]).not.toMatch(/<script|href|src=/);
});

it("displayScore() gives data that copies, spreads and travels as if there were no notebook", () => {
  const shown = displayScore(smallAccount, smallScore);
  const display = Symbol.for("Jupyter.display");
  expect(Object.getOwnPropertyDescriptor(shown, display)).toMatchObject({ enumerable: false });
  for (const copy of [structuredClone(shown), { ...shown }, JSON.parse(JSON.stringify(shown))]) {
    expect(copy).toEqual({ svg: shown.svg });
    expect(Reflect.ownKeys(copy)).toEqual(["svg"]);
  }
  for (const key in shown) expect(key).toBe("svg");
  expect(Reflect.ownKeys({ ...smallScore }).every((key) => typeof key === "string")).toBe(true);
});
