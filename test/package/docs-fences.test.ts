import { describe, expect, it } from "vitest";
import { fencesOf, filesBelow, inOneLine, promisedOutput, runFence } from "./fences.js";

const fences = [...filesBelow("docs", ".md"), "README.md"].flatMap(fencesOf);

describe("code in the documentation", () => {
  it.each(fences)("$where runs, and prints what it says", async ({ code }) => {
    expect(inOneLine(await runFence(code))).toBe(inOneLine(promisedOutput(code)));
  });
});
