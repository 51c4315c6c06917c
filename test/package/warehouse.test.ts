import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

const isBuilt = existsSync(new URL("../../dist/portfolio.js", import.meta.url));
if (!isBuilt) console.log("skipped: the warehouse example runs the built package");

describe.skipIf(!isBuilt)("the warehouse example", () => {
  it("scores Parquet in SQL, and a bad row stops nothing", { timeout: 120_000 }, () => {
    const script = new URL("../../examples/warehouse/run.mjs", import.meta.url).pathname;
    const printed = execFileSync("node", [script], { encoding: "utf8" });
    expect(printed).toMatch(/^most value at risk:\n {2}account-\d+: \d+, health \d+; .+\n/);
    expect(printed).toContain("influence");
    expect(printed).toMatch(/41 rows, 1 with an error\n$/);
  });
});
