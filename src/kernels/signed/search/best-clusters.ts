import { type ClusterProblem, clusterGain } from "./cluster-problem.js";

/** The clustering with the largest gain, the first among equals. Time O(clusterings · ties). */
export function bestClusters(problem: ClusterProblem, clusterings: readonly Int32Array[]): Int32Array {
  let best = clusterings[0]!;
  let bestGain = clusterGain(problem, best);
  for (const clustering of clusterings.slice(1)) {
    const gain = clusterGain(problem, clustering);
    if (gain <= bestGain) continue;
    best = clustering;
    bestGain = gain;
  }
  return best;
}
