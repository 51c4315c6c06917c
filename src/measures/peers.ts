import louvainImport, { type DetailedLouvainOutput, type LouvainOptions } from "graphology-communities-louvain";
import type { AbstractGraph } from "graphology-types";

// Everything that measures run of other libraries is named here and nowhere else: the build keeps this file apart, so that a
// bundler leaves it out for measures that need none of it.
export { DirectedGraph, UndirectedGraph } from "graphology";

/** Louvain's method for communities, with the modularity that it reached; reads weights as strengths. */
export const detailedLouvain: (graph: AbstractGraph, options: LouvainOptions) => DetailedLouvainOutput =
  louvainImport.detailed;
