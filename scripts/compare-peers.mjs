// Holds the measures to NetworkX and igraph on seeded random graphs: directed and undirected, with isolates, self-loops and
// weights from 1e-6 to 1e6. Needs a build, and python3 with networkx and igraph (Debian: python3-networkx python3-igraph).
//   node scripts/compare-peers.mjs [graphs = 500] [seed = 1]
// What differs by definition is in docs/measures.md; everything else must agree to 1e-8, relative or absolute.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, URL } from "node:url";
import * as M from "../dist/measures.js";

const { DirectedGraph, UndirectedGraph } = createRequire(import.meta.url)("graphology");
const count = Number(process.argv[2] ?? 500);
const firstSeed = Number(process.argv[3] ?? 1);

/** Mulberry32: good enough to shuffle test graphs. */
function randomSequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomSpec(seed) {
  const random = randomSequence(seed);
  const directed = random() < 0.5;
  const size = 3 + Math.floor(random() * 14);
  const nodes = Array.from({ length: size }, (_, i) => `n${String(i).padStart(2, "0")}`);
  const share = 0.05 + 0.4 * random();
  const loops = random() < 0.3;
  // Some graphs have weights that tie, others differ by twelve orders of magnitude.
  const wide = random() < 0.5;
  const edges = [];
  const keys = {};
  for (let i = 0; i < size; i++) {
    for (let j = directed ? 0 : i; j < size; j++) {
      if ((i === j && !loops) || random() >= share) continue;
      const weight = wide ? 10 ** (12 * random() - 6) : 1 + Math.floor(random() * 4);
      edges.push([nodes[i], nodes[j], weight]);
      keys[`${nodes[i]} ${nodes[j]}`] = `${nodes[i]} ${nodes[j]}`;
    }
  }
  const communities = Object.fromEntries(nodes.map((id) => [id, Math.floor(random() * 3)]));
  return { seed, directed, nodes, edges, keys, communities, pair: [nodes[0], nodes[size - 1]], loops };
}

function build({ directed, nodes, edges }) {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const [a, b, weight] of edges) graph.addEdgeWithKey(`${a} ${b}`, a, b, { weight });
  return graph;
}

const strength = { strength: "weight" };
const distance = { distance: "weight" };
const sortedLists = (lists) => lists.map((list) => [...list].sort()).sort((a, b) => (a[0] < b[0] ? -1 : 1));
const pairsOf = (graph, method) =>
  Object.fromEntries(
    M.similarity(graph, { method, count: 10_000 })
      .filter(({ value }) => value > 0)
      .map(({ nodes, value }) => [nodes.join(" "), value]),
  );

/** How each measure of the peers is asked of ours; `null` where the definitions differ on this graph (docs/measures.md). */
const ours = {
  degree: (g) => M.degreeCentrality(g),
  degreeStrength: (g) => M.degreeCentrality(g, strength),
  betweenness: (g) => M.betweennessCentrality(g),
  betweennessDistance: (g) => M.betweennessCentrality(g, distance),
  edgeBetweenness: (g) => M.edgeBetweenness(g),
  closeness: (g) => M.closenessCentrality(g, { componentScaling: true }),
  closenessDistance: (g) => M.closenessCentrality(g, { ...distance, componentScaling: true }),
  harmonic: (g) => M.harmonicCentrality(g, { normalized: false }),
  harmonicDistance: (g) => M.harmonicCentrality(g, { ...distance, normalized: false }),
  pagerank: (g, spec) => (spec.loops && !spec.directed ? null : M.pagerank(g)),
  pagerankStrength: (g, spec) => (spec.loops ? null : M.pagerank(g, strength)),
  katz: (g) => M.katzCentrality(g, { attenuation: 0.02 }),
  constraint: (g) => M.constraint(g),
  constraintStrength: (g) => M.constraint(g, strength),
  effectiveSize: (g, spec) => (spec.directed ? null : M.effectiveSize(g)),
  effectiveSizeStrength: (g) => M.effectiveSize(g, strength),
  coreNumber: (g, spec) => (spec.directed ? null : M.coreNumber(g)),
  clustering: (g) => M.clusteringCoefficient(g),
  transitivity: (g) => M.transitivity(g),
  reciprocity: (g, spec) => (spec.directed ? M.reciprocity(g) : null),
  degreeAssortativity: (g, spec) => (spec.loops ? null : M.degreeAssortativity(g)),
  modularity: (g, spec) => M.modularity(g, { ...strength, communities: spec.communities }),
  density: (g) => M.density(g),
  flowHierarchy: (g, spec) => (spec.directed ? M.flowHierarchy(g) : null),
  flowHierarchyStrength: (g, spec) => (spec.directed ? M.flowHierarchy(g, strength) : null),
  hubs: (g, spec) => (spec.isUnique.singular ? M.hits(g, { scale: "l2" }).hubs : null),
  authorities: (g, spec) => (spec.isUnique.singular ? M.hits(g, { scale: "l2" }).authorities : null),
  eigenvector: (g, spec) => (spec.directed || !spec.isUnique.eigen ? null : M.eigenvectorCentrality(g)),
  articulationPoints: (g) => M.articulationPoints(g),
  components: (g) => sortedLists(M.connectedComponents(g)),
  strongComponents: (g) => sortedLists(M.stronglyConnectedComponents(g)),
  eccentricity: (g) => M.eccentricity(g),
  diameter: (g) => M.diameter(g),
  globalReaching: (g) => M.globalReachingCentrality(g),
  shortestPath: (g, { pair: [source, target] }) => M.shortestPath(g, { source, target, ...distance })?.length ?? null,
  alternativePaths: (g, { pair: [source, target] }) =>
    M.alternativePaths(g, { source, target, count: 5, ...distance }).map(({ length }) => length),
  disjointPaths: (g, { pair: [source, target] }) => M.disjointPaths(g, { source, target }).length,
  tieCut: (g, { pair: [source, target] }) => M.minimumTieCut(g, { source, target, ...strength }).value,
  groupDegree: (g, { pair, directed }) => (directed ? null : M.groupCentrality(g, { group: pair })),
  groupCloseness: (g, { pair, directed }) =>
    directed ? null : M.groupCentrality(g, { group: pair, measure: "closeness" }),
  jaccard: (g) => pairsOf(g, "jaccard"),
  adamicAdar: (g) => pairsOf(g, "adamic_adar"),
  dyadicConstraint: (g) => M.dyadicConstraint(g, strength),
};

