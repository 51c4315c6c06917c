// npm run build: the JavaScript in dist, within seconds. npm run build:all adds the declarations (scripts/build-types.mjs).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { outputOf, sourceOf, subpaths } from "./entries.mjs";
import { noticesPlugin } from "./notices.mjs";
import { pageCodePlugin } from "./page-code.mjs";

/** d3 has no CommonJS for Node: our files hold their own copy of the 1 or 2 kB that they use. */
const bundled = /^(d3-(dsv|hierarchy)$|@noble\/hashes)/;
const isExternal = (id) => /^[^./\0]/.test(id) && !bundled.test(id) && !id.startsWith("/");

/**
 * Sources that load other packages go into files of their own. A bundler keeps the imports of every file that it takes anything
 * from, so that one shared file would bring zod and graphology to those who use neither.
 */
const apart = [
  { name: "graph-classes", test: /[\\/]src[\\/]graph[\\/]graph-classes\.ts$/ },
  { name: "peers", test: /[\\/]src[\\/]measures[\\/]peers\.ts$/ },
];

/** The version in package.json stands in the code where it is asked for. */
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const define = { PACKAGE_VERSION: JSON.stringify(version) };

rmSync("dist", { recursive: true, force: true });
await Promise.all([buildModules(), buildForPages()]);

/** One file for each entry, and chunks for what they share: as ES modules and as CommonJS. */
async function buildModules() {
  const inPage = new Set();
  const bundle = await rolldown({
    input: Object.fromEntries(subpaths.map((subpath) => [outputOf(subpath), sourceOf(subpath)])),
    platform: "neutral",
    transform: { target: "es2022", define },
    external: isExternal,
    // The worker pool falls back to __filename where there is no import.meta.
    checks: { emptyImportMeta: false },
    plugins: [pageCodePlugin(inPage), noticesPlugin("dist/LICENSES.md", inPage)],
  });
  for (const [format, ending] of [
    ["esm", "js"],
    ["cjs", "cjs"],
  ]) {
    await bundle.write({
      dir: "dist",
      format,
      entryFileNames: `[name].${ending}`,
      chunkFileNames: `shared/[name].${ending}`,
      codeSplitting: { groups: apart },
      comments: { legal: true, annotation: true, jsdoc: false },
      // Nobody's bundler shakes CommonJS, so it may as well be small.
      minify: format === "cjs",
    });
  }
  await bundle.close();
}

/**
 * Everything in one minified file, for a page without a bundler: a classic script that sets `accountGraph`, renderers included, and a
 * module beside it with the names of the root.
 */
async function buildForPages() {
  const bundle = await rolldown({
    input: "scripts/page.ts",
    platform: "browser",
    transform: { target: "es2022" },
    plugins: [noticesPlugin("dist/browser/LICENSES.md")],
  });
  const { output } = await bundle.generate({ format: "iife", name: "accountGraph", minify: true });
  await bundle.close();
  const [{ code, exports }] = output;
  mkdirSync("dist/browser", { recursive: true });
  const script = code.replace(/^var accountGraph=/, "globalThis.accountGraph=");
  writeFileSync("dist/browser/account-graph.iife.js", inAscii(script));
  const names = exports.sort().join(",");
  const module = `import "./account-graph.iife.js";\nexport const {${names}} = globalThis.accountGraph;\n`;
  writeFileSync("dist/browser/account-graph.min.js", module);
}

/** A page that does not name its charset reads a classic script as Windows-1252: only escapes survive that. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
