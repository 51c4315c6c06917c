import { log } from "../../internal/portable-math.js";
import type { Adjacency } from "../rows/adjacency.js";

/** How alike two nodes are. */
export type SimilarityMethod = "jaccard" | "adamic_adar" | "structural_equivalence";

/** Prepares to say how alike any two different nodes are; `NaN` where that is not defined. O(degrees of both) a call. */
export function pairSimilarity(
  neighbors: Adjacency,
  out: Adjacency,
  into: Adjacency | null,
  method: SimilarityMethod,
): (a: number, b: number) => number {
  const degree = (rows: Adjacency, node: number) => rows.offsets[node + 1] - rows.offsets[node];
  if (method === "jaccard") {
    return (a, b) => {
      const common = countCommon(neighbors, a, b);
      const all = degree(neighbors, a) + degree(neighbors, b) - common;
      return common / all;
    };
  }
  if (method === "adamic_adar") {
    return (a, b) => {
      let sum = 0;
      countCommon(neighbors, a, b, (node) => {
        sum += 1 / log(degree(neighbors, node));
      });
      return sum;
    };
  }
  return (a, b) => {
    const others = (neighbors.nodeCount - 2) * (into === null ? 1 : 2);
    let common = 0;
    let ofA = 0;
    let ofB = 0;
    for (const rows of into === null ? [out] : [out, into]) {
      common += countCommon(rows, a, b);
      ofA += degree(rows, a) - holds(rows, a, b);
      ofB += degree(rows, b) - holds(rows, b, a);
    }
    // Pearson's correlation of two lists of 0 and 1.
    const covariance = common * others - ofA * ofB;
    return covariance / Math.sqrt(ofA * (others - ofA) * (ofB * (others - ofB)));
  };
}

/** How many nodes other than the two are in both rows; rows are sorted. */
function countCommon({ offsets, targets }: Adjacency, a: number, b: number, meet?: (node: number) => void): number {
  let i = offsets[a];
  let j = offsets[b];
  let count = 0;
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const difference = targets[i] - targets[j];
    if (difference === 0 && targets[i] !== a && targets[i] !== b) {
      count++;
      meet?.(targets[i]);
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

function holds({ offsets, targets }: Adjacency, node: number, target: number): 0 | 1 {
  let low = offsets[node];
  let high = offsets[node + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle] < target) low = middle + 1;
    else high = middle;
  }
  return low < offsets[node + 1] && targets[low] === target ? 1 : 0;
}
