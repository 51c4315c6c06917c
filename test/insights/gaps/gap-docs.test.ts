import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentGaps } from "../../../scripts/document-gaps.js";
import type { BuiltInRule } from "../../../src/insights/gaps/catalogue.js";
import { catalogue } from "../../../src/insights/gaps/catalogue.js";
import { closingOf, gapOf } from "./close-example.js";
import { exampleOfRule } from "./example-of-rule.js";

const rules = catalogue.map((one) => one.rule);

describe("the example of every rule", () => {
  it.each(rules)("%s fires, and is closed by what is said to close it", (rule: BuiltInRule) => {
    const gap = gapOf(rule, exampleOfRule[rule].account);
    expect(gap, "does not fire").toBeDefined();
    const { account, changes } = closingOf(rule, gap!);
    expect(changes.length + Object.keys(exampleOfRule[rule].closingFields ?? {}).length).toBeGreaterThan(0);
    expect(gapOf(rule, account)?.reason.text).toBeUndefined();
  });

  it("is closed by the offered changes wherever the remedy has any", () => {
    for (const rule of rules) {
      const isOffered = gapOf(rule, exampleOfRule[rule].account)!.remedy.changes !== null;
      const { closing, closingFields } = exampleOfRule[rule];
      expect([rule, isOffered]).toEqual([rule, closing === undefined && closingFields === undefined]);
    }
  });
});

describe("docs/gaps.md", () => {
  it("is what `npm run docs:gaps` writes", () => {
    const page = readFileSync(new URL("../../../docs/gaps.md", import.meta.url), "utf8");
    expect(page === documentGaps(), "docs/gaps.md is out of date: run `npm run docs:gaps`").toBe(true);
  });
});
