// Does what a remedy proposes close its gap, and is a worse gap that it opens named beforehand? npx tsx bench/validity/remedies.ts [accounts]
import { applyChanges } from "../../src/api/apply-changes.js";
import { findGaps } from "../../src/api/find-gaps.js";
import { generateAccount } from "../../src/testing/generate-account.js";

/** What became of the remedies of one rule. */
export interface RemedyCount {
  remedies: number;
  open: number;
  unnamed: number;
}

/** Applies every remedy with changes of some generated accounts. */
export function countRemedies(accounts: number, firstSeed = 1): Map<string, RemedyCount> {
  const counts = new Map<string, RemedyCount>();
  for (let seed = firstSeed; seed < firstSeed + accounts; seed++) {
    const account = generateAccount({ seed, people: 8 + ((seed * 7) % 40), completeness: 1 - (seed % 4) / 10 });
    const options = { samples: 0, rules: seed % 3 === 0 ? "all" : "recommended" } as const;
    const { gaps } = findGaps(account, options);
    const known = new Set(gaps.map((gap) => gap.id));
    for (const { id, rule, severity, remedy } of gaps) {
      if (remedy.changes === null) continue;
      const count = counts.get(rule) ?? { remedies: 0, open: 0, unnamed: 0 };
      counts.set(rule, count);
      const after = findGaps(applyChanges(account, remedy.changes), options).gaps;
      const worse = after.filter((gap) => gap.severity > severity && !known.has(gap.id));
      count.remedies++;
      if (after.some((gap) => gap.id === id)) count.open++;
      if (worse.some((gap) => !remedy.opens?.includes(gap.rule))) count.unnamed++;
    }
  }
  return counts;
}

if (process.argv[1]?.endsWith("remedies.ts")) {
  console.log("rule | remedies | still open | worse gap not named");
  for (const [rule, { remedies, open, unnamed }] of [...countRemedies(Number(process.argv[2] ?? 1000))].sort())
    console.log(`${rule} | ${remedies} | ${open} | ${unnamed}`);
}
