import { pow } from "../../../internal/portable-math.js";
import { bestScale, layoutMap, type MapLayout } from "./layout-map.js";
import type { MapSettings } from "./map-options.js";
import type { InfluenceMap } from "./map-person.js";
import { fullRoom, type MapRoom } from "./map-room.js";
import { mapText } from "./node-box.js";

/** A map with places at which all of its text can be read. */
export interface FittedMap {
  readonly map: InfluenceMap;
  readonly layout: MapLayout;
}

/** What is tried with as many people as there are, from the roomiest to the densest, and from which scale on it will do. */
const texts = [
  { scale: 0.9, hasDetails: true },
  { scale: 0.75, hasDetails: false },
] as const;
const densest = 0.75;
const mostAttempts = 12;

/**
 * The map of as many people one by one as an area can show without text smaller than 9 pixels: first titles go, then those with
 * least influence become one node for each department.
 *
 * @param build - The map in a room.
 */
export function fitMap(
  build: (room: MapRoom) => InfluenceMap,
  settings: MapSettings,
  width: number,
  height: number,
): FittedMap {
  let room = fullRoom(settings);
  let last: FittedMap | null = null;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const map = build(room);
    const singles = map.people.filter(({ count }) => count === 1).length;
    let reached = 0;
    for (const { scale, hasDetails } of texts) {
      const text = mapText(scale, hasDetails);
      reached = bestScale(map, width, height, text);
      if (reached < scale && singles > 1) continue;
      const layout = layoutMap(map, width, height, settings.seed, text);
      reached = layout.scale;
      last = { map, layout };
      if (reached >= scale) return last;
    }
    const shrink = Math.min(0.9, Math.max(0.3, pow(reached / densest, 1.4)));
    const people = Math.max(1, Math.floor(Math.min(room.people, singles) * shrink));
    room = { people, groups: Math.max(1, Math.min(room.groups, Math.ceil(people / 4))), seats: Math.ceil(people / 8) };
    if (singles <= 1) break;
  }
  return last!;
}
