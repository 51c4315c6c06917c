import { describe, expect, it } from "vitest";
import { fencesOf, filesBelow, inOneLine, promisedOutput, runFence, textOf } from "./fences.js";

const fences = [...filesBelow("docs", ".md"), "README.md"].flatMap(fencesOf);

describe("code in the documentation", () => {
  it("hands over in at most ten lines each", () => {
    const page = textOf("docs/recipes.md").split("\n");
    const start = page.indexOf("## Hand it over");
    const pieces = fencesOf("docs/recipes.md").filter(({ where }) => Number(where.split(":")[1]) > start);
    expect(start).toBeGreaterThan(0);
    expect(pieces.length).toBeGreaterThanOrEqual(9);
    expect(pieces.filter(({ code }) => code.split("\n").length > 10).map(({ where }) => where)).toEqual([]);
  });

  it.each(fences)("$where runs, and prints what it says", async ({ code }) => {
    expect(inOneLine(await runFence(code))).toBe(inOneLine(promisedOutput(code)));
  });
});
