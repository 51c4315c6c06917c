import { issueTable } from "./issue-table.js";

/** What is wrong with a graph, and what was decided while reading it. */
export const graphIssue = /* @__PURE__ */ issueTable({
  "issues.invalid_graph": "expected a graphology graph, got {value}",
  "issues.invalid_graph.strength": "expected a finite number, at least 0, or {codes}, got {value}",
  "issues.invalid_graph.sign": "expected 1 or -1, got {value}",
  "issues.invalid_graph.weight":
    'the edges carry "weight" and no "strength": pass {codes} to read it, or null in its place to count every tie alike',
  "issues.invalid_graph.reserved":
    "a simple graphology graph cannot hold ties of a node named {value}, which every object has: use another id",
  "issues.missing.kind": 'missing (expected a kind such as "communicates", "advises" or "reports_to")',
  "issues.missing.kinds":
    'none of the {count} edges has the attribute "kind" (expected a kind such as "communicates", "advises" or "reports_to")',
  "issues.missing.attribute": "missing: set it with {codes}",
  "issues.unknown_value.kind": "unknown kind {value} (one of: {codes})",
  "issues.unknown_value.kind_nearest": "unknown kind {value} (nearest: {nearest})",
  "issues.undirected_edge":
    "{count|undirected edge|undirected edges} of a kind that has a direction: read from source to target",
  "issues.second_manager":
    "{name} reports to {value} and to {otherValue}; the first was kept (use dotted_line for others)",
  "issues.dropped_person": "no node {value}: references to this person were left out of {codes}",
});
