import { sharePercent } from "../../shared/share-percent.js";
import { isolateText } from "../write/isolate-text.js";
import { shortenText } from "../write/shorten-text.js";
import type { MapScore } from "./map-options.js";
import type { MapFaction, MapPerson } from "./map-person.js";

const factionLabelSize = 11;
const widestName = 180;

/** The factions with two members or more on the map, most influence first. */
export function buildFactions(people: readonly MapPerson[], score: MapScore): MapFaction[] {
  const factions: MapFaction[] = [];
  for (const { id, leader, influence } of score.politics?.factions ?? []) {
    const members = [...people.keys()].filter((index) => people[index]!.factionId === id);
    if (members.length < 2) continue;
    const name = shortenText(leader.label, widestName, factionLabelSize, true);
    factions.push({ id, label: `Around ${isolateText(name)} · ${sharePercent(influence)}`, members });
  }
  return factions;
}
