import { betweenness, closeness } from "ngraph.centrality";
import createGraph from "ngraph.graph";
import pagerankModule from "ngraph.pagerank";
import { byId } from "./graphology-graph.mjs";
import { serve } from "./serve.mjs";

const pagerank = pagerankModule.default ?? pagerankModule;

await serve(({ nodeCount, sources, targets }) => {
  let graph;
  const prepare = () => {
    graph ??= build();
  };
  const read = byId(nodeCount);
  return {
    indexIds: { run: build, read: () => [nodeCount] },
    pagerank: { prepare, run: () => pagerank(graph, 0.85, 1e-10), read },
    betweenness: { prepare, run: () => betweenness(graph), read },
    closeness: { prepare, run: () => closeness(graph), read },
  };

  function build() {
    const empty = createGraph();
    for (let node = 0; node < nodeCount; node++) empty.addNode(`p${node}`);
    for (let edge = 0; edge < sources.length; edge++) empty.addLink(`p${sources[edge]}`, `p${targets[edge]}`);
    return empty;
  }
});
