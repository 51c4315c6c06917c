import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cached } from "./cache.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bundles the kernels from their sources; the peer `ours` imports them from the cache. */
export async function buildKernels() {
  await build({
    entryPoints: [`${here}kernels.ts`],
    outdir: fileURLToPath(cached(".")),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}
