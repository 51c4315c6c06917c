import { breadthFirstSearch } from "../paths/breadth-first-search.js";
import type { Adjacency } from "../rows/adjacency.js";

/**
 * Krackhardt's least-upper-boundedness: among pairs of nodes of one weak component, the share that has a least upper bound, a
 * node that reaches both and is reached by every node that does. Pairs that a tree of the same size would connect anyway are
 * left out of the possible failures: a component of k nodes can fail (k - 1)(k - 2) / 2 times.
 *
 * O(nodes³ / 32) time, O(nodes²) space.
 *
 * @param out - Rows along the arcs.
 * @param componentOf - The weak component of every node.
 * @returns `NaN` (not defined) if no component has three nodes.
 *
 * @see Krackhardt (1994), Graph Theoretical Dimensions of Informal Organizations
 */
export function lubness(out: Adjacency, componentOf: Int32Array): number {
  const { nodeCount } = out;
  const words = (nodeCount + 31) >> 5;
  /** Bit u of row v: u reaches v, or is v. */
  const above = new Int32Array(nodeCount * words);
  for (let node = 0; node < nodeCount; node++) {
    for (const reached of breadthFirstSearch(out, [node]).order)
      above[reached * words + (node >> 5)] |= 1 << (node & 31);
  }
  const heights = Int32Array.from({ length: nodeCount }, (_, node) => countBits(above, node * words, words));
  const sizes = new Map<number, number>();
  for (const component of componentOf) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  let possible = 0;
  for (const size of sizes.values()) possible += ((size - 1) * (size - 2)) / 2;
  if (possible === 0) return Number.NaN;
  let failures = 0;
  const common = new Int32Array(words);
  for (let a = 0; a < nodeCount; a++) {
    for (let b = a + 1; b < nodeCount; b++) {
      if (componentOf[a] === componentOf[b] && !hasLeastBound(a, b)) failures++;
    }
  }
  return 1 - failures / possible;

  /** A bound is least if as many nodes are above it as there are bounds: all bounds are above it, and no others can be. */
  function hasLeastBound(a: number, b: number): boolean {
    let count = 0;
    for (let word = 0; word < words; word++) {
      const bits = above[a * words + word] & above[b * words + word];
      common[word] = bits;
      count += bitCount(bits);
    }
    for (let word = 0; word < words; word++) {
      for (let bits = common[word]; bits !== 0; bits &= bits - 1) {
        const node = 32 * word + 31 - Math.clz32(bits & -bits);
        if (heights[node] === count) return true;
      }
    }
    return false;
  }
}

function countBits(values: Int32Array, from: number, length: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) count += bitCount(values[from + i]);
  return count;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
