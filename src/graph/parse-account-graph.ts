import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../internal/account-error.js";
import { formatPath, quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { cap, validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { checkReferences } from "../model/check-references.js";
import { checkSoundReferences } from "../model/check-sound-references.js";
import type { Maybe } from "../model/fields.js";
import { knownIds } from "../model/known-ids.js";
import { type LimitOptions, limitOptionsSchema } from "../model/limits.js";
import { checkOwnWords, vocabularyOf } from "../model/plain/check-own-words.js";
import { accountSchema } from "../model/schemas/account-schema.js";
import { wordsToNumbers } from "../model/titles/words-to-numbers.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";
import { referenceIssue } from "../sentences/issues/reference-issues.js";
import { type GraphParts, graphParts } from "./graph-parts.js";
import { requireGraph } from "./require-graph.js";

/** An account read from a graph, with what had to be decided on the way. */
export interface ParsedAccountGraph {
  readonly account: Account;
  /** References to dropped people that were left out, second managers, edges without the direction they need. */
  readonly issues: Issue[];
}

/**
 * Reads a graph as an account and says what was left out: `toAccount` with its issues. Problems are named by node, edge and
 * attribute.
 *
 * @throws AccountError `invalid_graph`, `invalid_options`.
 */
export function parseAccountGraph(graph: AbstractGraph, options: LimitOptions = {}): ParsedAccountGraph {
  const { limits } = validate(limitOptionsSchema, options, "invalid_options", ["options"]);
  requireGraph(graph);
  const parts = graphParts(graph);
  const vocabulary = vocabularyOf(parts.candidate, limits);
  const { checked, restore } = checkOwnWords(accountSchema, parts.candidate, vocabulary, [], limits);
  if (!checked.success) {
    const references = checkSoundReferences(checked.unchecked, checked.issues);
    // References to people who are not there are left out below, so they are no problem.
    refuse(parts, [...checked.issues, ...references.filter((issue) => issue.code !== "unknown_person")]);
  }
  const account = { schemaVersion: 1, ...checked.data } as Account;
  wordsToNumbers(account);
  const gone = findGone(graph, account);
  const known = knownIds(account);
  const problems = checkReferences(account, { ...known, person: new Set([...known.person, ...gone]) });
  if (problems.length > 0 || parts.problems.length > 0) refuse(parts, problems);
  restore(account);
  return { account, issues: [...parts.issues, ...pruneGone(account, gone)] };
}

function refuse(parts: GraphParts, problems: readonly Issue[]): never {
  throw new AccountError("invalid_graph", cap([...locateIssues(problems, parts), ...parts.problems]));
}

/** People who were on the map when the graph was made, and people whom only something of theirs remembers. */
function findGone(graph: AbstractGraph, account: Account): Set<string> {
  const gone = new Set<string>();
  const look = (id: unknown) => {
    if (typeof id === "string" && !graph.hasNode(id)) gone.add(id);
  };
  const before: unknown = graph.getAttribute("peopleIds");
  if (Array.isArray(before)) before.forEach(look);
  const seats = new Set(account.positions?.map(({ id }) => id));
  for (const { stakes } of account.goals ?? []) {
    for (const { personId } of stakes ?? []) if (!seats.has(personId)) look(personId);
  }
  for (const { personId } of account.observations ?? []) look(personId);
  for (const { personId } of account.memberships ?? []) look(personId);
  return gone;
}

/** One issue for everybody who is gone but is still referred to. */
function pruneGone(account: Account, gone: ReadonlySet<string>): Issue[] {
  if (gone.size === 0) return [];
  const fieldsOf = new Map<string, Map<string, number>>();
  prunePeople(
    account,
    (id) => gone.has(id),
    (id, field) => {
      const fields = fieldsOf.get(id) ?? new Map<string, number>();
      fieldsOf.set(id, fields.set(field, (fields.get(field) ?? 0) + 1));
    },
  );
  const issues: Issue[] = [];
  for (const [id, fields] of fieldsOf) {
    const counts = [...fields].map(([field, count]) => `${field} (${count})`).join(", ");
    const params = { value: quote(id), codes: counts };
    issues.push(graphIssue("warning", "issues.dropped_person", ["graph", "nodes", id], params));
  }
  return issues;
}

/** Where the people and relationships of an account come from. */
interface Origins {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

type Path = readonly (string | number)[];

/**
 * Says problems of an account in words of the graph it was read from: `people[3].stance` becomes `graph.nodes["ana"].stance`,
 * `relationships[0].goalId` becomes `graph.edges["t1"].goalId`, all else stands in `graph.attributes`.
 */
function locateIssues(issues: readonly Issue[], origins: Origins): Issue[] {
  return issues.map((issue) => {
    const path = locate(issue.path, origins);
    return missingAttribute(issue, path) ?? otherEdge(issue, path, origins) ?? { ...issue, path };
  });
}

function locate(path: Path, { nodes, edges }: Origins): (string | number)[] {
  const [collection, index, ...rest] = path;
  if (collection === "people") return ["graph", "nodes", ...keyAt(nodes, index), ...rest];
  if (collection === "relationships") return ["graph", "edges", ...keyAt(edges, index), ...rest];
  return path.length === 0 ? ["graph"] : ["graph", "attributes", ...path];
}

function keyAt(keys: readonly string[], index: string | number | undefined): string[] {
  return typeof index === "number" ? [keys[index]!] : [];
}

/** What an account cannot do without: how to set it. */
function missingAttribute({ code, path }: Issue, located: Path): Issue | null {
  if (code !== "missing" || path.length !== 1) return null;
  const example = path[0] === "asOf" ? "2026-03-01" : path[0] === "id" ? "acme" : "Acme";
  const codes = `graph.setAttribute("${path[0]}", "${example}")`;
  return graphIssue("error", "issues.missing.attribute", located, { codes });
}

/** An id given twice names the first place it stands at: an edge. */
function otherEdge({ key, params }: Issue, located: Path, { edges }: Origins): Issue | null {
  const position = key === "issues.duplicate_id" ? /^relationships\[(\d+)\]$/.exec(String(params?.at)) : null;
  if (position === null) return null;
  const at = formatPath(["graph", "edges", edges[Number(position[1])]!]);
  return referenceIssue("error", "issues.duplicate_id", located, { value: String(params?.value), at });
}

/**
 * Leaves out every reference to people who are no longer there, in place: for a copy that nobody else holds. An interaction
 * goes when nobody is left in it. Reporting lines and relationships are not looked at.
 *
 * @param isGone - Whether the person with an id was dropped.
 * @param report - Told once for every reference left out, with the field that held it.
 */
function prunePeople(
  account: Account,
  isGone: (id: string) => boolean,
  report: (id: string, field: string) => void,
): void {
  const drops = (id: Maybe<string>, field: string): boolean => {
    if (id == null || !isGone(id)) return false;
    report(id, field);
    return true;
  };
  const pruneField = <Field extends string>(
    holders: Maybe<readonly { readonly [F in Field]?: Maybe<string> }[]>,
    field: Field,
    collection: string,
  ): void => {
    for (const holder of holders ?? []) {
      if (drops(holder[field], `${collection}.${field}`)) delete (holder as { [F in Field]?: Maybe<string> })[field];
    }
  };
  const pruneList = (list: Maybe<readonly string[]>, field: string): void => {
    keepIf(list, (id) => !drops(id, field));
  };

  pruneField(account.people, "ownerId", "people");
  pruneField(account.relationships, "ownerId", "relationships");
  for (const { holders } of account.positions ?? []) {
    keepIf(holders, ({ personId }) => !drops(personId, "positions.holders"));
  }
  keepIf(account.memberships, ({ personId }) => !drops(personId, "memberships"));
  pruneField(account.interactions, "initiatorId", "interactions");
  keepIf(account.interactions, ({ participants }) => {
    const before = participants.length;
    keepIf(participants, ({ personId }) => !drops(personId, "interactions.participants"));
    return before === 0 || participants.length > 0;
  });
  pruneField(account.departments, "headId", "departments");
  for (const goal of account.goals ?? []) keepIf(goal.stakes, ({ personId }) => !drops(personId, "goals.stakes"));
  pruneField(account.painPoints, "ownerId", "painPoints");
  for (const { personIds } of account.painPoints ?? []) pruneList(personIds, "painPoints.personIds");
  for (const { about } of account.notes ?? []) pruneList(about, "notes.about");
  pruneField(account.sources, "collectedBy", "sources");
  keepIf(account.observations, ({ personId }) => !drops(personId, "observations"));
}

/** Shortens a list in place to the entries that pass. */
function keepIf<T>(list: Maybe<readonly T[]>, passes: (entry: T) => boolean): void {
  if (list == null) return;
  const writable = list as T[];
  let kept = 0;
  for (const entry of list) {
    if (passes(entry)) writable[kept++] = entry;
  }
  writable.length = kept;
}
