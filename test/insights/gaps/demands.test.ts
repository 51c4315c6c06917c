import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../../src/index.js";
import { catalogue } from "../../../src/insights/gaps/catalogue.js";
import { accountSchema } from "../../../src/model/schemas/account-schema.js";

const page = readFileSync(new URL("../../../docs/demands.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => /^\| *[MQR]\d+ *\|/.test(line));

describe("docs/demands.md", () => {
  it("answers each demand once, by rules of the catalogue, functions of the library or fields of an account", () => {
    const answering = new Set<string>([
      ...catalogue.map((one) => one.rule),
      ...Object.keys(library),
      ...Object.keys(accountSchema.fields),
    ]);
    const ids: string[] = [];
    for (const row of rows) {
      const [, id, , answers] = row.split("|").map((cell) => cell.trim());
      const named = [...answers!.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
      expect([id, named.length]).not.toEqual([id, 0]);
      for (const name of named) expect(answering, `${id} names ${name}`).toContain(name);
      ids.push(id!);
    }
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names tables that are functions of the library, for demands that it knows", () => {
    const functions: Record<string, unknown> = { ...library };
    const tables = page.split("\n").filter((line) => /^\| `\w+` \|/.test(line));
    expect(tables.length).toBeGreaterThanOrEqual(12);
    for (const table of tables) {
      const [, name, , demands] = table.split("|").map((cell) => cell.trim());
      expect(functions[name!.replaceAll("`", "")], name).toBeTypeOf("function");
      for (const id of demands!.split(", ")) expect(id).toMatch(/^[MNPQR]\d+$/);
    }
  });
});
