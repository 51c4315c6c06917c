// Our public measures, on a graphology graph: checking, indexing and naming included. Needs `npm run build`.
import { DirectedGraph, UndirectedGraph } from "graphology";
import * as measures from "../../dist/measures.js";
import { byId, fill } from "./graphology-graph.mjs";
import { serve } from "./serve.mjs";

await serve((graph) => {
  const undirected = fill(new UndirectedGraph(), graph);
  let directed;
  const read = byId(graph.nodeCount);
  return {
    pagerank: {
      prepare: () => {
        directed = fill(new DirectedGraph(), graph);
      },
      run: () => measures.pagerank(directed),
      read,
    },
    betweenness: { run: () => measures.betweennessCentrality(undirected, { normalized: false }), read },
    weightedBetweenness: {
      run: () => measures.betweennessCentrality(undirected, { normalized: false, distance: "weight" }),
      read,
    },
    closeness: { run: () => measures.closenessCentrality(undirected, { componentScaling: false }), read },
    harmonic: { run: () => measures.harmonicCentrality(undirected, { normalized: false }), read },
    eigenvector: { run: () => measures.eigenvectorCentrality(undirected), read },
    cores: { run: () => measures.coreNumber(undirected), read },
  };
});
