import type { AbstractGraph, Attributes } from "graphology-types";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { maximumHints, nearestName } from "../internal/nearest-name.js";
import { vocabularyOf } from "../model/plain/check-own-words.js";
import { isSymmetric } from "../model/relationship.js";
import { accountSchema } from "../model/schemas/account-schema.js";
import { personFields } from "../model/schemas/person-schema.js";
import { relationshipSchema } from "../model/schemas/relationship-schema.js";
import { RELATIONSHIP_KINDS, type RelationshipKind } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";
import type { TieKind } from "./account-graph.js";
import { type ReportingLines, reportingLines } from "./reporting-lines.js";

/** A graph taken apart: an account that is not yet checked, and where in the graph its people and ties come from. */
export interface GraphParts {
  readonly candidate: Record<string, unknown>;
  /** Keys of the nodes, at the positions of `candidate.people`. */
  readonly nodes: readonly string[];
  /** Keys of the edges, at the positions of `candidate.relationships`. */
  readonly edges: readonly string[];
  /** What makes the graph no account. */
  readonly problems: Issue[];
  /** What was decided on the way. */
  readonly issues: Issue[];
}

/** Takes a graph apart; attributes that are no field of an account are passed over. */
export function graphParts(graph: AbstractGraph): GraphParts {
  const accountKeys = fieldsWithout(accountSchema.fields, ["people", "relationships"]);
  const tieKeys = fieldsWithout(relationshipSchema.fields, ["from", "to", "kind"]);
  const issues: Issue[] = [];
  const lines = reportingLines(issues);
  const ties: Record<string, unknown>[] = [];
  const edges: string[] = [];
  const kinds = kindReader(graph);
  let reversible = 0;
  graph.forEachEdge((key, attributes, from, to, _from, _to, undirected) => {
    const kind = kinds.read(key, attributes);
    if (kind === null) return;
    if (undirected && (kind === "reports_to" || kind === "dotted_line" || !isSymmetric(kind))) reversible++;
    if (kind === "reports_to") lines.addManager(from, to);
    else if (kind === "dotted_line") lines.addDottedLine(from, to, attributes.position);
    else {
      ties.push(makeTie(attributes, tieKeys, from, to, kind));
      edges.push(key);
    }
  });
  if (reversible > 0) {
    issues.push(graphIssue("warning", "issues.undirected_edge", ["graph", "edges"], { count: reversible }));
  }
  const nodes = graph.nodes();
  const graphAttributes = graph.getAttributes();
  const candidate = { ...pick(graphAttributes, accountKeys), people: readPeople(graph, lines) } as Record<
    string,
    unknown
  >;
  if (ties.length > 0 || Array.isArray(graphAttributes.relationships)) candidate.relationships = ties;
  return { candidate, nodes, edges, problems: kinds.problems(), issues };
}

function readPeople(graph: AbstractGraph, lines: ReportingLines): Record<string, unknown>[] {
  const keys = fieldsWithout(personFields, ["id", "name", "reportsTo", "dottedLineTo"]);
  const people: Record<string, unknown>[] = [];
  // Not `mapNodes`: graphology 0.20 and 0.21 have none.
  graph.forEachNode((key, attributes) => {
    const name = nameOf(key, attributes);
    people.push({ id: key, name, ...pick(attributes, keys), ...lines.of(key, attributes) });
  });
  return people;
}

/** The attribute `name`, right or wrong; without one the label, if it is a text; else the key. */
function nameOf(key: string, { name, label }: Attributes): unknown {
  if (name !== undefined && name !== null) return name;
  return typeof label === "string" && label !== "" ? label : key;
}

function makeTie(
  attributes: Attributes,
  keys: readonly string[],
  from: string,
  to: string,
  kind: RelationshipKind,
): Record<string, unknown> {
  const { id, ...others } = pick(attributes, keys);
  return { ...(id === undefined ? {} : { id }), from, to, kind, ...others };
}

function fieldsWithout(shape: object, left: readonly string[]): string[] {
  return Object.keys(shape).filter((field) => !left.includes(field));
}

/** The own attributes of the given names. */
function pick(attributes: Attributes, keys: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    if (Object.hasOwn(attributes, key)) picked[key] = attributes[key];
  }
  return picked;
}

/** Reads what edges say, one after another. */
interface KindReader {
  /** The kind of an edge; `null` if it has none or one that is not known. */
  read(key: string, attributes: Attributes): TieKind | null;
  /** The edges without a known kind; a single problem where no edge has one at all. */
  problems(): Issue[];
}

/** Starts to read the kinds of the edges of a graph. */
function kindReader(graph: AbstractGraph): KindReader {
  const edgeCount = graph.size;
  const own = vocabularyOf(graph.getAttributes())?.kinds;
  const kinds: readonly TieKind[] = [
    ...wordsOf(RELATIONSHIP_KINDS),
    "reports_to",
    "dotted_line",
    ...(Object.keys(own ?? {}) as TieKind[]),
  ];
  const known = new Set<unknown>(kinds);
  const problems: Issue[] = [];
  let missing = 0;
  return {
    read(key, attributes) {
      const kind: unknown = Object.hasOwn(attributes, "kind") ? attributes.kind : undefined;
      if (known.has(kind)) return kind as TieKind;
      const path = ["graph", "edges", key, "kind"];
      if (kind === undefined || kind === null) {
        missing++;
        problems.push(graphIssue("error", "issues.missing.kind", path, {}));
        return null;
      }
      const nearest = typeof kind === "string" && problems.length < maximumHints ? nearestName(kind, kinds) : null;
      const value = quote(kind);
      problems.push(
        nearest === null
          ? graphIssue("error", "issues.unknown_value.kind", path, { value, codes: kinds.join(", ") })
          : graphIssue("error", "issues.unknown_value.kind_nearest", path, { value, nearest: quote(nearest) }),
      );
      return null;
    },
    problems() {
      if (missing < edgeCount || edgeCount < 2) return problems;
      return [graphIssue("error", "issues.missing.kinds", ["graph", "edges"], { count: edgeCount })];
    },
  };
}
