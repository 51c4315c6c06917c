import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import { compareIds } from "../../internal/compare-ids.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { nearestName } from "../../internal/nearest-name.js";
import { plain } from "../../internal/numbers.js";
import { cap } from "../../internal/validate.js";
import type { Components } from "../../kernels/structure/connected-components.js";
import { checkSimpleGraph } from "./check-simple-graph.js";

/** Names of the edge attributes that a measure reads; `null` or absent leaves the attribute unread. */
export interface EdgeAttributes {
  /** Closeness of a tie: finite, at least 0. */
  strength?: string | null | undefined;
  /** Length of a tie: finite, greater than 0. */
  distance?: string | null | undefined;
  /** Whether a length of 0 is welcome: where lengths are only added up. */
  allowsZeroDistance?: boolean | undefined;
  /** Friend or foe: 1 or -1. */
  sign?: string | null | undefined;
}

/**
 * A checked graph as numbers. Nodes are 0 … nodeCount - 1 in the order of their sorted ids, and edges are sorted by their
 * ends, so whatever is computed from it does not depend on the order in which the graph was built.
 */
export interface IndexedGraph {
  readonly directed: boolean;
  readonly nodeCount: number;
  /** Sorted by code unit: `ids[i]` is the id of node `i`. */
  readonly ids: readonly string[];
  /** The nodes in the order in which the graph holds them; results are named in this order. */
  readonly graphOrder: Int32Array;
  readonly edgeCount: number;
  readonly edgeKeys: readonly string[];
  /** The edges in the order in which the graph holds them. */
  readonly graphEdgeOrder: Int32Array;
  /** First end of every edge; in an undirected graph the smaller of the two. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** One number an edge; `null` if no attribute was asked for. */
  readonly strengths: Float64Array | null;
  readonly distances: Float64Array | null;
  readonly signs: Float64Array | null;
}

/**
 * The door of every measure: checks that a graph is a simple directed or undirected graphology graph (or a mixed one
 * with edges of one kind only), checks the edge attributes that the measure reads, and turns both into typed arrays. Self-loops are kept. The graph is not written to.
 *
 * @throws AccountError `invalid_graph`: no graph, a multi or a mixed graph, or an attribute that is missing or out of range
 * (`graph.edges["a->b"].strength`).
 */
export function indexGraph(graph: AbstractGraph, attributes: EdgeAttributes = {}): IndexedGraph {
  const directed = checkSimpleGraph(graph);
  const issues: Issue[] = [];
  const unsorted = graph.nodes();
  for (const id of unsorted) {
    if (id === "__proto__") report(issues, ["graph", "nodes", id], `the id "__proto__" is not allowed`);
  }
  const ids = unsorted.slice().sort(compareIds);
  const indexOf = new Map<string, number>();
  for (const [index, id] of ids.entries()) indexOf.set(id, index);

  const edgeCount = graph.size;
  const keys: string[] = new Array(edgeCount);
  const sources = new Int32Array(edgeCount);
  const targets = new Int32Array(edgeCount);
  const strengths = attributes.strength == null ? null : new Float64Array(edgeCount);
  const distances = attributes.distance == null ? null : new Float64Array(edgeCount);
  const signs = attributes.sign == null ? null : new Float64Array(edgeCount);
  const lengthRule = attributes.allowsZeroDistance === true ? isLength : isDistance;
  let edge = 0;
  graph.forEachEdge((key, values, source, target) => {
    const from = indexOf.get(source)!;
    const to = indexOf.get(target)!;
    const swap = !directed && from > to;
    if (key === "__proto__") report(issues, ["graph", "edges", key], `the key "__proto__" is not allowed`);
    keys[edge] = key;
    sources[edge] = swap ? to : from;
    targets[edge] = swap ? from : to;
    if (strengths !== null) strengths[edge] = readEdgeNumber(values, key, attributes.strength!, isStrength, issues);
    if (distances !== null) distances[edge] = readEdgeNumber(values, key, attributes.distance!, lengthRule, issues);
    if (signs !== null) signs[edge] = readEdgeNumber(values, key, attributes.sign!, isSign, issues);
    edge++;
  });
  if (issues.length > 0) throw new AccountError("invalid_graph", cap(issues));

  const order = sortByEnds(ids.length, sources, targets);
  const graphOrder = new Int32Array(ids.length);
  for (let i = 0; i < unsorted.length; i++) graphOrder[i] = indexOf.get(unsorted[i])!;
  const edgeKeys: string[] = new Array(edgeCount);
  const graphEdgeOrder = new Int32Array(edgeCount);
  for (let i = 0; i < edgeCount; i++) {
    edgeKeys[i] = keys[order[i]];
    graphEdgeOrder[order[i]] = i;
  }
  return {
    directed,
    nodeCount: ids.length,
    ids,
    graphOrder,
    edgeCount,
    edgeKeys,
    graphEdgeOrder,
    sources: arranged(sources, order),
    targets: arranged(targets, order),
    strengths: strengths === null ? null : arranged(strengths, order),
    distances: distances === null ? null : arranged(distances, order),
    signs: signs === null ? null : arranged(signs, order),
  };
}

