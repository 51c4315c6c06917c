import { clamp } from "../../internal/numbers.js";
import type { Ref, Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Bridge } from "./alliance-clustering.js";
import type { Group, Groups } from "./groups.js";
import { sideOf, someOfSide } from "./sides.js";

/** From these margins up somebody could as well join the other side, or is not firmly with either [D]. */
const evenMargin = 0.85;
const tornMargin = 0.5;

/**
 * People with liking into two factions or more. The margin says how little holds them in their own:
 * `1 − (own − best other) / Σ|S|`, where own and best other are the strength of liking between the person and that faction,
 * and Σ|S| all that is felt around the person. 1: liked as much on the other side; 0: all that is felt is liking inside their
 * own. Use it for who sits between; how sure the division is, is another question.
 */
export function bridges(
  network: Network,
  { list, groupOf }: Groups,
  mediators: ReadonlyMap<number, ReadonlySet<number>>,
): Bridge[] {
  const found: { person: number; margin: number; bridge: Bridge }[] = [];
  for (let person = 0; person < groupOf.length; person++) {
    if (groupOf[person]! < 0) continue;
    const { liking, opponents, total } = feelingsOf(network, person, groupOf);
    if (liking.size < 2) continue;
    const own = groupOf[person]!;
    let bestOther = 0;
    for (const [group, strength] of liking) if (group !== own) bestOther = Math.max(bestOther, strength);
    const margin = clamp(1 - ((liking.get(own) ?? 0) - bestOther) / total, 0, 1);
    const between = [...liking.keys()].sort((a, b) => liking.get(b)! - liking.get(a)! || a - b);
    const { fields } = network.people[person]!;
    const other = list[between.find((group) => group !== own)!]!;
    // Whoever leads a side is no neutral go-between, whomever they get along with.
    const leads = list[own]!.leader === person && list[own]!.members.length > 1;
    const mediates = !leads && mediators.has(person);
    const reason = describeBridge(personRef(fields), margin, {
      other,
      leader: personRef(network.people[other.leader]!.fields),
      isAlone: list[own]!.members.length === 1,
      opponents: opponents.get(list.indexOf(other)) ?? 0,
      mediates,
    });
    const ids = between.map((group) => list[group]!.id);
    const bridge = { person: personRef(fields), between: ids, margin, mediator: mediates, reason };
    found.push({ person, margin, bridge });
  }
  found.sort((a, b) => b.margin - a.margin || a.person - b.person);
  return found.map(({ bridge }) => bridge);
}

interface BridgeFacts {
  /** The faction they are closest to beside their own. */
  readonly other: Group;
  readonly leader: Ref;
  /** They are a faction of their own. */
  readonly isAlone: boolean;
  /** With how many people there they are at odds. */
  readonly opponents: number;
  readonly mediates: boolean;
}

function describeBridge(person: Ref, margin: number, facts: BridgeFacts): Sentence {
  const { other, leader, opponents } = facts;
  const side = sideOf(leader, other.members.length);
  const some = someOfSide(leader, other.members.length);
  const clauses = facts.mediates ? [allianceSentence("alliances.could_mediate", {})] : [];
  if (facts.isAlone) return allianceSentence("alliances.bridge_alone", { person, side: some, clauses });
  if (margin >= evenMargin) return allianceSentence("alliances.bridge_even", { person, side, clauses });
  if (opponents > 0) {
    return allianceSentence("alliances.bridge_opposed", { person, side, count: opponents, clauses });
  }
  const key = margin >= tornMargin ? "alliances.bridge_torn" : "alliances.bridge_held";
  return allianceSentence(key, { person, side: some, clauses });
}

/** How much a person likes each faction, how many opponents they have there, and all that is felt around them. */
function feelingsOf({ signed }: Network, person: number, groupOf: Int32Array) {
  const liking = new Map<number, number>();
  const opponents = new Map<number, number>();
  let total = 0;
  for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
    const group = groupOf[signed.targets[arc]!]!;
    const weight = signed.weights[arc]!;
    total += Math.abs(weight);
    if (weight > 0) liking.set(group, (liking.get(group) ?? 0) + weight);
    else opponents.set(group, (opponents.get(group) ?? 0) + 1);
  }
  return { liking, opponents, total };
}
