import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { cached } from "./cache.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bundles the kernels from their sources; the peer `ours` imports them from the cache. */
export async function buildKernels() {
  await build({
    config: false,
    entry: [`${here}kernels.ts`],
    outDir: fileURLToPath(cached(".")),
    outExtension: () => ({ js: ".mjs" }),
    format: ["esm"],
    target: "es2022",
    silent: true,
    clean: false,
  });
}
