import type { AbstractGraph, Attributes } from "graphology-types";
import { AccountError } from "../internal/account-error.js";
import { compareIds } from "../internal/compare-ids.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { nearestName } from "../internal/nearest-name.js";
import * as s from "../internal/schema.js";
import { cap, check } from "../internal/validate.js";
import { strengthNumber } from "../model/titles/words-to-numbers.js";
import { STRENGTHS, type StrengthWord } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import { defaultStrength, hostilityWeight, likingWeight } from "../network/defaults.js";
import { strengthToDistance } from "../network/rows.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";
import { addSimpleEdge } from "./add-simple-edge.js";
import { edgeKeys } from "./edge-keys.js";
import { DirectedGraph, UndirectedGraph } from "./graph-classes.js";
import { requireGraph } from "./require-graph.js";

/** Options for {@link mergeParallelTies}. */
export interface MergeParallelTiesOptions {
  /** Edge attribute to read as strength; `null` reads none, so that every tie counts as medium. @defaultValue "strength" */
  strength?: string | null | undefined;
}

const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/** What an edge of a merged graph carries. */
export interface MergedTie {
  /** The largest strength of the parallel ties, greater than 0. */
  strength: number;
  /** 1 / strength. */
  distance: number;
  /** -1 where ties against each other weigh more than ties for each other, else 1. */
  sign: 1 | -1;
  /** How many ties there were. */
  count: number;
  /** Their kinds, each once, in the order of the ties. */
  kinds: string[];
}

/** A simple graph of merged ties: directed, or undirected if the graph it was made of is. */
export type MergedGraph = AbstractGraph<Attributes, MergedTie, Attributes>;

/**
 * Makes a simple graph of any graph: parallel ties become one, so that measures, layouts and communities can read it.
 *
 * A directed graph stays directed and an undirected one undirected; in a mixed graph an undirected tie becomes two arcs. Ties
 * from a to b and from b to a are not parallel in a directed graph. Nodes, their attributes and those of the graph are kept, in
 * their order, and so are ties of a node to itself.
 *
 * The strength of a merged tie is the largest of its ties: saying the same twice makes nobody closer. A tie without a strength
 * counts as medium (0.5), a reporting line as 1; a tie of strength 0 is left out. The sign is that of the larger sum of
 * strengths, of ties for each other (ally, friend, trusts, respects, likes, sponsors, mentors) or against each other (rival,
 * conflict, blocks, distrusts, dislikes); an attribute `sign` of 1 or -1 decides before the kind. All other kinds have no vote,
 * and a draw is 1.
 *
 * The merge takes ties as they are written. `attentionGraph`, `contactGraph`, `signedGraph` and `hierarchyGraph` weigh what they
 * mean: how old they are, how sure, and who listens to whom.
 *
 * Cost: time and space linear in the size of the graph.
 *
 * @param graph - Any graphology graph; it is not written to.
 * @param options - See {@link MergeParallelTiesOptions}.
 * @returns A new simple graph, edges keyed `ana->lee` (`ana--lee` where undirected). Objects in attributes are shared.
 * @throws AccountError `invalid_options`, also where no edge carries the attribute named; `invalid_graph` for an edge whose `strength` is neither a word for strength nor a finite number of at
 * least 0, for edges that carry `weight` and no `strength` while no option says which to read, for an edge whose `sign` is neither 1 nor -1; also for a tie of a node named after what every object has, such as `toString`.
 *
 * @example
 * ```ts
 * import { createAccountGraph, mergeParallelTies } from "account-graph";
 *
 * const graph = createAccountGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "ana", name: "Ana Ruiz" }, { id: "lee", name: "Lee Wong" }],
 *   relationships: [
 *     { from: "ana", to: "lee", kind: "advises", strength: "strong" },
 *     { from: "ana", to: "lee", kind: "trusts" },
 *   ],
 * });
 * console.log(mergeParallelTies(graph).getEdgeAttributes("ana", "lee"));
 * // prints: { strength: 0.8, distance: 1.25, sign: 1, count: 2, kinds: [ 'advises', 'trusts' ] }
 * ```
 */
export function mergeParallelTies(graph: AbstractGraph, options: MergeParallelTiesOptions = {}): MergedGraph {
  requireGraph(graph);
  checkOptions(options);
  // `null` means something here, and checked options have none.
  const { strength: attribute = "strength" } = options;
  if (options.strength === undefined) refuseUnreadWeights(graph);
  if (attribute !== null && attribute !== "strength") requireOnSomeEdge(graph, attribute);
  const isDirected = graph.type !== "undirected";
  const groups = new Map<string, Map<string, ParallelTies>>();
  const issues: Issue[] = [];
  graph.forEachEdge((key, attributes, source, target, _source, _target, undirected) => {
    const tie = parsePlainTie(key, attributes, attribute, issues);
    if (tie.strength === 0) return;
    const isTurned = !isDirected && groups.get(target)?.has(source) === true;
    add(groups, isTurned ? target : source, isTurned ? source : target, tie);
    if (isDirected && undirected && source !== target) add(groups, target, source, tie);
  });
  if (issues.length > 0) throw new AccountError("invalid_graph", cap(issues));

  const merged = isDirected ? new DirectedGraph<Attributes, MergedTie>() : new UndirectedGraph<Attributes, MergedTie>();
  merged.replaceAttributes({ ...graph.getAttributes() });
  graph.forEachNode((key, attributes) => merged.addNode(key, { ...attributes }));
  const freeKey = edgeKeys();
  const arrow = isDirected ? "->" : "--";
  for (const [source, targets] of groups) {
    for (const [target, ties] of targets) {
      addSimpleEdge(merged, freeKey(`${source}${arrow}${target}`), source, target, toMergedTie(ties));
    }
  }
  return merged;
}

