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

  it("names tables that are functions of the library, for demands that it knows", async () => {
    const library: Record<string, unknown> = await import("../../../src/index.js");
    const tables = page.split("\n").filter((line) => /^\| `\w+` \|/.test(line));
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const [, name, , demands] = table.split("|").map((cell) => cell.trim());
      expect(library[name!.replaceAll("`", "")], name).toBeTypeOf("function");
      for (const id of demands!.split(", ")) expect(id).toMatch(/^[MQR]\d+$/);
    }
  });
});
