import { counted, listWords } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { leaning } from "../influence/defaults.js";
import type { Influence } from "../influence/influence.js";
import { rankByShare } from "../influence/rank.js";
import type { KeyPlayer, KeyPlayers } from "./key-players.js";

/** How many usually stand in each circle of one decision, as seen in the field. */
const usual = { innerCircle: [2, 3], politicalStructure: [2, 5] } as const;

const standings = ["inner_circle", "political_structure", "outside"] as const;

/** Finds the key players among customers and externals, and how they stand. O(people), and sorting. */
export function readKeyPlayers(network: Network, influence: Influence): KeyPlayers {
  const scope = network.people.filter((person) => person.inScope && person.status !== "vacant");
  const players: KeyPlayer[] = [];
  for (const { index, band } of rankByShare(scope, influence.shares)) {
    const player = playerOf(network, influence, network.people[index]!, band);
    if (player.standing !== "outside" || player.decides) players.push(player);
  }
  players.sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  const count = (standing: KeyPlayer["standing"]) => players.filter((one) => one.standing === standing).length;
  const status = statusOf(players);
  return {
    status,
    reason: reasonFor(status, players),
    players,
    innerCircle: { count: count("inner_circle"), usual: [...usual.innerCircle] },
    politicalStructure: { count: count("political_structure"), usual: [...usual.politicalStructure] },
    unknownStances: players.filter((one) => one.stance === null).map((one) => one.person),
  };
}

function playerOf(
  { contact }: Network,
  { shares, rights }: Influence,
  { index, fields, roles, stance }: NetworkPerson,
  band: "core" | "major" | "minor" | "marginal",
): KeyPlayer {
  const stated = fields.politicalStatus ?? null;
  const byInfluence =
    shares[index] === 0
      ? "outside"
      : band === "core"
        ? "inner_circle"
        : band === "major"
          ? "political_structure"
          : "outside";
  const isDecider = rights.deciderKnown && rights.deciders.includes(index);
  const hasRole = roles?.some((role) => role === "economic_buyer" || role === "decision_maker" || role === "approver");
  return {
    person: personRef(fields),
    title: fields.title ?? null,
    standing: stated ?? byInfluence,
    standingFrom: stated === null ? "influence" : "stated",
    decides: isDecider || hasRole === true || fields.authority?.veto === true,
    roles: [...(roles ?? [])],
    influence: shares[index]!,
    stance,
    status: stance === null ? null : stance >= leaning ? "green" : stance <= -leaning ? "red" : "amber",
    covered: contact.known ? contact.covered[index] === 1 : null,
  };
}

function statusOf(players: readonly KeyPlayer[]): KeyPlayers["status"] {
  if (players.every((one) => one.stance === null)) return null;
  const friends = players.filter((one) => one.status === "green");
  if (friends.length === 0) return "red";
  return friends.some((one) => one.decides) ? "green" : "amber";
}

function reasonFor(status: KeyPlayers["status"], players: readonly KeyPlayer[]): Sentence {
  const friends = players.filter((one) => one.status === "green" && (status !== "green" || one.decides));
  const names = listWords(friends.map((one) => one.person.label));
  const all = counted(players.length, "key player");
  const params = { names, count: players.length };
  if (players.length === 0) return { key: "keyPlayers.nobody", params, text: "Nobody is known to be a key player" };
  if (status === null) return { key: "keyPlayers.unknown", params, text: `Nobody knows where any of ${all} stands` };
  if (status === "red") return { key: "keyPlayers.red", params, text: `None of ${all} is known to be for us` };
  const verb = friends.length === 1 ? "is" : "are";
  return status === "green"
    ? {
        key: "keyPlayers.green",
        params,
        text: `${names} ${verb} for us and ${friends.length === 1 ? "has" : "have"} the say`,
      }
    : { key: "keyPlayers.amber", params, text: `${names} ${verb} for us, but nobody who decides or approves is` };
}
