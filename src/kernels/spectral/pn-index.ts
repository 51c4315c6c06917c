import type { WeightedAdjacency } from "../rows/adjacency.js";
import { conjugateGradient } from "./conjugate-gradient.js";

/**
 * Everett and Borgatti's PN index of every node: the solution of `x = matrix * x / (2n - 2) + 1`. The system is symmetric and
 * well conditioned, so that conjugate gradients need a handful of steps. O(nodes + arcs) a step.
 *
 * @param matrix - Symmetric: 1 for a positive tie, -2 for a negative one.
 * @param nodeCount - n; another number than that of the matrix's rows where these hold every node twice.
 * @param step - Called before each step; may throw to stop.
 *
 * @see Everett and Borgatti (2014), {@link https://doi.org/10.1016/j.socnet.2014.02.005}
 */
export function pnIndexOf(matrix: WeightedAdjacency, nodeCount: number, step: () => void = () => {}): Float64Array {
  const ones = new Float64Array(matrix.nodeCount).fill(1);
  if (nodeCount < 2) return ones;
  const solved = conjugateGradient(matrix, 1 / (2 * nodeCount - 2), ones, step);
  if (solved === null) throw new Error("conjugate gradients settle in as many steps as there are nodes, at the latest");
  return solved;
}
