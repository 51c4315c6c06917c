import { defineConfig } from "tsup";

const entry = {
  index: "src/index.ts",
  measures: "src/measures/index.ts",
  schema: "src/schema/index.ts",
  testing: "src/testing/index.ts",
  "import/csv": "src/import/csv/index.ts",
  "import/salesforce": "src/import/salesforce/index.ts",
  "import/text": "src/import/text/index.ts",
  "render/text": "src/render/text/index.ts",
  "render/svg": "src/render/svg/index.ts",
  "render/markdown": "src/render/markdown/index.ts",
};

/** A file of its own, so that bundlers leave out Louvain and graphology, which keep themselves alive, where nobody asks for them. */
const apart = { "measures/peers": "src/measures/peers.ts" };

export default defineConfig([
  {
    entry: { ...entry, ...apart },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: true,
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
