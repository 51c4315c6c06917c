import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { Allegiance, AllegianceTie } from "./allegiance.js";
import type { AllianceClustering, Faction } from "./alliance-clustering.js";
import { feelingsTowardUs } from "./feelings-toward-us.js";
import { findHinge, findMoves, type HeldTie, type Hinge, type Move } from "./find-hinge.js";
import { hostilePairs } from "./hostile-pairs.js";
import { personBalance } from "./person-balance.js";
import { allianceSentence } from "./sentences.js";
import { feelingRef, type StrongestTie, strongestTies } from "./strongest-ties.js";

/**
 * Why somebody stands in their faction: which ties hold them and which pull, what it would take to change, the one tie that
 * decides if there is one, whom not to ask for help with them, and what is between them and our people.
 *
 * @param clustering - What `alliances` found in this network.
 * @param person - Position of the person in `network.people`; a customer or external who is there.
 * @param strongestTie - Where it is at hand already.
 */
export function explainAllegiance(
  network: Network,
  clustering: Pick<AllianceClustering, "factions">,
  person: number,
  strongestTie: StrongestTie = strongestTies(network),
): Allegiance {
  const { people, signed } = network;
  const ref = (index: number) => personRef(people[index]!.fields);
  const { factions } = clustering;
  const groupOf = new Map<string, number>();
  for (const [group, { members }] of factions.entries()) for (const { id } of members) groupOf.set(id, group);
  const own = groupOf.get(people[person]!.id) ?? -1;
  const faction = factions[own];
  const ties = tiesOf(network, person);
  const held = ties.map(({ other, weight }): HeldTie => ({ group: groupOf.get(people[other]!.id)!, weight }));
  const listed = ties.map(({ other, weight }, position): AllegianceTie => {
    const { group } = held[position]!;
    const sign = weight > 0 ? 1 : -1;
    return {
      other: ref(other),
      factionId: factions[group]!.id,
      tie: feelingRef(network, strongestTie(person, other, sign)!),
      sign,
      strength: Math.abs(weight),
      fits: weight > 0 === (group === own),
    };
  });
  const alone = faction?.members.length === 1;
  const moves = findMoves(held, own, alone);
  const hinge = findHinge(held, own, alone);
  const name = people[person]!.name;
  const idOf = (group: number) => factions[group]?.id ?? null;
  return {
    person: ref(person),
    factionId: faction?.id ?? null,
    confidence: faction?.memberConfidence.find(({ id }) => id === people[person]!.id)?.confidence ?? null,
    balance: personBalance(signed, person),
    ties: listed,
    moves: faction === undefined ? [] : moves.map(({ group, cost }) => ({ factionId: idOf(group), cost })),
    hinge:
      hinge === null
        ? null
        : {
            tie: listed[hinge.tie]!.tie,
            factionId: idOf(hinge.group),
            reason: describeHinge(name, listed[hinge.tie]!.tie.label, factions[hinge.group]),
          },
    avoid: whomToAvoid(network, person, strongestTie),
    towardUs: feelingsTowardUs(network, person).map(({ colleague, weight }) => {
      const sign = weight > 0 ? 1 : -1;
      const tie = feelingRef(network, strongestTie(person, colleague, sign)!);
      return { colleague: ref(colleague), tie, sign, strength: Math.abs(weight) };
    }),
    reason: describeReason(people[person]!, faction, listed),
    change: faction === undefined ? null : describeChange(name, listed, hinge, moves, factions),
  };
}

/** Everybody with a signed tie to a person, strongest first, then by id. */
function tiesOf({ signed }: Network, person: number): { other: number; weight: number }[] {
  const ties: { other: number; weight: number }[] = [];
  for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
    ties.push({ other: signed.targets[arc]!, weight: signed.weights[arc]! });
  }
  return ties.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.other - b.other);
}

function whomToAvoid(network: Network, person: number, strongestTie: StrongestTie): Allegiance["avoid"] {
  const { people } = network;
  return hostilePairs(network, person).map((other) => {
    const tie = feelingRef(network, strongestTie(person, other, -1)!);
    const names = { person: people[person]!.name, other: people[other]!.name, tie: tie.label };
    return { person: personRef(people[other]!.fields), tie, reason: allianceSentence("avoid", names) };
  });
}

function describeReason(
  { id, name: person }: NetworkPerson,
  faction: Faction | undefined,
  ties: readonly AllegianceTie[],
): Sentence {
  if (faction === undefined) return allianceSentence("allegiance_unknown", { person });
  const friends = ties.filter(({ sign, fits }) => sign > 0 && fits);
  const enemies = ties.filter(({ sign, fits }) => sign < 0 && fits);
  const pulls = ties.length - friends.length - enemies.length;
  const strongest = (friends[0] ?? enemies[0] ?? ties[0]!).tie.label;
  const counts = { person, friends: friends.length, enemies: enemies.length, pulls, tie: strongest };
  if (faction.members.length === 1) return allianceSentence("allegiance_alone", counts);
  if (faction.leader.id === id) return allianceSentence("allegiance_leader", counts);
  if (ties.length === 1) {
    return allianceSentence("allegiance_by_one_tie", { person, leader: faction.leader.label, tie: strongest });
  }
  return allianceSentence("allegiance", { ...counts, leader: faction.leader.label });
}

function describeHinge(person: string, tie: string, to: Faction | undefined): Sentence {
  if (to === undefined) return allianceSentence("hinge_alone", { person, tie });
  return allianceSentence("hinge", { person, tie, to: to.leader.label, toPeople: to.members.length });
}

function describeChange(
  person: string,
  ties: readonly AllegianceTie[],
  hinge: Hinge | null,
  moves: readonly Move[],
  factions: readonly Faction[],
): Sentence {
  if (hinge !== null) return describeHinge(person, ties[hinge.tie]!.tie.label, factions[hinge.group]);
  const total = ties.reduce((sum, { strength }) => sum + strength, 0);
  const liked = new Set(ties.filter(({ sign }) => sign > 0).map(({ factionId }) => factionId));
  const move = moves.find(({ group }) => group >= 0 && liked.has(factions[group]!.id));
  if (move === undefined) return allianceSentence("change_not", { person });
  const { leader, members } = factions[move.group]!;
  const place = { to: leader.label, toPeople: members.length };
  const share = move.cost / total;
  return share < 1e-9
    ? allianceSentence("change_open", { person, ...place })
    : allianceSentence("change", { person, share, ...place });
}
