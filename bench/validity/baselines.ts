import {
  betweennessCentrality,
  closenessCentrality,
  degreeCentrality,
  eigenvectorCentrality,
  hits,
  katzCentrality,
  pagerank,
} from "account-graph/measures";
import { DirectedGraph, UndirectedGraph } from "graphology";
import type { Sample } from "./sample.js";

/** Numbers by person. */
export type Values = { readonly [person: string]: number | null };

/** Share of the largest attenuation at which Katz's measure exists. */
const katzShare = 0.85;

/**
 * What anybody can compute from the raw network, measure by measure. Ties point to whoever is asked, named or written to.
 * Where ties have counts, the measures that can use them are listed with and without.
 */
export function baselines({ people, arcs, counted }: Sample): Map<string, Values> {
  const graph = new DirectedGraph();
  const undirected = new UndirectedGraph();
  for (const person of people) {
    graph.addNode(person);
    undirected.addNode(person);
  }
  for (const { from, to, count } of arcs) {
    graph.addEdge(from, to, { count, log: Math.log1p(count) });
    undirected.mergeEdge(from, to);
  }
  const values = new Map<string, Values>([
    ["in-degree", degreeCentrality(graph, { direction: "in" })],
    ["degree, both directions", degreeCentrality(undirected)],
    ["PageRank", pagerank(graph)],
    ["eigenvector", eigenvectorCentrality(graph)],
    ["eigenvector, undirected", eigenvectorCentrality(undirected)],
    ["betweenness", betweennessCentrality(graph)],
    ["closeness", closenessCentrality(graph)],
    ["Katz", katz(graph, null)],
    ["HITS authority", hits(graph).authorities],
  ]);
  if (counted) {
    values.set("in-strength", degreeCentrality(graph, { direction: "in", strength: "count" }));
    values.set("PageRank, counts", pagerank(graph, { strength: "count" }));
    values.set("eigenvector, counts", eigenvectorCentrality(graph, { strength: "count" }));
    values.set("Katz, counts", katz(graph, "count"));
    values.set("Katz, log counts", katz(graph, "log"));
  }
  return values;
}

/** Katz's measure at .85 of its bound, which is one over the largest eigenvalue. */
function katz(graph: DirectedGraph, strength: string | null): Values {
  const vector = eigenvectorCentrality(graph, { strength });
  let total = 0;
  let passedOn = 0;
  graph.forEachEdge((_edge, attributes, source) => {
    passedOn += (strength === null ? 1 : (attributes[strength] as number)) * (vector[source] ?? 0);
  });
  for (const value of Object.values(vector)) total += value ?? 0;
  return katzCentrality(graph, { attenuation: (katzShare * total) / passedOn, strength });
}
