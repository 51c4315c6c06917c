import type { Attributes } from "graphology-types";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { maximumHints, nearestName } from "../internal/nearest-name.js";
import { RELATIONSHIP_KINDS } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import type { TieKind } from "./account-graph.js";

/** Reads what edges say, one after another. */
export interface KindReader {
  /** The kind of an edge; `null` if it has none or one that is not known. */
  read(key: string, attributes: Attributes): TieKind | null;
  /** The edges without a known kind; a single problem where no edge has one at all. */
  problems(): Issue[];
}

/** Starts to read the kinds of the edges of a graph. */
export function kindReader(edgeCount: number): KindReader {
  const kinds: readonly TieKind[] = [...wordsOf(RELATIONSHIP_KINDS), "reports_to", "dotted_line"];
  const known = new Set<unknown>(kinds);
  const remedy = `expected a kind such as "communicates", "advises" or "reports_to"`;
  const problems: Issue[] = [];
  let missing = 0;
  const report = (code: string, path: (string | number)[], message: string) =>
    problems.push({ severity: "error", code, path, message });
  return {
    read(key, attributes) {
      const kind: unknown = Object.hasOwn(attributes, "kind") ? attributes.kind : undefined;
      if (known.has(kind)) return kind as TieKind;
      const path = ["graph", "edges", key, "kind"];
      if (kind === undefined || kind === null) {
        missing++;
        report("missing", path, `missing (${remedy})`);
        return null;
      }
      const nearest = typeof kind === "string" && problems.length < maximumHints ? nearestName(kind, kinds) : null;
      const hint = nearest === null ? `one of: ${kinds.join(", ")}` : `nearest: "${nearest}"`;
      report("unknown_value", path, `unknown kind ${quote(kind)} (${hint})`);
      return null;
    },
    problems() {
      if (missing < edgeCount || edgeCount < 2) return problems;
      const message = `none of the ${edgeCount} edges has the attribute "kind" (${remedy})`;
      return [{ severity: "error", code: "missing", path: ["graph", "edges"], message }];
    },
  };
}
