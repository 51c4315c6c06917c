import louvainImport, { type DetailedLouvainOutput, type LouvainOptions } from "graphology-communities-louvain";
import modularityImport from "graphology-metrics/graph/modularity.js";
import type { AbstractGraph } from "graphology-types";

// Everything that measures run of other libraries is named here and nowhere else: the build keeps this file apart, so that a
// bundler leaves it out for measures that need none of it.
export { DirectedGraph, UndirectedGraph } from "graphology";

/** Louvain's method for communities, with the modularity that it reached; reads weights as strengths. */
export const detailedLouvain: (graph: AbstractGraph, options: LouvainOptions) => DetailedLouvainOutput =
  louvainImport.detailed;

/** Options of {@link modularityOfPartition}. */
export interface PartitionModularityOptions {
  getNodeCommunity: (node: string) => number;
  /** Edge attribute to read as strength; `null` counts every edge as 1. */
  getEdgeWeight: string | null;
  resolution: number;
}

/** Newman's modularity of a partition; `NaN` if the weights add up to 0, and an exception without edges. */
export const modularityOfPartition: (graph: AbstractGraph, options: PartitionModularityOptions) => number =
  modularityImport;