/** Names one number a node by the node's id, in the graph's own order. `NaN` stands for "not defined" and becomes `null`. */
export function nameNodes(indexed: IndexedGraph, values: ArrayLike<number>): { [id: string]: number | null } {
  const named: { [id: string]: number | null } = {};
  for (const node of indexed.graphOrder) {
    const value = values[node];
    named[indexed.ids[node]] = Number.isNaN(value) ? null : plain(value);
  }
  return named;
}

/** {@link nameNodes} for numbers that are defined for every node. */
export function nameNumbers(indexed: IndexedGraph, values: ArrayLike<number>): { [id: string]: number } {
  const named: { [id: string]: number } = {};
  for (const node of indexed.graphOrder) named[indexed.ids[node]] = plain(values[node]);
  return named;
}

function report(issues: Issue[], path: (string | number)[], message: string): void {
  issues.push({ severity: "error", code: "invalid_graph", path, message });
}

/** A copy of the values in another order. */
function arranged<T extends Int32Array | Float64Array>(values: T, order: Int32Array): T {
  const copy = values.slice() as T;
  for (let i = 0; i < order.length; i++) copy[i] = values[order[i]];
  return copy;
}

/** Positions of the edges sorted by first, then by second end: two stable counting sorts. */
function sortByEnds(nodeCount: number, sources: Int32Array, targets: Int32Array): Int32Array {
  const unsorted = new Int32Array(sources.length);
  for (let edge = 0; edge < sources.length; edge++) unsorted[edge] = edge;
  return countingSort(nodeCount, countingSort(nodeCount, unsorted, targets), sources);
}

function countingSort(nodeCount: number, edges: Int32Array, ends: Int32Array): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (const end of ends) next[end + 1]++;
  for (let node = 0; node < nodeCount; node++) next[node + 1] += next[node];
  const sorted = new Int32Array(edges.length);
  for (const edge of edges) sorted[next[ends[edge]]++] = edge;
  return sorted;
}

/** What an edge attribute has to be. */
interface Requirement {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

const isStrength: Requirement = { words: "a finite number, at least 0", holds: (value) => value >= 0 };
const isDistance: Requirement = { words: "a finite number greater than 0", holds: (value) => value > 0 };
const isLength: Requirement = { words: "a finite number, at least 0", holds: (value) => value >= 0 };
const isSign: Requirement = { words: "1 or -1", holds: (value) => value === 1 || value === -1 };

/** Reads a number from the attributes of an edge, or reports what is wrong with it and gives 0. */
function readEdgeNumber(
  values: Record<string, unknown>,
  key: string,
  attribute: string,
  requirement: Requirement,
  issues: Issue[],
): number {
  const value = Object.hasOwn(values, attribute) ? values[attribute] : undefined;
  if (typeof value === "number" && Number.isFinite(value) && requirement.holds(value)) return value;
  const report = (message: string) =>
    issues.push({ severity: "error", code: "invalid_graph", path: ["graph", "edges", key, attribute], message });
  if (value === undefined || value === null) {
    const nearest = issues.length < 20 ? nearestName(attribute, Object.keys(values)) : null;
    const hint = nearest === null || nearest === attribute ? "" : `; nearest: "${nearest}"`;
    report(`missing (expected ${requirement.words}${hint})`);
  } else {
    report(`expected ${requirement.words}, got ${quote(value)}`);
  }
  return 0;
}

/** Components as lists of ids, each sorted; the largest first, then by first id. */
export function nameComponents(indexed: IndexedGraph, components: Components): string[][] {
  const lists: string[][] = Array.from({ length: components.count }, () => []);
  for (const [node, id] of indexed.ids.entries()) lists[components.componentOf[node]].push(id);
  return lists.sort((a, b) => b.length - a.length || compareIds(a[0], b[0]));
}
