import type { MapScore } from "./map-options.js";
import type { MapFaction, MapPerson } from "./map-person.js";

/** The factions with two members or more on the map, most influence first. */
export function mapFactions(people: readonly MapPerson[], score: MapScore): MapFaction[] {
  const factions: MapFaction[] = [];
  for (const { id, leader, influence } of score.politics?.factions ?? []) {
    const members = [...people.keys()].filter((index) => people[index]!.factionId === id);
    if (members.length < 2) continue;
    factions.push({ id, label: `Around ${leader.label} · ${Math.round(100 * influence)} %`, members });
  }
  return factions;
}
