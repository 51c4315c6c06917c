/** Fills an empty graphology graph; nodes are called p0, p1, ... */
export function fill(empty, { nodeCount, sources, targets, weights, signs }) {
  for (let node = 0; node < nodeCount; node++) empty.addNode(`p${node}`);
  for (let edge = 0; edge < sources.length; edge++) {
    empty.addEdge(`p${sources[edge]}`, `p${targets[edge]}`, { weight: weights[edge], sign: signs[edge] });
  }
  return empty;
}

/** Reads values by id into an array by number. */
export function byId(nodeCount) {
  return (values) => Array.from({ length: nodeCount }, (_, node) => values[`p${node}`]);
}
