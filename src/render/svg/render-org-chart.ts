import type { AnyGraph } from "../../graph/is-graph.js";
import { parseOnDay } from "../../graph/parse-on-day.js";
import { checkScore } from "../../internal/check-score.js";
import { readResult } from "../../internal/read-result.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { buildChart, buildSeats } from "./chart/build-chart.js";
import { type RenderOrgChartOptions, renderOrgChartOptionsSchema } from "./chart/chart-options.js";
import { drawChart } from "./chart/draw-chart.js";
import type { MapScore } from "./map/map-options.js";

/**
 * Draws who reports to whom as an organization chart in SVG.
 *
 * - Several tops stand side by side; people of whom no manager is known stand apart, in a frame that says so. A circle of reporting
 *   lines is cut and its last line drawn apart. Dotted lines run between the cards, with a dot at the manager. People who have left are
 *   not drawn, and their reports move up; vacant seats have a dashed rim.
 * - Large organizations are cut to size: branches that do not fit become a number on the card above them, further reports of one
 *   person a card of their own.
 * - Every card has the stance toward us as color and sign (`+`, `=`, `−`, `?`) and the role in the decision as letters; with a score
 *   also the share of influence, and a rim where we are in contact. Signs on the rim are those of the map: key player, can veto, is
 *   leaving, new in the position, leans to a competitor. With a score of `scoreAccount`, roles that no one holds are empty cards.
 *
 * The text is a whole SVG document, for a file or a page: no script, no style sheet, no reference to anything outside, every
 * text escaped, colors as `#rrggbb`. It has a title and a description for screen readers. The same input gives the same bytes.
 *
 * Cost: O(n log n) in the number of people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`; without it stances and roles are those of the account.
 * @param options - See {@link RenderOrgChartOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { renderOrgChart } from "account-graph/render/svg";
 *
 * const svg = renderOrgChart({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO" },
 *     { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana", stance: "supporter" },
 *   ],
 * });
 * console.log(svg.split("\n")[2]);
 * // prints: <desc>Organization chart: 2 people, 2 drawn. At the top: Dana Cole.</desc>
 * ```
 */
export function renderOrgChart(
  account: AccountInput | AnyGraph,
  score?: MapScore | null | undefined,
  options: RenderOrgChartOptions = {},
): string {
  return readResult("score", "scoreInfluence", () => {
    const settings = validate(renderOrgChartOptionsSchema, options, "invalid_options", ["options"]);
    const checked = parseOnDay(account, settings, score?.asOf);
    if (score != null) checkScore(score, ["stakeholders"], checked.id);
    const people = buildChart(checked, score ?? null, settings.sides);
    const seats = settings.sides.includes("customer") ? buildSeats(score?.gaps ?? []) : [];
    return drawChart(people, seats, settings, settings.title ?? checked.name, score?.asOf ?? checked.asOf);
  });
}
