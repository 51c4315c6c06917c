import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { ownRolesOf } from "../../network/own-words.js";
import { keyPlayerSentence } from "../../sentences/key-players.js";
import { stanceWord } from "../../sentences/stance-word.js";
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
  const canVeto = (id: string) => network.people[network.indexOf.get(id)!]!.fields.authority?.veto === true;
  return {
    status,
    reason: describeStatus(status, players, canVeto),
    players,
    innerCircle: { count: count("inner_circle"), usual: [...usual.innerCircle] },
    politicalStructure: { count: count("political_structure"), usual: [...usual.politicalStructure] },
    unknownStances: players.filter((one) => one.stance === null).map((one) => one.person),
  };
}

function playerOf(
  { contact }: Network,
  { shares, rights }: Influence,
  person: NetworkPerson,
  band: "core" | "major" | "minor" | "marginal",
): KeyPlayer {
  const { index, fields, roles, stance } = person;
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
    ...ownRolesOf(person),
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
  const isOpposed = players.some((one) => one.decides && one.status === "red");
  return friends.some((one) => one.decides) && !isOpposed ? "green" : "amber";
}

/** Who is for us, and which of those who decide, approve or can veto hold it back. */
function describeStatus(
  status: KeyPlayers["status"],
  players: readonly KeyPlayer[],
  canVeto: (personId: string) => boolean,
): Sentence {
  const count = players.length;
  if (count === 0) return keyPlayerSentence("key_players.none", {});
  if (status === null) return keyPlayerSentence("key_players.unknown", { count });
  const deciding = players.filter((one) => one.decides);
  const clauses = deciding
    .filter((one) => one.status === "red")
    .map(({ person, stance }) => {
      const key = canVeto(person.id) ? "key_players.held_back_by_veto" : "key_players.held_back_by";
      return keyPlayerSentence(key, { person, stance: stanceWord(stance!) });
    });
  const refs = (found: readonly KeyPlayer[]) => found.map(({ person }) => person);
  const undecided = refs(deciding.filter((one) => one.status === "amber"));
  const unknown = refs(deciding.filter((one) => one.status === null));
  if (undecided.length > 0) clauses.push(keyPlayerSentence("key_players.undecided", { people: undecided }));
  if (unknown.length > 0) clauses.push(keyPlayerSentence("key_players.stances_unknown", { people: unknown }));
  if (status === "red") return keyPlayerSentence("key_players.red", { count, clauses });
  const friends = players.filter((one) => one.status === "green");
  const friendsWhoDecide = friends.filter((one) => one.decides);
  if (status === "green") return keyPlayerSentence("key_players.green", { people: refs(friendsWhoDecide), clauses });
  const key = friendsWhoDecide.length > 0 ? "key_players.amber_held_back" : "key_players.amber";
  return keyPlayerSentence(key, { people: refs(friends), clauses });
}