/** What other libraries call the attribute with the strength. */
const namesOfPeers: readonly unknown[] = ["weight", "weights", "getEdgeWeight", "edgeWeightAttribute"];

function checkOptions(options: MergeParallelTiesOptions): void {
  const checked = check(optionsSchema, options, ["options"]);
  if (checked.success) return;
  const hinted = checked.issues.map((issue) => {
    const isOfPeers = issue.code === "unknown_key" && namesOfPeers.includes(issue.path[1]);
    return isOfPeers ? { ...issue, message: `unknown key "${issue.path[1]}" (here: "strength")` } : issue;
  });
  throw new AccountError("invalid_options", cap(hinted));
}

/** A mistyped attribute would make every tie medium. */
function requireOnSomeEdge(graph: AbstractGraph, attribute: string): void {
  const seen = new Set<string>();
  graph.forEachEdge((_, attributes) => {
    for (const name of Object.keys(attributes)) seen.add(name);
  });
  if (seen.has(attribute) || graph.size === 0) return;
  const nearest = nearestName(attribute, [...seen].sort(compareIds));
  const message = `no edge carries ${quote(attribute)}${nearest === null ? "" : ` (nearest: "${nearest}")`}`;
  const path = ["options", "strength"];
  throw new AccountError("invalid_options", [{ severity: "error", code: "unknown_value", path, message }]);
}

/** Weights that are not read change what comes out, so nobody should find out later. */
function refuseUnreadWeights(graph: AbstractGraph): void {
  let hasWeight = false;
  let hasStrength = false;
  graph.forEachEdge((_, attributes) => {
    if (attributes.strength != null) hasStrength = true;
    if (typeof attributes.weight === "number") hasWeight = true;
  });
  if (hasStrength || !hasWeight) return;
  const params = { codes: '{ strength: "weight" }' };
  throw new AccountError("invalid_graph", [
    graphIssue("error", "issues.invalid_graph.weight", ["graph", "edges"], params),
  ]);
}

interface ParallelTies {
  strength: number;
  inFavour: number;
  against: number;
  count: number;
  readonly kinds: Set<string>;
}

function add(groups: Map<string, Map<string, ParallelTies>>, source: string, target: string, tie: PlainTie): void {
  let targets = groups.get(source);
  if (targets === undefined) {
    targets = new Map();
    groups.set(source, targets);
  }
  let ties = targets.get(target);
  if (ties === undefined) {
    ties = { strength: 0, inFavour: 0, against: 0, count: 0, kinds: new Set() };
    targets.set(target, ties);
  }
  ties.strength = Math.max(ties.strength, tie.strength);
  if (tie.vote > 0) ties.inFavour += tie.strength;
  if (tie.vote < 0) ties.against += tie.strength;
  ties.count++;
  if (tie.kind !== null) ties.kinds.add(tie.kind);
}

function toMergedTie({ strength, inFavour, against, count, kinds }: ParallelTies): MergedTie {
  const sign = against > inFavour ? -1 : 1;
  return { strength, distance: strengthToDistance(strength), sign, count, kinds: [...kinds] };
}

/** An edge as it is written, as numbers. */
interface PlainTie {
  /** At least 0. */
  readonly strength: number;
  /** For each other 1, against each other -1; 0: says neither. */
  readonly vote: 1 | -1 | 0;
  readonly kind: string | null;
}

/** Reads strength, sign and kind of an edge. What is missing: medium, or 1 for a reporting line; the sign of its kind. */
function parsePlainTie(key: string, attributes: Attributes, attribute: string | null, issues: Issue[]): PlainTie {
  const { sign, kind } = attributes as { sign?: unknown; kind?: unknown };
  const strength: unknown =
    attribute !== null && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  const path = ["graph", "edges", key];
  const isReporting = kind === "reports_to" || kind === "dotted_line";
  let number = isReporting ? 1 : defaultStrength;
  if (isWord(strength)) number = strengthNumber(strength);
  else if (typeof strength === "number" && Number.isFinite(strength) && strength >= 0) number = strength;
  else if (strength != null) {
    const params = { codes: wordsOf(STRENGTHS).join(", "), value: quote(strength) };
    issues.push(graphIssue("error", "issues.invalid_graph.strength", [...path, attribute ?? "strength"], params));
  }

  let vote: PlainTie["vote"] = 0;
  if (sign === 1 || sign === -1) vote = sign;
  else if (sign != null)
    issues.push(graphIssue("error", "issues.invalid_graph.sign", [...path, "sign"], { value: quote(sign) }));
  else if (typeof kind === "string")
    vote = Object.hasOwn(likingWeight, kind) ? 1 : Object.hasOwn(hostilityWeight, kind) ? -1 : 0;
  return { strength: number, vote, kind: typeof kind === "string" ? kind : null };
}

function isWord(value: unknown): value is StrengthWord {
  return typeof value === "string" && STRENGTHS.some((entry) => entry.value === value);
}
