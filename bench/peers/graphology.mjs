import { DirectedGraph, UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import { coreNumber } from "graphology-cores";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import eigenvector from "graphology-metrics/centrality/eigenvector.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { byId, fill } from "./graphology-graph.mjs";
import { serve } from "./serve.mjs";

await serve((graph) => {
  let undirected;
  let directed;
  const { nodeCount } = graph;
  const read = byId(nodeCount);
  const prepare = () => {
    undirected ??= fill(new UndirectedGraph(), graph);
  };
  return {
    indexIds: { run: () => fill(new UndirectedGraph(), graph), read: () => [nodeCount] },
    pagerank: {
      prepare: () => {
        directed = fill(new DirectedGraph(), graph);
      },
      run: () => pagerank(directed, { getEdgeWeight: null, tolerance: 1e-9 / nodeCount, maxIterations: 5000 }),
      read,
    },
    betweenness: { prepare, run: () => betweenness(undirected, { getEdgeWeight: null, normalized: false }), read },
    weightedBetweenness: {
      prepare,
      run: () => betweenness(undirected, { getEdgeWeight: "weight", normalized: false }),
      read,
    },
    closeness: { prepare, run: () => closeness(undirected), read },
    eigenvector: {
      prepare,
      run: () => eigenvector(undirected, { getEdgeWeight: null, tolerance: 1e-9 / nodeCount, maxIterations: 20_000 }),
      read,
    },
    cores: { prepare, run: () => coreNumber(undirected), read },
    components: { prepare, run: () => connectedComponents(undirected), read: (parts) => [parts.length] },
  };
});
