import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fencesOf, filesBelow, inOneLine, projectFolder, promisedOutput, runFence } from "./fences.js";

const pages = [...(existsSync(join(projectFolder, "docs")) ? filesBelow("docs", ".md") : []), "README.md"];
const fences = pages.filter((page) => existsSync(join(projectFolder, page))).flatMap(fencesOf);

describe.runIf(fences.length > 0)("code in the documentation", () => {
  it.each(fences)("$where runs, and prints what it says", async ({ code }) => {
    expect(inOneLine(await runFence(code))).toBe(inOneLine(promisedOutput(code)));
  });
});

describe.runIf(fences.length === 0)("code in the documentation", () => {
  it.skip("is not there", () => {});
});
