/** Positions of the edges sorted by first, then by second end: two stable counting sorts. */
export function sortByEnds(nodeCount: number, sources: Int32Array, targets: Int32Array): Int32Array {
  const unsorted = new Int32Array(sources.length);
  for (let edge = 0; edge < sources.length; edge++) unsorted[edge] = edge;
  return countingSort(nodeCount, countingSort(nodeCount, unsorted, targets), sources);
}

function countingSort(nodeCount: number, edges: Int32Array, ends: Int32Array): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (const end of ends) next[end + 1]!++;
  for (let node = 0; node < nodeCount; node++) next[node + 1]! += next[node]!;
  const sorted = new Int32Array(edges.length);
  for (const edge of edges) sorted[next[ends[edge]!]!++] = edge;
  return sorted;
}
