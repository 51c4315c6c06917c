import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(join(root, "dist/measures.js"));

/** The first letters of every WebAssembly module in base 64. */
const webAssembly = "AGFzbQ";
const louvain = "graphology-communities-louvain";
/** A key that only the account's schema knows. */
const accountSchema = "inBuyingGroup";

/** What a page's bundler makes of a line of code: everything in one minified file, and the files that went into it. */
async function bundle(code: string): Promise<{ text: string; gzipped: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const { text } = outputFiles[0]!;
  return { text, gzipped: gzipSync(text).length, inputs: Object.keys(metafile.inputs) };
}

describe.skipIf(!isBuilt)("what a page pays (skipped before npm run build)", () => {
  it("all measures: there is something in the bundle, so its parts can be missed elsewhere", async () => {
    const { text, gzipped } = await bundle(`export * from "./dist/measures.js";`);
    expect(text.includes(webAssembly)).toBe(true);
    expect(text.includes(louvain)).toBe(true);
    expect(gzipped).toBeGreaterThan(20_000);
    expect(gzipped).toBeLessThan(75_000);
  });

  it("constraint alone: no Louvain, no WebAssembly, no schema of the account, at most 13 kB", async () => {
    const { text, gzipped } = await bundle(`export { constraint } from "./dist/measures.js";`);
    expect(text.includes(webAssembly)).toBe(false);
    expect(text.includes(louvain)).toBe(false);
    expect(text.includes(accountSchema)).toBe(false);
    expect(gzipped).toBeGreaterThan(1000);
    expect(gzipped).toBeLessThan(13_000);
  });

  it("the root: the account's schema, and neither WebAssembly nor Louvain", async () => {
    const { text, gzipped } = await bundle(`export * from "./dist/index.js";`);
    expect(text.includes(accountSchema)).toBe(true);
    expect(text.includes(webAssembly)).toBe(false);
    expect(text.includes(louvain)).toBe(false);
    expect(gzipped).toBeLessThan(200_000);
  });
});

describe("the root", () => {
  it("is made of none of the subpaths: import, export, render, testing, schema, portfolio", async () => {
    const { inputs } = await bundle(`export * from "./src/index.ts";`);
    const ours = inputs.map((input) => input.replaceAll("\\", "/")).filter((input) => input.includes("src/"));
    expect(ours.some((input) => input.includes("src/insights/"))).toBe(true);
    const subpaths = /src\/(import|export|render|testing|schema|portfolio|measures)\//;
    expect(ours.filter((input) => subpaths.test(input))).toEqual([]);
  });
});
