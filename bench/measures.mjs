// node bench/measures.mjs [rounds = 3]: paths, cuts, communities, samples and suggested ties beside what stands nearest, in turn and as
// ratios within one run. Needs `npm run build`. Well under a minute; the rows of `npm run bench` do not hold them, for the peers have none.
import { createRequire } from "node:module";
import * as api from "../dist/index.js";
import * as measures from "../dist/measures.js";
import { generateAccount } from "../dist/testing.js";
import { graphFile, loadGraph } from "./graphs.mjs";
import { interleave } from "./interleave.mjs";

const load = createRequire(import.meta.url);
const { UndirectedGraph } = load("graphology");
const { bidirectional } = load("graphology-shortest-path/unweighted");
const { bidirectional: dijkstra } = load("graphology-shortest-path/dijkstra");
const louvain = load("graphology-communities-louvain");
const rounds = Number(process.argv[2] ?? 3);

function graphOf(name) {
  graphFile(name);
  const { nodeCount, sources, targets, weights } = loadGraph(name);
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(`p${node}`);
  for (let edge = 0; edge < sources.length; edge++) {
    graph.mergeEdge(`p${sources[edge]}`, `p${targets[edge]}`, { distance: weights[edge], strength: 1 / weights[edge] });
  }
  return graph;
}

const small = graphOf("n1k");
const large = graphOf("n10k");
const ends = { source: "p1", target: "p999" };
const account = generateAccount({ people: 100 });
const groups = {
  "shortest path in hops, 1,000 people": {
    "graphology-shortest-path": () => bidirectional(small, "p1", "p999"),
    shortestPath: () => measures.shortestPath(small, ends),
    "alternativePaths, 5": () => measures.alternativePaths(small, { ...ends, count: 5 }),
    disjointPaths: () => measures.disjointPaths(small, ends),
    minimumTieCut: () => measures.minimumTieCut(small, { ...ends, strength: "strength" }),
  },
  "shortest path by length, 1,000 people": {
    "graphology-shortest-path": () => dijkstra(small, "p1", "p999", "distance"),
    shortestPath: () => measures.shortestPath(small, { ...ends, distance: "distance" }),
    strongestPaths: () => measures.strongestPaths(small, { ...ends, strength: "strength" }),
  },
  "communities, 1,000 people": {
    "graphology Louvain, one start": () => louvain(small),
    communities: () => measures.communities(small),
    "leiden, one start": () => measures.leiden(small, { starts: 1 }),
    leiden: () => measures.leiden(small),
  },
  "betweenness, 10,000 people": {
    betweennessCentrality: () => measures.betweennessCentrality(large),
    "sampledBetweenness, 200": () => measures.sampledBetweenness(large),
  },
  "account of 100 people": {
    scoreAccount: () => api.scoreAccount(account),
    suggestTies: () => api.suggestTies(account),
  },
};

for (const [title, tasks] of Object.entries(groups)) {
  const times = interleave(tasks, rounds);
  const [first] = Object.values(times);
  console.log(title);
  for (const [name, time] of Object.entries(times))
    console.log(`  ${name}: ${(time / first).toPrecision(2)} (${time.toPrecision(3)} ms)`);
}
