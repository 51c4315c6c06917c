const quickPeers = [
  "graphology",
  "ngraph",
  "cytoscape",
  "igraph",
  "graph-tool, 1 thread",
  "graph-tool, 2 threads",
  "networkx",
];
/** Peers that answer within a minute on large graphs. */
const largePeers = ["graphology", "igraph", "graph-tool, 1 thread", "graph-tool, 2 threads"];
const compiledPeers = ["igraph", "graph-tool, 1 thread", "graph-tool, 2 threads"];

/**
 * What is measured: a graph, an operation, the peers to compare with, and targets as our time divided by the peer's.
 * `tolerance` is the largest difference of a value, relative to 1 + our value or to the largest value.
 */
export const rows = [
  row("n1k", "betweenness", quickPeers, { graphology: 1 / 7, igraph: 0.4 }),
  row("n1k", "weightedBetweenness", quickPeers, { graphology: 1 / 4, igraph: 0.6, "graph-tool, 1 thread": 1.1 }),
  row("n1k", "closeness", quickPeers, { graphology: 1 / 50, igraph: 0.05 }),
  row("n1k", "harmonic", quickPeers, { igraph: 0.05 }),
  row("n1k", "eigenvector", quickPeers, { graphology: 1 / 5, igraph: 0.7 }),
  row("n1k", "pagerank", quickPeers, { graphology: 1 / 4, igraph: 1.15 }),
  row("n1k", "cutPoints", quickPeers, { igraph: 0.4, "graph-tool, 1 thread": 0.8 }),
  row("n1k", "cores", quickPeers, {}),
  row("s1k", "betweenness", quickPeers, {}),
  row("s1k", "weightedBetweenness", quickPeers, { graphology: 1 / 4, igraph: 0.6, "graph-tool, 1 thread": 1.1 }),
  row("n10k", "betweenness", largePeers, { graphology: 1 / 12, igraph: 0.5 }),
  row("n10k", "closeness", largePeers, { graphology: 1 / 50, igraph: 0.05 }),
  row("n10k", "eigenvector", largePeers, { graphology: 1 / 5, igraph: 0.7 }),
  row("n10k", "pagerank", [...largePeers, "ngraph", "networkx"], { graphology: 1 / 4, igraph: 1.15 }),
  row("n10k", "cutPoints", compiledPeers, { igraph: 0.4, "graph-tool, 1 thread": 0.8 }),
  row("s10k", "betweenness", largePeers, { graphology: 1 / 25, igraph: 0.12, "graph-tool, 2 threads": 0.2 }),
  row("n100k", "eigenvector", largePeers, { graphology: 1 / 5, igraph: 0.7 }),
  row("n100k", "pagerank", largePeers, { graphology: 1 / 4, igraph: 1.4 }),
  row("n100k", "cutPoints", compiledPeers, { igraph: 0.4, "graph-tool, 1 thread": 0.8 }),
  row("n1M", "index", compiledPeers, { igraph: 0.12, "graph-tool, 1 thread": 0.25 }),
  row("n1M", "indexIds", compiledPeers, {}),
  row("n1M", "pagerank", compiledPeers, { igraph: 1.4 }),
  row("n1M", "cutPoints", compiledPeers, { igraph: 0.4, "graph-tool, 1 thread": 0.8 }),
  row("n1M", "cores", compiledPeers, { igraph: 1.25, "graph-tool, 1 thread": 0.7 }),
  row("n1M", "components", compiledPeers, { igraph: 1.25, "graph-tool, 1 thread": 0.7 }),
];

/** Our peers that stand in every row of a graph small enough for them. */
const ourVariants = ["ours", "ours without WebAssembly", "our measures on graphology"];

function row(graph, operation, peers, targets) {
  return { graph, operation, peers, targets };
}

/** All participants of a row. The measures need a graphology graph, which does not pay at a million nodes. */
export function participants({ graph, operation, peers }) {
  const variants = ourVariants.filter((name) => {
    if (name === "ours without WebAssembly") return ["betweenness", "closeness", "harmonic"].includes(operation);
    return name === "ours" || graph !== "n1M";
  });
  return [...variants, ...peers];
}

/** Iterated values agree as far as the peer iterates; the others as far as doubles add up. */
export const tolerances = { pagerank: 1e-5, eigenvector: 1e-4 };
export const exactTolerance = 1e-9;

/** Operations whose time should grow about as the graph, or about as its square: the largest slope of log time over log nodes. */
export const slopeLimits = {
  betweenness: 2.3,
  closeness: 2.5,
  pagerank: 1.5,
  eigenvector: 1.5,
  cutPoints: 1.5,
  cores: 1.5,
};
