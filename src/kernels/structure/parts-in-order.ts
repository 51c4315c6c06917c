import type { Adjacency } from "../rows/adjacency.js";
import { groupNodes, type NodeGroups } from "./group-nodes.js";
import { stronglyConnectedComponents } from "./strongly-connected-components.js";

/** The strongly connected parts of a matrix, numbered so that a part depends only on parts before it. */
export interface Parts extends NodeGroups {
  readonly count: number;
  readonly partOf: Int32Array;
}

/** Strongly connected parts in an order in which they can be solved. Row i lists the nodes on which i depends. O(nodes + arcs). */
export function partsInOrder({ nodeCount, offsets, targets }: Adjacency): Parts {
  const { count, componentOf } = stronglyConnectedComponents({ nodeCount, offsets, targets });
  const members = groupNodes(count, componentOf);
  const unmet = new Int32Array(count);
  const dependents: number[][] = Array.from({ length: count }, () => []);
  for (let node = 0; node < nodeCount; node++) {
    const component = componentOf[node];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const dependency = componentOf[targets[arc]];
      if (dependency === component) continue;
      dependents[dependency].push(component);
      unmet[component]++;
    }
  }
  const order: number[] = [];
  for (let component = 0; component < count; component++) if (unmet[component] === 0) order.push(component);
  for (let at = 0; at < order.length; at++) {
    for (const component of dependents[order[at]]) if (--unmet[component] === 0) order.push(component);
  }
  const partOf = new Int32Array(nodeCount);
  for (const [part, component] of order.entries()) for (const node of members.subarray(component)) partOf[node] = part;
  return { count, partOf, subarray: (part) => members.subarray(order[part]) };
}
