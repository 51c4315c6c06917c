import type { Attributes } from "graphology-types";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";

/** Collects reporting lines from the edges of a graph. */
export interface ReportingLines {
  addManager(person: string, manager: string): void;
  addDottedLine(person: string, manager: string, position: unknown): void;
  /** The fields `reportsTo` and `dottedLineTo` of a person, as far as edges or the node's attributes give them. */
  of(person: string, attributes: Attributes): { reportsTo?: unknown; dottedLineTo?: unknown };
}

interface DottedLine {
  readonly manager: string;
  readonly position: number;
}

/**
 * Starts with no lines. Edges win: an attribute counts for managers to whom no edge of the person leads, and `reportsTo` only
 * where the person has no such edge at all. Of two edges `reports_to` the first counts, with an issue.
 */
export function reportingLines(issues: Issue[]): ReportingLines {
  const managers = new Map<string, string>();
  const dotted = new Map<string, DottedLine[]>();
  return {
    addManager(person, manager) {
      const first = managers.get(person);
      if (first === undefined) managers.set(person, manager);
      else if (first !== manager) {
        const params = { name: quote(person), value: quote(first), otherValue: quote(manager) };
        issues.push(graphIssue("warning", "issues.second_manager", ["graph", "nodes", person], params));
      }
    },
    addDottedLine(person, manager, position) {
      const line = { manager, position: typeof position === "number" ? position : Number.POSITIVE_INFINITY };
      const lines = dotted.get(person);
      if (lines === undefined) dotted.set(person, [line]);
      else lines.push(line);
    },
    of(person, attributes) {
      const reportsTo: unknown = managers.get(person) ?? attributes.reportsTo;
      const dottedLineTo = mergeDottedLines(dotted.get(person) ?? [], attributes.dottedLineTo);
      return {
        ...(reportsTo === undefined ? {} : { reportsTo }),
        ...(dottedLineTo === undefined ? {} : { dottedLineTo }),
      };
    },
  };
}

/** Managers from edges take the places they remember; those of the attribute fill the gaps. */
function mergeDottedLines(lines: readonly DottedLine[], attribute: unknown): unknown {
  if (lines.length === 0) return attribute;
  if (attribute !== undefined && attribute !== null && !Array.isArray(attribute)) return attribute;
  const fromEdges = new Set<unknown>(lines.map(({ manager }) => manager));
  const others = (attribute ?? []).filter((manager: unknown) => !fromEdges.has(manager));
  const sorted = [...lines].sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
  const merged: unknown[] = [];
  let next = 0;
  for (const { manager, position } of sorted) {
    while (merged.length < position && next < others.length) merged.push(others[next++]);
    merged.push(manager);
  }
  return [...merged, ...others.slice(next)];
}
