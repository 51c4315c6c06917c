export { assignNodeAttribute } from "./assign-node-attribute.js";
export { type ConstraintOptions, constraint } from "./brokerage/constraint.js";
export { type ConstraintHierarchyOptions, constraintHierarchy } from "./brokerage/constraint-hierarchy.js";
export { type DyadicConstraintOptions, dyadicConstraint } from "./brokerage/dyadic-constraint.js";
export { type EffectiveSizeOptions, effectiveSize } from "./brokerage/effective-size.js";
export { type EfficiencyOptions, efficiency } from "./brokerage/efficiency.js";
export { type EgoNetwork, type EgoNetworkOptions, egoNetwork } from "./brokerage/ego-network.js";
export { type FlowHierarchyOptions, flowHierarchy } from "./brokerage/flow-hierarchy.js";
export {
  type GlobalReachingCentralityOptions,
  globalReachingCentrality,
} from "./brokerage/global-reaching-centrality.js";
export { type GraphHierarchy, graphHierarchy } from "./brokerage/graph-hierarchy.js";
export { type HierarchyAuditResult, hierarchyAudit, type ReportingRow } from "./brokerage/hierarchy-audit.js";
export { type BetweennessCentralityOptions, betweennessCentrality } from "./centrality/betweenness-centrality.js";
export { type CentralizationOptions, centralization } from "./centrality/centralization.js";
export { type ClosenessCentralityOptions, closenessCentrality } from "./centrality/closeness-centrality.js";
export { type DegreeCentralityOptions, degreeCentrality } from "./centrality/degree-centrality.js";
export { type EdgeBetweennessOptions, edgeBetweenness } from "./centrality/edge-betweenness.js";
export { type EigenvectorCentralityOptions, eigenvectorCentrality } from "./centrality/eigenvector-centrality.js";
export { type HarmonicCentralityOptions, harmonicCentrality } from "./centrality/harmonic-centrality.js";
export { type HitsOptions, type HitsResult, hits } from "./centrality/hits.js";
export { type KatzCentralityOptions, katzCentrality } from "./centrality/katz-centrality.js";
export { type PagerankOptions, pagerank } from "./centrality/pagerank.js";
export {
  type SampledBetweenness,
  type SampledBetweennessOptions,
  sampledBetweenness,
} from "./centrality/sampled-betweenness.js";
export { articulationPoints } from "./cohesion/articulation-points.js";
export { type AttackCurve, type AttackCurveOptions, attackCurve } from "./cohesion/attack-curve.js";
export { biconnectedComponents } from "./cohesion/biconnected-components.js";
export { type Bridge, bridges } from "./cohesion/bridges.js";
export { clusteringCoefficient } from "./cohesion/clustering-coefficient.js";
export { connectedComponents } from "./cohesion/connected-components.js";
export { coreNumber } from "./cohesion/core-number.js";
export { density } from "./cohesion/density.js";
export { type DiameterOptions, diameter } from "./cohesion/diameter.js";
export { type EccentricityOptions, eccentricity } from "./cohesion/eccentricity.js";
export { type KShellOptions, kShell } from "./cohesion/k-shell.js";
export { reciprocity } from "./cohesion/reciprocity.js";
export { stronglyConnectedComponents } from "./cohesion/strongly-connected-components.js";
export { transitivity } from "./cohesion/transitivity.js";
export { type AttributeAssortativityOptions, attributeAssortativity } from "./groups/attribute-assortativity.js";
export { type BestGroup, type BestGroupOptions, bestGroup } from "./groups/best-group.js";
export { type CommunitiesOptions, communities } from "./groups/communities.js";
export { type DegreeAssortativityOptions, degreeAssortativity } from "./groups/degree-assortativity.js";
export { type GroupCentralityOptions, groupCentrality } from "./groups/group-centrality.js";
export { type LeidenOptions, type LeidenResult, leiden } from "./groups/leiden.js";
export { type MixingMatrixOptions, type MixingMatrixResult, mixingMatrix } from "./groups/mixing-matrix.js";
export { type ModularityOptions, modularity } from "./groups/modularity.js";
export { type NumericAssortativityOptions, numericAssortativity } from "./groups/numeric-assortativity.js";
export { type PartitionErrorsOptions, partitionErrors } from "./groups/partition-errors.js";
export { type SimilarityOptions, type SimilarPair, similarity } from "./groups/similarity.js";
export { type AlternativePathsOptions, alternativePaths, type GraphPath } from "./paths/alternative-paths.js";
export { type DisjointPathsOptions, disjointPaths } from "./paths/disjoint-paths.js";
export { type MinimumNodeCutOptions, minimumNodeCut } from "./paths/minimum-node-cut.js";
export { type MinimumTieCutOptions, minimumTieCut, type TieCut } from "./paths/minimum-tie-cut.js";
export { type ShortestPathOptions, shortestPath } from "./paths/shortest-path.js";
export { type StrongestPathsOptions, type StrongPath, strongestPaths } from "./paths/strongest-paths.js";
export { type ClusterSignedOptions, clusterSigned, type SignedClusters } from "./signed/cluster-signed.js";
export { type FrustrationIndex, type FrustrationIndexOptions, frustrationIndex } from "./signed/frustration-index.js";
export { type PnIndexOptions, pnIndex } from "./signed/pn-index.js";
export { type SignedDegreeOptions, signedDegree } from "./signed/signed-degree.js";
export { type SignedEigenvectorOptions, signedEigenvector } from "./signed/signed-eigenvector.js";
export { type SignedModularityOptions, signedModularity } from "./signed/signed-modularity.js";
export { signedTriads } from "./signed/signed-triads.js";
export { triangleBalance } from "./signed/triangle-balance.js";
export { type WalkBalanceOptions, walkBalance } from "./signed/walk-balance.js";
