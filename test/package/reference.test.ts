import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureQuestions } from "../../scripts/reference/measure-questions.js";
import { referencePages } from "../../scripts/reference/reference-pages.js";

const folder = new URL("../../docs/reference/", import.meta.url);

describe("docs/reference", () => {
  const pages = referencePages();

  it("is what `npm run docs:reference` writes", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) {
      const isSame = readFileSync(new URL(name, folder), "utf8") === text;
      expect(isSame, `docs/reference/${name} is out of date: run \`npm run docs:reference\``).toBe(true);
    }
  });

  it("says of every measure which question it answers, and asks no question that no measure answers", () => {
    const page = pages.get("account-graph-measures.md")!;
    const rows = [...page.matchAll(/^\| [^|]+\? \| \[`(\w+)`\]\(#\w+\) \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(measureQuestions).sort((a, b) => rows.indexOf(a) - rows.indexOf(b)));
    for (const name of rows) expect(page).toContain(`### ${name}\n`);
  });

  it("tells of every function what it takes, and shows it at work", () => {
    for (const [name, text] of pages) {
      for (const section of text.split("\n### ").slice(1)) {
        if (!/^```ts no-run\nfunction/m.test(section)) continue;
        expect(section, `${name}: ${section.slice(0, 40)}`).toMatch(/\nimport .* from "account-graph/);
      }
    }
  });
});
