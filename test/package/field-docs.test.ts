import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentedFields, fieldRow } from "../../scripts/fields/document-fields.js";
import { grounds, whatMoves } from "../../scripts/fields/what-moves.js";

const page = readFileSync(new URL("../../docs/fields.md", import.meta.url), "utf8");

/** The rows of one table of the page. */
function rowsOf(owner: string): string[] {
  const [, table = ""] = page.split(`## ${owner}\n`);
  return table
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("| `"));
}

describe("docs/fields.md", () => {
  it("has a row for every field of an account, and no other", () => {
    const fields = documentedFields();
    for (const owner of new Set(fields.map((field) => field.owner))) {
      const names = fields.filter((field) => field.owner === owner).map((field) => field.name);
      expect(rowsOf(owner).map((row) => row.split("`")[1])).toEqual(names);
    }
  });

  it("says what `npm run docs:fields` finds, asked of some fields again", { timeout: 120_000 }, () => {
    const asked = [
      "profile.employees",
      "mapCompleteness",
      "departureRisk",
      "aware",
      "competitorId",
      "impactIfLose",
      "topic",
    ];
    const all = grounds();
    for (const field of documentedFields().filter(({ name }) => asked.includes(name))) {
      const row = fieldRow(field, whatMoves(field, all));
      expect(rowsOf(field.owner), "docs/fields.md is out of date: run `npm run docs:fields`").toContain(row);
    }
  });
});
