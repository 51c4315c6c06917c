// Who is missing, and what breaks if one person leaves?
import { readFileSync } from "node:fs";
import { findGaps } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/harbourline-freight.json", import.meta.url), "utf8"));
const { gaps, checks } = findGaps(account, { goalId: "renewal" });

// A gap that another one explains is left out: closing the other comes first.
for (const gap of gaps.filter((one) => one.causedBy === null).slice(0, 8)) {
  console.log(`${gap.band}: ${gap.reason.text}`);
  console.log(`  to do: ${gap.remedy.text.text}`);
}
for (const check of checks.filter((one) => one.state === "unknown")) {
  console.log(
    `could not be checked: ${check.title.text} (unknown: ${check.missing.map(({ what }) => what.text).join("; ")})`,
  );
}
