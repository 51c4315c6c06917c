import { randomSequence } from "../../src/internal/keyed-random.js";

/** A list of edges or arcs with a length each. */
export interface EdgeList {
  readonly nodeCount: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** A seeded simple graph without self-loops: sources before targets if undirected, small whole lengths so that paths tie. */
export function randomEdges(seed: number, nodeCount: number, share: number, directed = false): EdgeList {
  const random = randomSequence(seed);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let source = 0; source < nodeCount; source++) {
    for (let target = directed ? 0 : source + 1; target < nodeCount; target++) {
      if (source === target || random() >= share) continue;
      sources.push(source);
      targets.push(target);
    }
  }
  const weights = Float64Array.from(sources, () => (1 + Math.floor(random() * 3)) / 10);
  return { nodeCount, sources: Int32Array.from(sources), targets: Int32Array.from(targets), weights };
}

/** All distances by Floyd and Warshall, row by row; `Infinity` where no path leads. */
export function allDistances({ nodeCount, sources, targets, weights }: EdgeList, directed = false): number[][] {
  const table = Array.from({ length: nodeCount }, (_, i) =>
    Array.from({ length: nodeCount }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (let edge = 0; edge < sources.length; edge++) {
    table[sources[edge]!]![targets[edge]!] = weights[edge]!;
    if (!directed) table[targets[edge]!]![sources[edge]!] = weights[edge]!;
  }
  for (let k = 0; k < nodeCount; k++) {
    for (let i = 0; i < nodeCount; i++) {
      for (let j = 0; j < nodeCount; j++) {
        table[i]![j] = Math.min(table[i]![j]!, table[i]![k]! + table[k]![j]!);
      }
    }
  }
  return table;
}

/**
 * Betweenness by its definition, over ordered pairs, from distances and counts of paths; `arcs` by `source|target`.
 */
export function betweennessByDefinition(
  edges: EdgeList,
  directed = false,
): { nodes: number[]; arcs: Map<string, number> } {
  const { nodeCount } = edges;
  const distance = allDistances(edges, directed);
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
  const arcs: [number, number, number][] = [];
  for (let edge = 0; edge < edges.sources.length; edge++) {
    arcs.push([edges.sources[edge]!, edges.targets[edge]!, edges.weights[edge]!]);
    if (!directed) arcs.push([edges.targets[edge]!, edges.sources[edge]!, edges.weights[edge]!]);
  }
  const counts = distance.map((row, source) => {
    const count = row.map((_, node) => (node === source ? 1 : 0));
    const order = row.map((_, node) => node).sort((a, b) => row[a]! - row[b]!);
    for (const node of order) {
      if (node === source || row[node] === Number.POSITIVE_INFINITY) continue;
      for (const [from, to, length] of arcs) {
        if (to === node && near(row[from]! + length, row[node]!)) count[node]! += count[from]!;
      }
    }
    return count;
  });
  const nodes: number[] = new Array(nodeCount).fill(0);
  const alongArcs = new Map<string, number>();
  for (let s = 0; s < nodeCount; s++) {
    for (let t = 0; t < nodeCount; t++) {
      if (s === t || distance[s]![t] === Number.POSITIVE_INFINITY) continue;
      for (let v = 0; v < nodeCount; v++) {
        if (v === s || v === t || !near(distance[s]![v]! + distance[v]![t]!, distance[s]![t]!)) continue;
        nodes[v]! += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
      }
      for (const [from, to, length] of arcs) {
        if (!near(distance[s]![from]! + length + distance[to]![t]!, distance[s]![t]!)) continue;
        const key = `${from}|${to}`;
        const share = (counts[s]![from]! * counts[to]![t]!) / counts[s]![t]!;
        alongArcs.set(key, (alongArcs.get(key) ?? 0) + share);
      }
    }
  }
  return { nodes, arcs: alongArcs };
}
