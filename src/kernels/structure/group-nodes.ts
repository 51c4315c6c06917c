/** The nodes of each group, in increasing order. */
export interface NodeGroups {
  /** The nodes of one group; a view, not to be written to. */
  subarray(group: number): Int32Array;
}

/** Lists the nodes of every group, such as a component. O(nodes + groups). */
export function groupNodes(count: number, groupOf: Int32Array): NodeGroups {
  const offsets = new Int32Array(count + 1);
  for (const group of groupOf) offsets[group + 1]++;
  for (let group = 0; group < count; group++) offsets[group + 1] += offsets[group];
  const next = offsets.slice(0, count);
  const nodes = new Int32Array(groupOf.length);
  for (let node = 0; node < groupOf.length; node++) nodes[next[groupOf[node]]++] = node;
  return { subarray: (group) => nodes.subarray(offsets[group], offsets[group + 1]) };
}
