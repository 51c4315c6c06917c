import type { MapSettings } from "./map-options.js";

/** How much a map may show one by one. */
export interface MapRoom {
  readonly people: number;
  /** Nodes for several people of the customer. */
  readonly groups: number;
  readonly seats: number;
}

/** The room of a map that is not short of it. */
export function fullRoom({ maxPeople }: MapSettings): MapRoom {
  return { people: maxPeople, groups: 12, seats: 18 };
}
