// npm run laws -- [cases a law, 10000] [--seed 0]: tries every law of influence on as many random accounts.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "0" } },
});
const [runs, seed] = [Number(positionals[0] ?? 10_000), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("npm run laws -- [cases a law, 1 or more] [--seed a whole number]");
  process.exit(1);
}
console.log(`${runs} cases a law, seed ${seed}; both engines, unmapped neutral and self`);
const laws = "test/insights/influence/laws.test.ts";
const started = Date.now();
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--coverage.enabled=false", "--testTimeout=0", "--reporter=verbose", laws],
  { stdio: "inherit", env: { ...process.env, LAW_RUNS: String(runs), LAW_SEED: String(seed) } },
);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  status === 0
    ? `every law held in ${runs} cases, seed ${seed}, ${seconds} seconds`
    : `a law is broken (see above; fast-check names seed and path), seed ${seed}, ${seconds} seconds`,
);
process.exit(status ?? 1);
