import { compareIds } from "../../internal/compare-ids.js";
import type { Network } from "../../network/network.js";
import type { DecisionRights } from "./decision-rights.js";
import { deciderWeight } from "./defaults.js";

/** Somebody who has a vote. */
export interface Voter {
  readonly index: number;
  /** Of all votes, 0..1; sums to 1. */
  readonly share: number;
}

/**
 * Who votes on the decision: those whose weight is that of a decider (.5 or more), each with their weight as a share of all
 * votes. With a single decider it is everybody who holds a right; where everybody's weight was given as a number, everybody
 * whose weight is above zero. An empty seat keeps its vote. Most votes first, then by id.
 *
 * Nobody votes where roles are merely weighted, or where nobody is known to decide.
 */
export function voters({ people }: Network, { rule, deciderKnown, allWeighed, weights }: DecisionRights): Voter[] {
  if (rule === "weighted" || !deciderKnown) return [];
  const votes = (weight: number) => (rule === "single" || allWeighed ? weight > 0 : weight >= deciderWeight);
  let total = 0;
  for (const weight of weights) if (votes(weight)) total += weight;
  const found: Voter[] = [];
  for (const [index, weight] of weights.entries()) if (votes(weight)) found.push({ index, share: weight / total });
  return found.sort((a, b) => b.share - a.share || compareIds(people[a.index]!.id, people[b.index]!.id));
}
