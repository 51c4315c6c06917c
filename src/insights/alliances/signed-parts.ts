import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { connectedComponents } from "../../kernels/structure/connected-components.js";

/** People who are divided together, and their ties, every pair once. */
export interface SignedPart {
  /** Positions of the people, ascending; the ties count along this list. */
  readonly people: readonly number[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Splits people with signed ties into parts that can be divided by themselves: connected parts for frustration, so that parts
 * never change one another; one whole for modularity, which compares with chance over all ties.
 */
export function signedParts(rows: WeightedAdjacency, objective: "frustration" | "modularity"): SignedPart[] {
  const { nodeCount, offsets, targets, weights } = rows;
  const { componentOf } = connectedComponents(rows);
  const nodeOf = new Int32Array(nodeCount);
  const parts = new Map<number, { people: number[]; sources: number[]; targets: number[]; weights: number[] }>();
  for (let person = 0; person < nodeCount; person++) {
    if (offsets[person + 1] === offsets[person]) continue;
    const key = objective === "modularity" ? 0 : componentOf[person]!;
    const part = parts.get(key) ?? { people: [], sources: [], targets: [], weights: [] };
    parts.set(key, part);
    nodeOf[person] = part.people.push(person) - 1;
    for (let arc = offsets[person]!; arc < offsets[person + 1]!; arc++) {
      const other = targets[arc]!;
      if (other > person) continue;
      part.sources.push(nodeOf[other]!);
      part.targets.push(nodeOf[person]!);
      part.weights.push(weights[arc]!);
    }
  }
  return [...parts.values()];
}
