import type { Account } from "../../../model/account.js";
import { buildFactions } from "./build-factions.js";
import type { MapScore, MapSettings } from "./map-options.js";
import { buildPeople } from "./map-people.js";
import type { InfluenceMap } from "./map-person.js";
import { buildTies } from "./map-ties.js";

/** What a map of an account shows: people, several as one where there are too many, ties between them, and factions. */
export function buildMap(account: Account, score: MapScore, settings: MapSettings): InfluenceMap {
  const { people, nodeOf } = buildPeople(account, score, settings);
  const { ties, leftOut } = buildTies(account, score, people, nodeOf, settings);
  return { people, ties, factions: buildFactions(people, score), tiesLeftOut: leftOut };
}
