import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { pageCodePlugin } from "./scripts/page-code.mjs";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

export default defineConfig({
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  plugins: [pageCodePlugin()],
  resolve: {
    alias: [
      { find: /^account-graph$/, replacement: source("index.ts") },
      { find: /^account-graph\/(.+)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    reporters: process.env.VITEST_JSON ? ["default", "json"] : ["default"],
    ...(process.env.VITEST_JSON ? { outputFile: { json: process.env.VITEST_JSON } } : {}),
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The page runs in a browser only: test/render/html drives it there.
      exclude: ["src/**/index.ts", "src/render/html/page/**"],
      thresholds: { lines: 90, branches: 85 },
      reporter: ["text-summary"],
    },
  },
});
