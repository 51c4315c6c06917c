import type { Adjacency } from "../rows/adjacency.js";
import type { Components } from "./connected-components.js";

/**
 * Strongly connected components: sets of nodes each of which can be reached from each other along the arcs. Tarjan's
 * algorithm without recursion. Components are numbered by their smallest node. O(nodes + arcs) time, O(nodes) space.
 *
 * @see Tarjan (1972), {@link https://doi.org/10.1137/0201010}
 */
export function stronglyConnectedComponents(adjacency: Adjacency): Components {
  const { nodeCount, offsets, targets } = adjacency;
  const met = new Int32Array(nodeCount);
  const reach = new Int32Array(nodeCount);
  const nextArc = offsets.slice(0, nodeCount);
  const path = new Int32Array(nodeCount);
  const waiting = new Int32Array(nodeCount);
  const found = new Int32Array(nodeCount).fill(-1);
  let clock = 0;
  let count = 0;
  let waitingCount = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (met[root] !== 0) continue;
    met[root] = reach[root] = ++clock;
    path[0] = waiting[waitingCount++] = root;
    let depth = 1;
    while (depth > 0) {
      const node = path[depth - 1];
      const arc = nextArc[node];
      if (arc < offsets[node + 1]) {
        nextArc[node] = arc + 1;
        const neighbor = targets[arc];
        if (met[neighbor] === 0) {
          met[neighbor] = reach[neighbor] = ++clock;
          path[depth++] = waiting[waitingCount++] = neighbor;
        } else if (found[neighbor] === -1 && met[neighbor] < reach[node]) {
          reach[node] = met[neighbor];
        }
        continue;
      }
      depth--;
      if (depth > 0 && reach[node] < reach[path[depth - 1]]) reach[path[depth - 1]] = reach[node];
      if (reach[node] !== met[node]) continue;
      let member: number;
      do {
        member = waiting[--waitingCount];
        found[member] = count;
      } while (member !== node);
      count++;
    }
  }
  return { count, componentOf: numberBySmallestNode(count, found) };
}

function numberBySmallestNode(count: number, found: Int32Array): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  let next = 0;
  for (const component of found) if (numbers[component] === -1) numbers[component] = next++;
  return found.map((component) => numbers[component]);
}
