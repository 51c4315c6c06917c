import { MultiDirectedGraph } from "../../graph/graph-classes.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { parseOnDay } from "../../graph/parse-on-day.js";
import { checkScore } from "../../internal/check-score.js";
import { readResult } from "../../internal/read-result.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import type { Side } from "../../model/vocabularies.js";
import { buildMap } from "./map/build-map.js";
import { symbolColors } from "./map/draw-symbol.js";
import { layoutMap } from "./map/layout-map.js";
import { type MapOptions, type MapScore, mapOptionsSchema } from "./map/map-options.js";
import { nodePlaces } from "./map/node-places.js";
import { type TieFamily, themes } from "./themes.js";

/** A person of a map, or several as one, as the attributes of a node: what renderers such as sigma draw, and what apps filter by. */
export interface MapNode {
  /** The name. */
  label: string;
  /** Radius in the unit of `x` and `y`. */
  size: number;
  /** `#rrggbb` */
  color: string;
  x: number;
  /** Grows upward. */
  y: number;
  side: Side;
  /** Share of influence, 0..1; `null` for our team and competitors' people. */
  influence: number | null;
  /** Toward us, −1..1; `null`: unknown. */
  stance: number | null;
  factionId: string | null;
  /** How many people the node stands for; 0: a wanted role that nobody is known to hold. */
  count: number;
}

/** A line of a map as the attributes of an edge. */
export interface MapEdge {
  family: TieFamily;
  /** 0..1 */
  strength: number;
  /** Width of the line. */
  size: number;
  /** `#rrggbb` */
  color: string;
  /** The names of sigma's own programs. */
  type: "arrow" | "line";
  isInferred: boolean;
}

/**
 * The map of influence as a graphology graph with places, sizes and colors: for sigma and every other renderer that draws a
 * graphology graph. Shows what `renderInfluenceMap` shows on a page that is large enough; nobody is left out for want of room.
 *
 * Nodes are keyed by the id of the person, those of several people by `others:` and the id of their
 * department, wanted roles that nobody holds by `missing:` and the role. Edges run from
 * the report to the manager, and from the one who sways to the one who listens; alliances and rivalries have no direction.
 *
 * Cost: as `renderInfluenceMap`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount`.
 * @param options - See {@link MapOptions}.
 * @returns A new graph with plain JSON attributes.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { createMapGraph } from "account-graph/render/svg";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", reportsTo: "dana", stance: "supporter" },
 *   ],
 * } as const;
 * const graph = createMapGraph(account, scoreAccount(account));
 * console.log(graph.getNodeAttribute("lee", "color"), graph.mapEdges((edge, { family }) => family));
 * // prints: #2f8f5b [ 'reporting' ]
 * ```
 */
export function createMapGraph(
  account: AccountInput | AnyGraph,
  score: MapScore,
  options: MapOptions = {},
): MultiDirectedGraph<MapNode, MapEdge> {
  const graph = new MultiDirectedGraph<MapNode, MapEdge>();
  readResult("score", "scoreInfluence", () => {
    const settings = validate(mapOptionsSchema, options, "invalid_options", ["options"]);
    const checked = parseOnDay(account, settings, score?.asOf);
    checkScore(score, ["stakeholders"], checked.id);
    const map = buildMap(checked, score, settings);
    const places = nodePlaces(layoutMap(map, settings.width, settings.height, settings.seed));
    const theme = themes[settings.theme];
    for (const [index, { id, name, side, camp, influence, stance, factionId, count }] of map.people.entries()) {
      const { x, y, radius } = places[index]!.circle;
      const color = symbolColors(side, camp, theme).fill;
      graph.addNode(id, {
        label: name,
        size: tenths(radius),
        color,
        x: tenths(x),
        y: tenths(-y),
        side,
        influence,
        stance,
        factionId,
        count,
      });
    }
    for (const { from, to, family, strength, arrows, isInferred } of map.ties) {
      graph.addDirectedEdge(map.people[from]!.id, map.people[to]!.id, {
        family,
        strength,
        size: 1 + 2 * strength,
        color: theme.tie[family],
        type: arrows === "none" ? "line" : "arrow",
        isInferred,
      });
    }
    return null;
  });
  return graph;
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10 || 0;
}
