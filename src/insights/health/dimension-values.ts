import { ageInDays, toMoment } from "../../internal/days.js";
import { clamp } from "../../internal/numbers.js";
import { recency } from "../../network/evidence.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { Decision } from "../influence/stakeholder.js";
import { breadthScale } from "./defaults.js";
import type { HealthDimensionName, Threads } from "./health-score.js";
import { liveStrengths } from "./threads.js";

/** Each dimension as 0..100, or `null` when what it needs is not known. */
export function dimensionValues(
  network: Network,
  influence: Influence,
  decision: Decision,
  threads: Threads | null,
): Record<HealthDimensionName, number | null> {
  const { people, contact, asOf } = network;
  const { shares } = influence;
  const mapped = 1 - influence.unmapped;
  const reachable = threads !== null && mapped > 1e-12;
  const live = liveStrengths(network);
  let covered = 0;
  let largest = 0;
  let depth = 0;
  let dated = 0;
  let fresh = 0;
  const rows = new Map<number, boolean>();
  for (const person of people) {
    if (!person.inScope) continue;
    const share = shares[person.index]!;
    const isCovered = contact.covered[person.index] === 1;
    if (isCovered) {
      covered += share;
      largest = Math.max(largest, share);
    }
    depth += share * live[person.index]!;
    const last = contact.lastContactAt[person.index]!;
    if (last !== null) {
      dated += share;
      fresh += share * recency("contact", ageInDays(toMoment(last), asOf.moment));
    }
    if (person.level !== null) rows.set(person.level, isCovered || (rows.get(person.level) ?? false));
  }
  const percent = (part: number, whole: number) => 100 * clamp(part / whole, 0, 1);
  return {
    coverage: reachable ? percent(covered, mapped) : null,
    breadth: threads === null ? null : 100 * (1 - Math.exp(-threads.effective / breadthScale)),
    support: decision.groupStance === null ? null : 50 * (1 + decision.groupStance),
    depth: reachable ? percent(depth, mapped) : null,
    freshness: dated > 0 ? percent(fresh, dated) : null,
    resilience: reachable ? percent(covered - largest, mapped) : null,
    seniority:
      threads === null || rows.size === 0 ? null : percent([...rows.values()].filter(Boolean).length, rows.size),
  };
}
