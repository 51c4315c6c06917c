import type { Account } from "../../../model/account.js";
import { mapFactions } from "./map-factions.js";
import type { MapScore, MapSettings } from "./map-options.js";
import { mapPeople } from "./map-people.js";
import type { InfluenceMap } from "./map-person.js";
import { mapTies } from "./map-ties.js";

/** What a map of an account shows: people, several as one where there are too many, ties between them, and factions. */
export function readMap(account: Account, score: MapScore, settings: MapSettings): InfluenceMap {
  const { people, nodeOf } = mapPeople(account, score, settings);
  const { ties, leftOut } = mapTies(account, score, people, nodeOf, settings);
  return { people, ties, factions: mapFactions(people, score), tiesLeftOut: leftOut };
}
