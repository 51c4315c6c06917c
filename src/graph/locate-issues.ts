import { formatPath } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";

/** Where the people and relationships of an account come from. */
export interface Origins {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

type Path = readonly (string | number)[];

/**
 * Says problems of an account in words of the graph it was read from: `people[3].stance` becomes `graph.nodes["ana"].stance`,
 * `relationships[0].goalId` becomes `graph.edges["t1"].goalId`, all else stands in `graph.attributes`.
 */
export function locateIssues(issues: readonly Issue[], origins: Origins): Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: locate(issue.path, origins),
    message: missingAttribute(issue) ?? otherEdge(issue, origins),
  }));
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
function missingAttribute({ code, path }: Issue): string | null {
  if (code !== "missing" || path.length !== 1) return null;
  const example = path[0] === "asOf" ? "2026-03-01" : path[0] === "id" ? "acme" : "Acme";
  return `missing: set it with graph.setAttribute("${path[0]}", "${example}")`;
}

/** An id given twice names the first place it stands at: an edge. */
function otherEdge({ code, message }: Issue, { edges }: Origins): string {
  if (code !== "duplicate_id") return message;
  return message.replace(/first at relationships\[(\d+)\]\)$/, (_, index) => {
    return `first at ${formatPath(["graph", "edges", edges[Number(index)]!])})`;
  });
}
