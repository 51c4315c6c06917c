import { defineConfig } from "tsup";
import { outputOf, sourceOf, subpaths } from "./scripts/entries.mjs";

const entry = Object.fromEntries(subpaths.map((subpath) => [outputOf(subpath), sourceOf(subpath)]));

/** A file of its own, so that bundlers leave out Louvain and graphology, which keep themselves alive, where nobody asks for them. */
const apart = { "measures/peers": "src/measures/peers.ts" };

export default defineConfig([
  {
    entry: { ...entry, ...apart },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: true,
    // A door for Node alone may import from it; its imports stay as they are written.
    external: [/^node:/],
    removeNodeProtocol: false,
    // d3 has no CommonJS for Node: our files hold their own copy of the 1 or 2 kB that they use.
    noExternal: ["d3-dsv", "d3-hierarchy"],
    dts: { entry, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    entry: { "account-graph.min": "src/index.ts" },
    outDir: "dist/browser",
    format: ["esm"],
    outExtension: () => ({ js: ".js" }),
    platform: "browser",
    target: "es2022",
    minify: true,
    noExternal: [/.*/],
    dts: false,
  },
]);
