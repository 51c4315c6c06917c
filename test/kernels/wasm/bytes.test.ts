import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const hasCompiler = existsSync(new URL("node_modules/assemblyscript/dist/asc.js", root));

describe.skipIf(!hasCompiler)("the committed WebAssembly (skipped without the compiler assemblyscript)", () => {
  it("is what its source in wasm/ compiles to; otherwise run: npm run wasm", async () => {
    const { compileKernels, generatedSource } = await import(new URL("scripts/build-wasm.mjs", root).href);
    const committed = readFileSync(new URL("src/kernels/wasm/bytes.generated.ts", root), "utf8");
    expect(committed).toBe(generatedSource(await compileKernels()));
  });
});
