import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { readResult } from "../../internal/read-result.js";
import type { AccountInput } from "../../model/account.js";
import { type OutlineOptions, orgOutline } from "../shared/org-outline.js";
import { themes } from "../svg/themes.js";

/** Options of {@link renderDot}. */
export interface RenderDotOptions extends OutlineOptions {}

/**
 * Writes who reports to whom in the DOT language of Graphviz: managers above their reports, dotted lines dotted, the line that closes
 * a circle bold, inferred lines dashed. With a score the people have their share of influence. Color and sign (`+`, `=`, `−`) are the
 * stance. `ties` adds ties with their words, the account's own where it has some, as it does for roles. Nodes are `p0`, `p1` ... in the order written; their attribute `id` is the id of the person, also in the SVG that Graphviz draws.
 *
 * Names stay text. `dot -Tsvg chart.dot -o chart.svg` draws it.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - See {@link RenderDotOptions}.
 * @returns A directed graph in DOT.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see https://graphviz.org/doc/info/lang.html
 *
 * @example
 * ```ts
 * import { renderDot } from "account-graph/render/dot";
 *
 * const dot = renderDot({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO" },
 *     { id: "lee", name: "Lee Wong", reportsTo: "dana" },
 *   ],
 * });
 * console.log(dot.split("\n").find((line) => line.includes("->")));
 * // prints:   p0 -> p1;
 * ```
 */
export function renderDot(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: RenderDotOptions = {},
): string {
  return readResult("score", "scoreInfluence", () => {
    const { account: plain, people, lines, ties, others } = orgOutline(account, score, options);
    const { stance, onStance } = themes.light;
    const written = [
      `digraph ${inQuotes(plain.id)} {`,
      `  graph [label=${inQuotes(plain.name)}, labelloc=t, rankdir=TB, fontname="Helvetica"];`,
      '  node [shape=box, style="rounded,filled", fontname="Helvetica"];',
      "  edge [dir=none];",
    ];
    for (const [index, { id, name, detail, camp, isVacant }] of people.entries()) {
      const label = [name, detail].filter(Boolean).map(escapeDot).join("\\n");
      const style = isVacant ? ', style="rounded,filled,dashed"' : "";
      written.push(
        `  p${index} [label="${label}", id=${inQuotes(id)}, fillcolor="${stance[camp]}", fontcolor="${onStance[camp]}"${style}];`,
      );
    }
    if (others > 0) written.push(`  others [label="${others} more", fillcolor="#ffffff", style="dashed"];`);
    const styles = {
      reporting: "",
      dotted: " [style=dotted, constraint=false]",
      circle: " [style=bold, constraint=false]",
    };
    for (const { manager, report, kind, isInferred } of lines) {
      const style = isInferred && kind === "reporting" ? " [style=dashed]" : styles[kind];
      written.push(`  p${manager} -> p${report}${style};`);
    }
    for (const { from, to, isDirected, isInferred, label } of ties) {
      const look = `${isDirected ? ", dir=forward" : ""}${isInferred ? ", style=dashed" : ""}`;
      written.push(`  p${from} -> p${to} [label=${inQuotes(label)}, constraint=false${look}];`);
    }
    return `${[...written, "}"].join("\n")}\n`;
  });
}

/** A text in quotes. */
function inQuotes(text: string): string {
  return `"${escapeDot(text)}"`;
}

function escapeDot(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").trim();
  // Graphviz reads character references such as &lt; in labels.
  return line.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/&/g, "&amp;");
}
