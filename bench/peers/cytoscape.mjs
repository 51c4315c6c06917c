import cytoscape from "cytoscape";
import { serve } from "./serve.mjs";

await serve(({ nodeCount, sources, targets }) => {
  let map;
  const prepare = () => {
    map ??= build();
  };
  const each = (value) => Array.from({ length: nodeCount }, (_, node) => value(map.getElementById(`p${node}`)));
  return {
    indexIds: { run: build, read: () => [nodeCount] },
    pagerank: {
      prepare,
      run: () => map.elements().pageRank({ dampingFactor: 0.85, precision: 1e-10, iterations: 5000 }),
      read: (result) => each((node) => result.rank(node)),
    },
    // Both orders of every pair.
    betweenness: {
      prepare,
      run: () => map.elements().betweennessCentrality({ directed: false }),
      read: (result) => each((node) => result.betweenness(node) / 2),
    },
    // Divided by the largest value.
    closeness: {
      prepare,
      run: () => map.elements().closenessCentralityNormalized({ directed: false, harmonic: false }),
      read: (result) => each((node) => result.closeness(node)),
    },
    cutPoints: {
      prepare,
      run: () => map.elements().hopcroftTarjanBiconnected(),
      read: ({ cut }) => each((node) => (cut.has(node) ? 1 : 0)),
    },
    components: { prepare, run: () => map.elements().components(), read: (parts) => [parts.length] },
  };

  function build() {
    const elements = [];
    for (let node = 0; node < nodeCount; node++) elements.push({ data: { id: `p${node}` } });
    for (let edge = 0; edge < sources.length; edge++) {
      elements.push({ data: { id: `e${edge}`, source: `p${sources[edge]}`, target: `p${targets[edge]}` } });
    }
    return cytoscape({ headless: true, styleEnabled: false, elements });
  }
});
