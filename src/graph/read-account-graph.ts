import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { cap, check, validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { checkReferences } from "../model/check-references.js";
import { checkSoundReferences } from "../model/check-sound-references.js";
import { knownIds } from "../model/known-ids.js";
import { type LimitOptions, limitOptionsSchema } from "../model/limits.js";
import { accountSchema } from "../model/schemas/account-schema.js";
import { readWords } from "../model/titles/read-words.js";
import { type GraphParts, graphParts } from "./graph-parts.js";
import { locateIssues } from "./locate-issues.js";
import { prunePeople } from "./prune-people.js";
import { requireGraph } from "./require-graph.js";

/** An account read from a graph, with what had to be decided on the way. */
export interface ReadAccountGraph {
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
export function readAccountGraph(graph: AbstractGraph, options: LimitOptions = {}): ReadAccountGraph {
  const { limits } = validate(limitOptionsSchema, options, "invalid_options", ["options"]);
  requireGraph(graph);
  const parts = graphParts(graph);
  const checked = check(accountSchema, parts.candidate, [], limits);
  if (!checked.success) {
    const references = checkSoundReferences(checked.unchecked, checked.issues);
    // References to people who are not there are left out below, so they are no problem.
    refuse(parts, [...checked.issues, ...references.filter((issue) => issue.code !== "unknown_person")]);
  }
  const account = { schemaVersion: 1, ...checked.data } as Account;
  readWords(account);
  const gone = findGone(graph, account);
  const known = knownIds(account);
  const problems = checkReferences(account, { ...known, person: new Set([...known.person, ...gone]) });
  if (problems.length > 0 || parts.problems.length > 0) refuse(parts, problems);
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
  for (const { stakes } of account.goals ?? []) for (const { personId } of stakes ?? []) look(personId);
  for (const { personId } of account.observations ?? []) look(personId);
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
    const message = `no node ${quote(id)}: references to this person were left out of ${counts}`;
    issues.push({ severity: "warning", code: "dropped_person", path: ["graph", "nodes", id], message });
  }
  return issues;
}
