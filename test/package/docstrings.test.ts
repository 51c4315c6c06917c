import { describe, expect, it } from "vitest";
import { fencesOf, filesBelow, inOneLine, promisedOutput, runFence } from "./fences.js";

const fences = filesBelow("src", ".ts").flatMap(fencesOf);

describe("examples in doc comments", () => {
  it("are there", () => {
    expect(fences.length).toBeGreaterThan(60);
  });

  it.each(fences)("$where prints what it says", async ({ code }) => {
    expect(promisedOutput(code), "an example prints something, and says what").not.toEqual([]);
    expect(inOneLine(await runFence(code))).toBe(inOneLine(promisedOutput(code)));
  });
});
