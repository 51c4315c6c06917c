// Our kernels on typed arrays. With the argument "typescript", without WebAssembly.
import { cached } from "../cache.mjs";
import { serve } from "./serve.mjs";

if (process.argv[2] === "typescript") delete globalThis.WebAssembly;
const kernels = await import(cached("kernels.mjs").href);

await serve(({ nodeCount, sources, targets, weights }) => {
  // Built when they are first asked for, so that the memory of an index alone can be told.
  const rows = lazy(() => kernels.undirectedAdjacency(nodeCount, sources, targets));
  const lengths = lazy(() => kernels.undirectedAdjacency(nodeCount, sources, targets, Float64Array.from(weights)));
  const incoming = lazy(() => kernels.directedAdjacency(nodeCount, targets, sources));
  const names = lazy(() => {
    const ids = Array.from({ length: nodeCount }, (_, node) => `p${node}`);
    return {
      ids,
      sources: Array.from(sources, (node) => ids[node]),
      targets: Array.from(targets, (node) => ids[node]),
    };
  });
  const same = (values) => values;
  return {
    index: { run: () => kernels.undirectedAdjacency(nodeCount, sources, targets), read: () => [nodeCount] },
    indexIds: { prepare: names, run: () => indexIds(names()), read: () => [nodeCount] },
    pagerank: { prepare: incoming, run: () => kernels.pagerankWithRestart(incoming()), read: same },
    betweenness: { prepare: rows, run: () => kernels.betweenness(rows()), read: same },
    weightedBetweenness: { prepare: lengths, run: () => kernels.weightedBetweenness(lengths()), read: same },
    closeness: {
      prepare: rows,
      run: () => kernels.closeness(rows()),
      read: ({ reached, distances }) => reached.map((count, node) => count / distances[node]),
    },
    harmonic: { prepare: rows, run: () => kernels.closeness(rows()), read: ({ inverseDistances }) => inverseDistances },
    eigenvector: {
      prepare: rows,
      run: () =>
        kernels.symmetricEigenvector(nodeCount, (vector, product) => kernels.multiply(rows(), vector, product)),
      read: same,
    },
    cutPoints: {
      prepare: rows,
      run: () => kernels.biconnectivity(rows()),
      read: ({ isArticulationPoint }) => isArticulationPoint,
    },
    cores: { prepare: rows, run: () => kernels.coreNumbers(rows()), read: same },
    components: { prepare: rows, run: () => kernels.connectedComponents(rows()), read: ({ count }) => [count] },
  };
});

function lazy(build) {
  let built;
  return () => {
    built ??= build();
    return built;
  };
}

function indexIds({ ids, sources, targets }) {
  const indexOf = new Map();
  for (let node = 0; node < ids.length; node++) indexOf.set(ids[node], node);
  const from = new Int32Array(sources.length);
  const to = new Int32Array(sources.length);
  for (let edge = 0; edge < from.length; edge++) {
    from[edge] = indexOf.get(sources[edge]);
    to[edge] = indexOf.get(targets[edge]);
  }
  return kernels.undirectedAdjacency(ids.length, from, to);
}
