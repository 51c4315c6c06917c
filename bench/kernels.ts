// What the benchmarks measure below the public functions; bundled by build-kernels.mjs.

export { randomSequence } from "../src/internal/keyed-random.js";
export { betweenness } from "../src/kernels/betweenness/betweenness.js";
export { weightedBetweenness } from "../src/kernels/betweenness/weighted-betweenness.js";
export { closeness } from "../src/kernels/paths/closeness.js";
export { directedAdjacency } from "../src/kernels/rows/directed-adjacency.js";
export { multiply } from "../src/kernels/rows/multiply.js";
export { undirectedAdjacency } from "../src/kernels/rows/undirected-adjacency.js";
export { clusterProblem } from "../src/kernels/signed/search/cluster-problem.js";
export { leiden } from "../src/kernels/signed/search/leiden.js";
export { signedAdjacency } from "../src/kernels/signed/signed-adjacency.js";
export { frustrationOf } from "../src/kernels/signed/signed-frustration.js";
export { signedModularityOf } from "../src/kernels/signed/signed-modularity.js";
export { solveSigned } from "../src/kernels/signed/solve-signed.js";
export { pagerankWithRestart } from "../src/kernels/spectral/pagerank-with-restart.js";
export { symmetricEigenvector } from "../src/kernels/spectral/symmetric-eigenvector.js";
export { biconnectivity } from "../src/kernels/structure/biconnectivity.js";
export { connectedComponents } from "../src/kernels/structure/connected-components.js";
export { coreNumbers } from "../src/kernels/structure/core-numbers.js";
