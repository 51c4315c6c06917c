import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { outputOf, subpaths } from "../../scripts/entries.mjs";
import { bundlers } from "./bundle-with.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(join(root, "dist/index.js"));

/** The first letters of every WebAssembly module in base 64. */
const webAssembly = "AGFzbQ";
const louvain = "graphology-communities-louvain";

/** What a name of the root may cost, minified and gzipped, in thousands of bytes. */
const budgets: Readonly<Record<string, number>> = {
  isAccountError: 1.5,
  stakeholderRows: 1.7,
  parseAccount: 15,
  scoreInfluence: 71,
  coverageMatrix: 57,
  clusterAlliances: 76,
  scoreAccount: 151,
};

/** What whole subpaths may cost, the packages they import not counted. */
const subpathBudgets: Readonly<Record<string, number>> = {
  "import/csv": 64,
  "import/salesforce": 46,
  "import/text": 23,
  measures: 52,
  "render/markdown": 12,
  "render/svg": 59,
  "render/text": 22,
  // 3 of them say what every field is.
  schema: 17,
  testing: 15,
};

/** Names of the root that make graphs. */
const makesGraphs = ["createAccountGraph", "hierarchyGraph", "mergeParallelTies"];

describe.skipIf(!isBuilt).each(["esbuild", "rollup"] as const)("what a page pays, bundled with %s", (name) => {
  const bundle = bundlers[name];

  it.each(Object.entries(budgets))("%s: at most %d kB, and no other package", async (export_, budget) => {
    const { size, packages } = await bundle(`export { ${export_} } from "./dist/index.js";`);
    expect(packages).toEqual([]);
    expect(size).toBeGreaterThan(100);
    expect(size / 1000).toBeLessThan(budget);
  });

  it.each(Object.entries(subpathBudgets))("account-graph/%s: at most %d kB", async (subpath, budget) => {
    const { size } = await bundle(`export * from "./dist/${outputOf(subpath)}.js";`);
    expect(size).toBeGreaterThan(1000);
    expect(size / 1000).toBeLessThan(budget);
  });

  it("says what fields are only where a JSON Schema is made", async () => {
    const said = "The date the map stands for; every age is counted from it";
    expect((await bundle(`export { accountJsonSchema } from "./dist/schema.js";`)).text).toContain(said);
    for (const name of ["parseAccount", "scoreAccount"])
      expect((await bundle(`export { ${name} } from "./dist/index.js";`)).text).not.toContain(said);
    expect((await bundle(`export { accountSchema } from "./dist/schema.js";`)).text).not.toContain(said);
  });

  it.each(makesGraphs)("%s makes graphs, and needs graphology for it", async (export_) => {
    const { packages } = await bundle(`export { ${export_} } from "./dist/index.js";`);
    expect(packages).toEqual(["graphology"]);
  });

  it("the root needs nothing but graphology, and has neither WebAssembly nor Louvain in it", async () => {
    const { text, packages } = await bundle(`export * from "./dist/index.js";`);
    expect(packages).toEqual(["graphology"]);
    expect(text.includes("inBuyingGroup")).toBe(true);
    expect(text.includes(webAssembly) || text.includes(louvain)).toBe(false);
  });

  it("constraint alone: no Louvain, no WebAssembly, no account, at most 13 kB; all measures have the first two", async () => {
    const all = await bundle(`export * from "./dist/measures.js";`);
    expect(all.text.includes(webAssembly)).toBe(true);
    expect(all.packages).toContain(louvain);
    const { text, size, packages } = await bundle(`export { constraint } from "./dist/measures.js";`);
    expect(packages).toEqual([]);
    expect(text.includes(webAssembly) || text.includes("inBuyingGroup")).toBe(false);
    expect(size).toBeLessThan(13_000);
  });
});

describe.skipIf(!isBuilt)("the files of dist", () => {
  it("do nothing when they are loaded, so that what is not used can be left out", async () => {
    // Away from package.json, which tells bundlers that they may drop whole files.
    const folder = mkdtempSync(join(tmpdir(), "account-graph-pure-"));
    cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
    const bundle = (contents: string) =>
      build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        packages: "external",
        format: "esm",
        minify: true,
        write: false,
      });
    const code = async (contents: string) => (await bundle(contents)).outputFiles[0]!.text;
    expect((await code(`export * from "./dist/index.js";`)).length).toBeGreaterThan(200_000);
    const left: Record<string, number> = {};
    for (const subpath of subpaths.filter((one) => !/^(portfolio\/|locale\/|cli|mcp)/.test(one))) {
      const text = await code(`import "./dist/${outputOf(subpath)}.js";`);
      left[subpath] = text.replace(/import\s*(?:[^"]*from\s*)?"[^"]*";?/g, "").length;
    }
    rmSync(folder, { recursive: true });
    // Tables of plain constants, the words and columns of the report, and what d3-dsv and the pictures' themes set up.
    expect(
      Object.entries(left).filter(
        ([subpath, size]) => size > (/html/.test(subpath) ? 16_000 : /svg|^import/.test(subpath) ? 6000 : 3400),
      ),
    ).toEqual([]);
  });
});

describe("the root", () => {
  it("is made of none of the subpaths: import, export, testing, schema, portfolio, measures", async () => {
    const { inputs } = await bundlers.esbuild(`export * from "./src/index.ts";`);
    const ours = inputs.map((input) => input.replaceAll("\\", "/")).filter((input) => input.includes("src/"));
    expect(ours.some((input) => input.includes("src/insights/"))).toBe(true);
    const others = /src\/(import|export|testing|schema|portfolio|measures|render\/(svg|markdown|text))\//;
    expect(ours.filter((input) => others.test(input))).toEqual([]);
  });
});
