import { DirectedGraph, UndirectedGraph } from "graphology";

/** An undirected graph of ties such as `"ana ben -"` or `"ana ben - 0.5"`: ends, sign (`+` if left out) and strength (1). */
export function undirectedSigned(...ties: readonly string[]): UndirectedGraph {
  return fill(new UndirectedGraph(), ties);
}

/** A directed graph of arcs in the same form. */
export function directedSigned(...ties: readonly string[]): DirectedGraph {
  return fill(new DirectedGraph(), ties);
}

function fill<G extends UndirectedGraph | DirectedGraph>(graph: G, ties: readonly string[]): G {
  for (const tie of ties) {
    const [source, target, sign = "+", strength = "1"] = tie.split(" ");
    graph.mergeNode(source);
    if (target === undefined) continue;
    graph.mergeNode(target);
    const value = sign === "+" || sign === "1" ? 1 : -1;
    graph.addEdgeWithKey(`${source}-${target}`, source, target, { sign: value, strength: Number(strength) });
  }
  return graph;
}

/** Clusters as sorted lists of their nodes, in the order of their first nodes. */
export function groups(clusters: { [id: string]: number }): string[][] {
  const members = new Map<number, string[]>();
  for (const id of Object.keys(clusters).sort()) {
    const cluster = clusters[id]!;
    members.set(cluster, [...(members.get(cluster) ?? []), id]);
  }
  return [...members.values()];
}
