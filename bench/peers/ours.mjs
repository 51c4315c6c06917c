// Our kernels on typed arrays. With the argument "typescript", without WebAssembly.
import { cached } from "../cache.mjs";
import { serve } from "./serve.mjs";

if (process.argv[2] === "typescript") delete globalThis.WebAssembly;
const kernels = await import(cached("kernels.mjs").href);

await serve(({ nodeCount, sources, targets, weights }) => {
  const rows = kernels.undirectedAdjacency(nodeCount, sources, targets);
  const lengths = kernels.undirectedAdjacency(nodeCount, sources, targets, Float64Array.from(weights));
  const incoming = kernels.directedAdjacency(nodeCount, targets, sources);
  const ids = Array.from({ length: nodeCount }, (_, node) => `p${node}`);
  let named;
  const same = (values) => values;
  return {
    index: { run: () => kernels.undirectedAdjacency(nodeCount, sources, targets), read: () => [nodeCount] },
    indexIds: {
      prepare: () => {
        named = {
          sources: Array.from(sources, (node) => ids[node]),
          targets: Array.from(targets, (node) => ids[node]),
        };
      },
      run: () => indexIds(ids, named),
      read: () => [nodeCount],
    },
    pagerank: { run: () => kernels.pagerankWithRestart(incoming), read: same },
    betweenness: { run: () => kernels.betweenness(rows), read: same },
    weightedBetweenness: { run: () => kernels.weightedBetweenness(lengths), read: same },
    closeness: {
      run: () => kernels.closeness(rows),
      read: ({ reached, distances }) => reached.map((count, node) => count / distances[node]),
    },
    harmonic: { run: () => kernels.closeness(rows), read: ({ inverseDistances }) => inverseDistances },
    eigenvector: {
      run: () => kernels.symmetricEigenvector(nodeCount, (vector, product) => kernels.multiply(rows, vector, product)),
      read: same,
    },
    cutPoints: { run: () => kernels.biconnectivity(rows), read: ({ isArticulationPoint }) => isArticulationPoint },
    cores: { run: () => kernels.coreNumbers(rows), read: same },
    components: { run: () => kernels.connectedComponents(rows), read: ({ count }) => [count] },
  };

  function indexIds(allIds, ends) {
    const indexOf = new Map();
    for (let node = 0; node < allIds.length; node++) indexOf.set(allIds[node], node);
    const from = new Int32Array(ends.sources.length);
    const to = new Int32Array(ends.sources.length);
    for (let edge = 0; edge < from.length; edge++) {
      from[edge] = indexOf.get(ends.sources[edge]);
      to[edge] = indexOf.get(ends.targets[edge]);
    }
    return kernels.undirectedAdjacency(allIds.length, from, to);
  }
});
