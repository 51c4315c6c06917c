import { defineConfig } from "tsup";

const entry = {
  index: "src/index.ts",
  measures: "src/measures/index.ts",
  schema: "src/schema/index.ts",
  testing: "src/testing/index.ts",
};

export default defineConfig([
  {
    entry,
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
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
