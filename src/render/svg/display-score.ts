import type { AnyGraph } from "../../graph/is-graph.js";
import { escapeXml } from "../../internal/escape-xml.js";
import { readResult } from "../../internal/read-result.js";
import type { AccountInput } from "../../model/account.js";
import type { MapScore } from "./map/map-options.js";
import { type RenderInfluenceMapOptions, renderInfluenceMap } from "./render-influence-map.js";

/** The same in the forms that a notebook may choose from. */
export interface NotebookDisplay {
  "image/svg+xml": string;
  "text/html": string;
  "text/plain": string;
}

/** What Deno's Jupyter kernel asks a value for. */
const display = /* @__PURE__ */ Symbol.for("Jupyter.display");

/**
 * The map of a score as a value that draws itself in a notebook: as the last expression of a cell it shows as a picture. The score
 * itself stays plain JSON.
 *
 * Cost: as `renderInfluenceMap`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - See {@link RenderInfluenceMapOptions}.
 * @returns The map as `svg`, with a property for notebooks that does not enumerate (`Symbol.for("Jupyter.display")`).
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { displayScore } from "account-graph/render/svg";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * const shown = displayScore(account, scoreAccount(account));
 * console.log(Object.keys(shown), shown.svg.startsWith("<svg"));
 * // prints: [ 'svg' ] true
 * ```
 */
export function displayScore(
  account: AccountInput | AnyGraph,
  score: MapScore,
  options: RenderInfluenceMapOptions = {},
): { svg: string } {
  const svg = renderInfluenceMap(account, score, options);
  const text = readResult("score", "scoreAccount", () => `${score.accountName}: ${score.decision.reason.text}`);
  const forms = (): NotebookDisplay => ({
    "image/svg+xml": svg,
    "text/html": `<figure>${svg}<figcaption>${escapeXml(text)}</figcaption></figure>`,
    "text/plain": text,
  });
  return Object.defineProperty({ svg }, display, { value: forms, enumerable: false });
}
