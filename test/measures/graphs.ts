import { DirectedGraph, UndirectedGraph } from "graphology";

/** An undirected graph of ties such as `"ana ben"` or `"ana ben 0.5"`; the number is its strength and its distance. */
export function undirected(...ties: readonly string[]): UndirectedGraph {
  return fill(new UndirectedGraph(), ties);
}

/** A directed graph of arcs such as `"ana ben"` or `"ana ben 0.5"`; the number is its strength and its distance. */
export function directed(...ties: readonly string[]): DirectedGraph {
  return fill(new DirectedGraph(), ties);
}

function fill<G extends UndirectedGraph | DirectedGraph>(graph: G, ties: readonly string[]): G {
  for (const tie of ties) {
    const [source, target, number = "1"] = tie.split(" ");
    graph.mergeNode(source);
    if (target === undefined) continue;
    graph.mergeNode(target);
    graph.addEdgeWithKey(`${source}-${target}`, source, target, { strength: Number(number), distance: Number(number) });
  }
  return graph;
}

/** Everybody tied to everybody: nodes a, b, c … */
export function complete(count: number): UndirectedGraph {
  const ties: string[] = [];
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) ties.push(`${letter(i)} ${letter(j)}`);
  return undirected(...(count === 1 ? ["a"] : ties));
}

/** One node in the middle, a, tied to all others. */
export function star(count: number): UndirectedGraph {
  return undirected(...Array.from({ length: count - 1 }, (_, i) => `a ${letter(i + 1)}`));
}

/** Nodes in a row. */
export function path(count: number): UndirectedGraph {
  return undirected(...Array.from({ length: count - 1 }, (_, i) => `${letter(i)} ${letter(i + 1)}`));
}

/** Nodes in a ring. */
export function ring(count: number): UndirectedGraph {
  return undirected(...Array.from({ length: count }, (_, i) => `${letter(i)} ${letter((i + 1) % count)}`));
}

export function letter(position: number): string {
  return String.fromCharCode(97 + position);
}

/** Values rounded, for comparison with figures printed in papers. */
export function rounded(values: { [id: string]: number | null }, digits: number): { [id: string]: number | null } {
  const result: { [id: string]: number | null } = {};
  for (const [id, value] of Object.entries(values)) result[id] = value === null ? null : Number(value.toFixed(digits));
  return result;
}
