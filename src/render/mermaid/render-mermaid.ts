import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { readResult } from "../../internal/read-result.js";
import type { AccountInput } from "../../model/account.js";
import { type OutlineOptions, orgOutline } from "../shared/org-outline.js";
import type { StanceCamp } from "../shared/stance-camp.js";
import { themes } from "../svg/themes.js";

/** Options of {@link renderMermaid}. */
export interface RenderMermaidOptions extends OutlineOptions {}

const camps: readonly StanceCamp[] = ["for", "undecided", "against", "unknown"];

/**
 * Writes who reports to whom as a flowchart of Mermaid, for Markdown on GitHub, GitLab, Notion and many wikis: managers above their
 * reports, dotted lines dotted, the line that closes a circle thick. With a score the people have their share of influence. Color and
 * sign (`+`, `=`, `−`) are the stance. `ties` adds ties with their words, the account's own where it has some, as it does for roles.
 *
 * Names stay text: nothing in them becomes a link, a style, Markdown or HTML. Nodes are `p0`, `p1` ... in the order written.
 * Mermaid refuses texts of more than 50,000 characters and 500 lines unless it is told otherwise; `maxPeople` keeps below that.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - See {@link RenderMermaidOptions}.
 * @returns The text of a flowchart, to be put into a fence named `mermaid`.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see https://mermaid.js.org/syntax/flowchart.html
 *
 * @example
 * ```ts
 * import { renderMermaid } from "account-graph/render/mermaid";
 *
 * const text = renderMermaid({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO" },
 *     { id: "lee", name: "Lee Wong", reportsTo: "dana", stance: "supporter" },
 *   ],
 * });
 * console.log(text.split("\n").slice(0, 4).join("\n"));
 * // prints: flowchart TB
 * // prints:   p0["Dana Cole<br/>CFO"]:::unknown
 * // prints:   p1["Lee Wong<br/>+"]:::for
 * // prints:   p0 --- p1
 * ```
 */
export function renderMermaid(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: RenderMermaidOptions = {},
): string {
  return readResult("score", "scoreInfluence", () => {
    const { people, lines, ties, others } = orgOutline(account, score, options);
    const written = ["flowchart TB"];
    for (const [index, { name, detail, camp }] of people.entries()) {
      const label = [name, detail].filter(Boolean).map(escapeMermaid).join("<br/>");
      written.push(`  p${index}["${label}"]:::${camp}`);
    }
    if (others > 0) written.push(`  others["${others} more"]:::unknown`);
    const links = { reporting: "---", dotted: "-.-", circle: "===" };
    for (const { manager, report, kind, isInferred } of lines) {
      written.push(`  p${manager} ${isInferred && kind === "reporting" ? "-. inferred .-" : links[kind]} p${report}`);
    }
    for (const { from, to, isDirected, isInferred, label } of ties) {
      const words = `|"${escapeMermaid(label)}"|`;
      const line = isInferred ? (isDirected ? "-.->" : "-.-") : isDirected ? "-->" : "---";
      written.push(`  p${from} ${line}${words} p${to}`);
    }
    const { stance, onStance } = themes.light;
    for (const camp of camps)
      written.push(`  classDef ${camp} fill:${stance[camp]},color:${onStance[camp]},stroke:#5b6675`);
    return `${written.join("\n")}\n`;
  });
}

/** Text that stays text in a quoted label: what Mermaid, its Markdown or HTML could read otherwise is written as a reference. */
function escapeMermaid(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").trim();
  return line.replace(/[^\p{L}\p{N}\p{M} .,·+=−%-]/gu, (character) => `#${character.codePointAt(0)};`);
}
