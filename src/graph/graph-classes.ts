import {
  DirectedGraph as Directed,
  MultiDirectedGraph as MultiDirected,
  UndirectedGraph as Undirected,
} from "graphology";
import type { Attributes } from "graphology-types";

// The one place where graphology is loaded. The build keeps this file apart, so that a bundler leaves graphology out for those
// who make no graph.

export const DirectedGraph: typeof Directed = Directed;
export type DirectedGraph<N extends Attributes, E extends Attributes> = Directed<N, E>;

export const MultiDirectedGraph: typeof MultiDirected = MultiDirected;
export type MultiDirectedGraph<N extends Attributes, E extends Attributes> = MultiDirected<N, E>;

export const UndirectedGraph: typeof Undirected = Undirected;
export type UndirectedGraph<N extends Attributes, E extends Attributes> = Undirected<N, E>;
