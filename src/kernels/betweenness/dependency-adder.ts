import type { PathSearch } from "../paths/path-search.js";
import type { Adjacency } from "../rows/adjacency.js";
import { sumDependencies } from "./sum-dependencies.js";

/** Brandes' algorithm for any search and any number of paths: adds the paths from a source to sums by node. */
export function dependencyAdder(
  adjacency: Adjacency,
  search: PathSearch,
  copies: Float64Array | null,
  sums: Float64Array,
): (source: number) => void {
  const addDependencies = sumDependencies(adjacency, search, copies, { nodes: sums, arcs: null });
  return (source) => addDependencies(source, search.run(source));
}