function difference(peer, own, at = "") {
  if (typeof peer === "number" && typeof own === "number") {
    return Math.abs(peer - own) <= 1e-8 * Math.max(1, Math.abs(peer)) ? null : `${at}: ${peer} there, ${own} here`;
  }
  if (peer === null || own === null || typeof peer !== "object" || typeof own !== "object") {
    return peer === own ? null : `${at}: ${JSON.stringify(peer)} there, ${JSON.stringify(own)} here`;
  }
  for (const key of new Set([...Object.keys(peer), ...Object.keys(own)])) {
    const found = difference(peer[key] ?? null, own[key] ?? null, at === "" ? key : `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const noOpinion = new Set(["constraint", "constraintStrength", "effectiveSize", "effectiveSizeStrength"]);

const specs = Array.from({ length: count }, (_, i) => randomSpec(firstSeed + i));
const { stdout, stderr, status } = spawnSync("python3", [fileURLToPath(new URL("./peers/peers.py", import.meta.url))], {
  input: specs.map((spec) => `${JSON.stringify(spec)}\n`).join(""),
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
if (status !== 0) {
  console.error(stderr);
  process.exit(2);
}
const tally = {};
let failures = 0;
for (const [i, line] of stdout.trim().split("\n").entries()) {
  const spec = specs[i];
  const graph = build(spec);
  const peers = JSON.parse(line);
  spec.isUnique = { eigen: isConnected(graph), singular: isConnected(graph) && !spec.directed && isOneVector(peers) };
  for (const [name, ask] of Object.entries(ours)) {
    tally[name] ??= { same: 0, skipped: 0, differs: 0 };
    const peer = peers[name];
    const own = peer?.refused === undefined ? ask(graph, spec) : null;
    if (own === null && (peer?.refused !== undefined || peer !== null)) {
      tally[name].skipped++;
      continue;
    }
    const found = difference(peer, noOpinion.has(name) ? withoutNulls(own, peer) : own);
    if (found === null) tally[name].same++;
    else {
      failures++;
      if (tally[name].differs++ < 2)
        console.log(`${name}, graph ${spec.seed} (${spec.directed ? "directed" : "undirected"}): ${found}`);
    }
  }
}
for (const [name, { same, skipped, differs }] of Object.entries(tally)) {
  console.log(
    `${differs === 0 ? "ok  " : "FAIL"} ${name.padEnd(24)} ${same} the same, ${skipped} not compared${differs ? `, ${differs} differ` : ""}`,
  );
}
process.exit(failures === 0 ? 0 : 1);

/** Values only where a peer has one: NetworkX leaves out who has no ties of their own to others. */
function withoutNulls(own, peer) {
  return Object.fromEntries(Object.entries(own).map(([id, value]) => [id, peer[id] === null ? null : value]));
}

/** Whether hubs and authorities are one and the same, as they are but in a bipartite graph. */
function isOneVector({ hubs, authorities }) {
  return Object.keys(hubs).every((id) => Math.abs(hubs[id] - authorities[id]) < 1e-9);
}

function isConnected(graph) {
  return M.connectedComponents(graph).length === 1 && graph.size > 0;
}
