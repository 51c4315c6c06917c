import { rollup } from "rollup";
import { transform } from "esbuild";
import { readFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
const found = [];
const b = await rollup({ input: process.argv[2] ?? "src/index.ts", external: (id) => /^[^./]/.test(id), experimentalLogSideEffects: true, onLog(_l, log) { found.push(log.message); },
  plugins: [{ name: "ts", resolveId(id, from) { if (from && id.startsWith(".")) { const p = join(dirname(from), id).replace(/\.js$/, ".ts"); return { id: p, moduleSideEffects: true }; } },
    async load(id) { if (id.endsWith(".ts")) return (await transform(readFileSync(id, "utf8"), { loader: "ts", target: "es2022" })).code; } }],
  treeshake: { moduleSideEffects: true } });
await b.generate({ format: "es" });
for (const f of found) console.log(f.slice(0, 260));
