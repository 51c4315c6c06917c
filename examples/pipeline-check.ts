// Is any deal single threaded, or impossible to check? Exits with 1 if so, so that a pipeline stops.
// Usage: npx tsx examples/pipeline-check.ts account.json ...
import { readFileSync } from "node:fs";
import { findGaps, safeParseAccount } from "account-graph";

const paths = process.argv.slice(2);
let failed = paths.length === 0;
if (failed) console.log("nothing to check: name the files of accounts");
for (const path of paths) {
  const parsed = safeParseAccount(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.success) throw parsed.error;
  const { name: account, goals = [] } = parsed.data;
  for (const goal of goals?.length ? goals : [null]) {
    const report = findGaps(parsed.data, { goalId: goal?.id, samples: 0 });
    const check = report.checks.find((one) => one.rule === "single_point_of_contact");
    if (check?.state === "absent") continue;
    failed = true;
    const gaps = report.gaps.filter((gap) => check?.gapIds.includes(gap.id));
    const why =
      gaps.map((gap) => gap.reason.text).join("; ") ||
      `not known: ${check?.missing.map(({ what }) => what.text).join(", ")}`;
    console.log(`${account}, ${goal?.name ?? "without a deal"}: ${why}`);
  }
}
process.exit(failed ? 1 : 0);
