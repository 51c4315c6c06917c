// What the benchmarks measure of ours below the public functions; bundled by build-kernels.mjs.

export { randomSequence } from "../src/internal/keyed-random.js";
export { betweenness } from "../src/kernels/betweenness.js";
export { biconnectivity } from "../src/kernels/biconnectivity.js";
export { closeness } from "../src/kernels/closeness.js";
export { clusterProblem } from "../src/kernels/cluster-problem.js";
export { connectedComponents } from "../src/kernels/connected-components.js";
export { coreNumbers } from "../src/kernels/core-numbers.js";
export { directedAdjacency } from "../src/kernels/directed-adjacency.js";
export { leiden } from "../src/kernels/leiden.js";
export { multiply } from "../src/kernels/multiply.js";
export { pagerankWithRestart } from "../src/kernels/pagerank-with-restart.js";
export { signedAdjacency } from "../src/kernels/signed-adjacency.js";
export { signedModularityOf } from "../src/kernels/signed-modularity.js";
export { solveSigned } from "../src/kernels/solve-signed.js";
export { symmetricEigenvector } from "../src/kernels/symmetric-eigenvector.js";
export { undirectedAdjacency } from "../src/kernels/undirected-adjacency.js";
export { weightedBetweenness } from "../src/kernels/weighted-betweenness.js";
