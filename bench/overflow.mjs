// node bench/overflow.mjs: a row of 32 diamonds has 2 ** 32 shortest paths between its ends. graphology-metrics counts paths in
// 32 bits and answers with values that are no numbers; ours are right for a row of any length.
import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import { buildKernels } from "./build-kernels.mjs";
import { cached } from "./cache.mjs";
import { fill } from "./peers/graphology-graph.mjs";

await buildKernels();
const kernels = await import(cached("kernels.mjs").href);
for (const count of [10, 31, 32, 40]) {
  const nodeCount = 3 * count + 1;
  const sources = [];
  const targets = [];
  for (let corner = 0; corner < 3 * count; corner += 3) {
    sources.push(corner, corner, corner + 1, corner + 2);
    targets.push(corner + 1, corner + 2, corner + 3, corner + 3);
  }
  const graph = fill(new UndirectedGraph(), { nodeCount, sources, targets, weights: [], signs: [] });
  const theirs = Object.values(betweenness(graph, { getEdgeWeight: null, normalized: false }));
  const ours = kernels.betweenness(
    kernels.undirectedAdjacency(nodeCount, Int32Array.from(sources), Int32Array.from(targets)),
  );
  // A corner with k diamonds on its left lies between 3k and 3(count - k) nodes, and shares two pairs with its neighbours.
  const isRight = (value, corner) => {
    const k = corner / 3;
    const beside = k === 0 || k === count ? 0.5 : 1;
    return Math.abs(value - (9 * k * (count - k) + beside)) < 1e-6 * (1 + value);
  };
  const wrong = (values) => {
    let bad = 0;
    for (let corner = 0; corner < nodeCount; corner += 3) if (!isRight(values[corner], corner)) bad++;
    return bad;
  };
  console.log(
    `${count} diamonds: of ${count + 1} corners ours gets ${wrong(ours)} wrong, graphology-metrics ${wrong(theirs)}`,
  );
}
