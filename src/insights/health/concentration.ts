import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { mostInfluence } from "./defaults.js";
import type { Concentration } from "./health-score.js";

/** How unevenly influence and our contact are spread; `null` without people. */
export function concentration(network: Network, { shares, unmapped }: Influence): Concentration | null {
  const scope = network.people.filter((person) => person.inScope);
  if (scope.length === 0) return null;
  const mapped = 1 - unmapped;
  const sorted = scope.map((person) => shares[person.index]!).sort((a, b) => b - a);
  let held = 0;
  let peopleForEightyPercent = 0;
  while (peopleForEightyPercent < sorted.length && held < mostInfluence * mapped - 1e-12)
    held += sorted[peopleForEightyPercent++]!;
  const touches = scope.map((person) => network.contact.recentTouches[person.index]!);
  const all = touches.reduce((total, count) => total + count, 0);
  if (all === 0) return { peopleForEightyPercent, contactGini: null, effortMismatch: null };
  let mismatch = 0;
  for (const [position, person] of scope.entries()) {
    const share = mapped > 1e-12 ? shares[person.index]! / mapped : 0;
    mismatch += Math.abs(touches[position]! / all - share);
  }
  return { peopleForEightyPercent, contactGini: gini(touches), effortMismatch: Math.min(1, mismatch / 2) };
}

/** Gini coefficient of counts: 0 when all are equal. */
function gini(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  let total = 0;
  let ranked = 0;
  for (const [index, count] of sorted.entries()) {
    total += count;
    ranked += (2 * (index + 1) - sorted.length - 1) * count;
  }
  return ranked / (sorted.length * total);
}
