import type { AnyGraph } from "../../graph/is-graph.js";
import { parsePlainOnDay } from "../../graph/parse-on-day.js";
import { checkScore } from "../../internal/check-score.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { drawMap } from "./map/draw-map.js";
import { type MapOptions, type MapScore, mapOptionFields } from "./map/map-options.js";

/** Options of {@link renderInfluenceMap}. */
export interface RenderInfluenceMapOptions extends MapOptions {
  /** Above the map. @defaultValue the name of the account, and of the goal */
  title?: string | undefined;
  /** Whether there is a legend at the right. @defaultValue true */
  legend?: boolean | undefined;
}

export const renderInfluenceMapOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...mapOptionFields, title: s.optional(s.string()), legend: s.withDefault(s.boolean(), true) }))();

/**
 * Draws who holds the influence on a decision as a map in SVG: who influences whom, who is allied with whom and who is missing, on one slide.
 *
 * - Area of a symbol: influence. Color and sign (`+`, `=`, `−`, `?`): stance toward us. Letters: role in the decision. Ring: we
 *   are in contact. Shape: side. Dashed rim: vacant seat, or several people as one.
 * - Lines: reporting thin with a dot at the manager, influence with an arrow, alliance double, rivalry zigzag; inferred ones
 *   (a confidence below .5, or a source of kind `inferred`) dashed. Areas: factions of two or more people.
 * - Names never overlap: where the people do not fit, the drawing grows inside and is shown smaller. Of more than 30 people the 15
 *   with most influence have a title below their name. Beyond `maxPeople` the people with least influence become one node for
 *   each department.
 *
 * The text is a whole SVG document, for a file or a page: no script, no style sheet, no reference to anything outside, every
 * text escaped, colors as `#rrggbb`. It has a title and a description for screen readers, and the sentence on every person where
 * the pointer rests. The same input gives the same bytes.
 *
 * Cost: O(n²) for each of 300 rounds with n nodes, and for up to 17 arrangements where they do not fit; about 50 milliseconds for 30
 * people, 150 for 60, a second for `maxPeople: 300`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount`; one from `scoreInfluence` draws no factions.
 * @param options - See {@link RenderInfluenceMapOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { renderInfluenceMap } from "account-graph/render/svg";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana", stance: "supporter" },
 *   ],
 * } as const;
 * const svg = renderInfluenceMap(account, scoreAccount(account), { theme: "dark" });
 * console.log(svg.split("\n")[1]);
 * // prints: <title>Acme</title>
 * ```
 */
export function renderInfluenceMap(
  account: AccountInput | AnyGraph,
  score: MapScore,
  options: RenderInfluenceMapOptions = {},
): string {
  return readResult("score", "scoreInfluence", () => {
    const settings = validate(renderInfluenceMapOptionsSchema, options, "invalid_options", ["options"]);
    const plain = parsePlainOnDay(account, settings, score?.asOf);
    const { account: checked } = plain;
    checkScore(score, ["stakeholders"], checked.id);
    const goal = checked.goals?.find(({ id }) => id === score.goalId);
    const title = settings.title ?? [checked.name, goal?.name].filter(Boolean).join(": ");
    return drawMap(plain, score, settings, title);
  });
}
