import type { Account } from "../../../model/account.js";
import type { TieFamily } from "../themes.js";
import { buildFactions } from "./build-factions.js";
import { findFocus } from "./find-focus.js";
import { listTies } from "./list-ties.js";
import type { MapScore, MapSettings } from "./map-options.js";
import { buildPeople, mappedIds } from "./map-people.js";
import type { InfluenceMap } from "./map-person.js";
import { fullRoom, type MapRoom } from "./map-room.js";
import { buildTies } from "./map-ties.js";
import { missingSeats } from "./missing-seats.js";

/** Maps of up to so many people show every tie. */
const everyTieUpTo = 30;
const usualTies: readonly TieFamily[] = ["reporting", "influence", "alliance", "rivalry"];
const usualTiesPerPerson = 2;

/** What a map of an account shows: people, several as one where there are too many, ties between them, and factions. */
export function buildMap(
  account: Account,
  score: MapScore,
  settings: MapSettings,
  room: MapRoom = fullRoom(settings),
  ownKinds?: ReadonlyMap<string, string> | undefined,
): InfluenceMap {
  const list = listTies(account, score, ownKinds);
  const all = mappedIds(account, score, settings);
  const { focus, steps } = settings;
  const near =
    focus === undefined ? null : findFocus(account, focus, steps, tiesOf(list, settings), (id) => all.has(id));
  const { people, nodeOf } = buildPeople(account, score, settings, room, near);
  const isSmall = people.reduce((sum, { count }) => sum + count, 0) <= everyTieUpTo;
  const families = settings.ties ?? (isSmall ? [...usualTies, "contact"] : usualTies);
  const tiesPerPerson = settings.tiesPerPerson ?? (isSmall ? Number.POSITIVE_INFINITY : usualTiesPerPerson);
  const { ties, leftOut } = buildTies(list, people, nodeOf, families, tiesPerPerson);
  const factions = buildFactions(people, score);
  const seats = near === null && settings.sides.includes("customer") ? missingSeats(score.gaps ?? []) : [];
  return {
    people: [...people, ...seats.slice(0, room.seats)],
    ties,
    factions,
    tiesLeftOut: leftOut,
    peopleBeyond: near === null ? 0 : [...all].filter((id) => !near.has(id)).length,
    seatsLeftOut: Math.max(0, seats.length - room.seats),
  };
}

/** Ties of the families that the map shows. */
function tiesOf(list: ReturnType<typeof listTies>, { ties }: MapSettings): ReturnType<typeof listTies> {
  return ties === undefined ? list : list.filter(({ family }) => ties.includes(family));
}
