import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/insights/gaps/catalogue.js";

const page = readFileSync(new URL("../../../docs/demands.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => /^\| *[MQR]\d+ *\|/.test(line));

describe("docs/demands.md", () => {
  it("names only rules that are in the catalogue, at least one a demand, and each demand once", () => {
    const rules = new Set<string>(catalogue.map((one) => one.rule));
    const ids: string[] = [];
    for (const row of rows) {
      const [, id, , answers] = row.split("|").map((cell) => cell.trim());
      const named = [...answers!.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
      expect([id, named.length]).not.toEqual([id, 0]);
      for (const name of named) expect(rules, `${id} names ${name}`).toContain(name);
      ids.push(id!);
    }
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
