import type { Ref, Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Allegiance, AllegianceTie } from "./allegiance.js";
import type { AllianceClustering, Faction } from "./alliance-clustering.js";
import { feelingsTowardUs } from "./feelings-toward-us.js";
import { findHinge, findMoves, type HeldTie, type Hinge, type Move } from "./find-hinge.js";
import { hostilePairs } from "./hostile-pairs.js";
import { personBalance } from "./person-balance.js";
import { sideOf } from "./sides.js";
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
            reason: describeHinge(ref(person), listed[hinge.tie]!.tie, factions[hinge.group]),
          },
    avoid: whomToAvoid(network, person, strongestTie),
    towardUs: feelingsTowardUs(network, person).map(({ colleague, weight }) => {
      const sign = weight > 0 ? 1 : -1;
      const tie = feelingRef(network, strongestTie(person, colleague, sign)!);
      return { colleague: ref(colleague), tie, sign, strength: Math.abs(weight) };
    }),
    reason: describeAllegiance(ref(person), faction, listed),
    change: faction === undefined ? null : describeSwitch(ref(person), listed, hinge, moves, factions),
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
  return hostilePairs(network, person).map((index) => {
    const tie = feelingRef(network, strongestTie(person, index, -1)!);
    const other = personRef(people[index]!.fields);
    const reason = allianceSentence("alliances.avoid", { person: personRef(people[person]!.fields), other, tie });
    return { person: other, tie, reason };
  });
}

function describeAllegiance(person: Ref, faction: Faction | undefined, ties: readonly AllegianceTie[]): Sentence {
  if (faction === undefined) return allianceSentence("alliances.allegiance_unknown", { person });
  const friends = ties.filter(({ sign, fits }) => sign > 0 && fits);
  const opponents = ties.filter(({ sign, fits }) => sign < 0 && fits);
  const pulls = ties.length - friends.length - opponents.length;
  const { tie } = friends[0] ?? opponents[0] ?? ties[0]!;
  const isAlone = faction.members.length === 1;
  const clauses: Sentence[] = [];
  const add = (key: "friends" | "opponents_elsewhere" | "at_odds" | "pulls", count: number) => {
    if (count > 0) clauses.push(allianceSentence(`alliances.${key}`, { count }));
  };
  add("friends", friends.length);
  add(isAlone ? "at_odds" : "opponents_elsewhere", opponents.length);
  add("pulls", pulls);
  if (isAlone) return allianceSentence("alliances.allegiance_alone", { person, clauses, tie });
  if (faction.leader.id === person.id) return allianceSentence("alliances.allegiance_leader", { person, clauses, tie });
  const { leader } = faction;
  if (ties.length === 1) return allianceSentence("alliances.allegiance_by_one_tie", { person, leader, tie });
  return allianceSentence("alliances.allegiance", { person, leader, clauses, tie });
}

function describeHinge(person: Ref, tie: Ref, to: Faction | undefined): Sentence {
  if (to === undefined) return allianceSentence("alliances.hinge_alone", { person, tie });
  return allianceSentence("alliances.hinge", { person, tie, side: sideOf(to.leader, to.members.length) });
}

/** From this share of the feelings around somebody up, so much would have to change that it is unlikely [D]. */
const unlikelyShare = 0.25;

function describeSwitch(
  person: Ref,
  ties: readonly AllegianceTie[],
  hinge: Hinge | null,
  moves: readonly Move[],
  factions: readonly Faction[],
): Sentence {
  if (hinge !== null) return describeHinge(person, ties[hinge.tie]!.tie, factions[hinge.group]);
  const total = ties.reduce((sum, { strength }) => sum + strength, 0);
  const liked = new Set(ties.filter(({ sign }) => sign > 0).map(({ factionId }) => factionId));
  const move = moves.find(({ group }) => group >= 0 && liked.has(factions[group]!.id));
  if (move === undefined) return allianceSentence("alliances.change_not", { person });
  const { leader, members } = factions[move.group]!;
  const side = sideOf(leader, members.length);
  const share = move.cost / total;
  if (share < 1e-9) return allianceSentence("alliances.change_open", { person, side });
  const key = share < unlikelyShare ? "alliances.change_possible" : "alliances.change_unlikely";
  return allianceSentence(key, { person, side });
}
