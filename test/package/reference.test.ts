import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries, referencePages } from "../../scripts/reference/reference-pages.js";

const folder = new URL("../../docs/reference/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  name: string;
  exports: Record<string, unknown>;
};

describe("docs/reference", () => {
  const pages = referencePages();

  it("has a page for everything that can be imported", () => {
    const paths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
    expect(paths.map((path) => path.replace(/^\./, manifest.name)).sort()).toEqual(Object.keys(entries).sort());
  });

  it("is what `npm run docs:reference` writes", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) {
      const isSame = readFileSync(new URL(name, folder), "utf8") === text;
      expect(isSame, `docs/reference/${name} is out of date: run \`npm run docs:reference\``).toBe(true);
    }
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
