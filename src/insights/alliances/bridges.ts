import { clamp } from "../../internal/numbers.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import type { Bridge } from "./alliance-clustering.js";
import type { Group, Groups } from "./groups.js";
import { allianceSentence } from "./sentences.js";

/** From these margins up somebody could as well join the other side, or is not firmly with either [D]. */
const evenMargin = 0.85;
const tornMargin = 0.5;

/**
 * People with liking into two factions or more. The margin says how little holds them in their own:
 * `1 − (own − best other) / Σ|S|`, where own and best other are all that ties the person to that faction, liking less
 * hostility. 1: nothing is lost by a change of sides; 0: all they feel speaks for staying. The sums are those the factions are
 * chosen by. In Sampson's monastery the margin finds the interstitial men.
 */
export function bridges(network: Network, { list, groupOf }: Groups): Bridge[] {
  const found: { person: number; margin: number; bridge: Bridge }[] = [];
  for (let person = 0; person < groupOf.length; person++) {
    if (groupOf[person]! < 0) continue;
    const { liking, net, total } = pulls(network, person, groupOf);
    if (liking.size < 2) continue;
    const own = groupOf[person]!;
    let bestOther = Number.NEGATIVE_INFINITY;
    for (const [group, pull] of net) if (group !== own) bestOther = Math.max(bestOther, pull);
    const margin = clamp(1 - ((net.get(own) ?? 0) - bestOther) / total, 0, 1);
    const between = [...liking.keys()].sort((a, b) => liking.get(b)! - liking.get(a)! || a - b);
    const { fields, name } = network.people[person]!;
    const other = list[between.find((group) => group !== own)!]!;
    const reason = allianceSentence(bridgeKey(margin, list[own]!), {
      person: name,
      other: other.leaderName,
      otherPeople: other.members.length,
      margin,
    });
    const bridge = { person: personRef(fields), between: between.map((group) => list[group]!.id), margin, reason };
    found.push({ person, margin, bridge });
  }
  found.sort((a, b) => b.margin - a.margin || a.person - b.person);
  return found.map(({ bridge }) => bridge);
}

function bridgeKey(margin: number, own: Group) {
  if (own.members.length === 1) return "bridge_alone";
  if (margin >= evenMargin) return "bridge_even";
  return margin >= tornMargin ? "bridge_torn" : "bridge_held";
}

/** What draws a person to each faction: liking alone, and liking less hostility; and all they feel in sum. */
function pulls({ signed }: Network, person: number, groupOf: Int32Array) {
  const liking = new Map<number, number>();
  const net = new Map<number, number>();
  let total = 0;
  for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
    const group = groupOf[signed.targets[arc]!]!;
    const weight = signed.weights[arc]!;
    total += Math.abs(weight);
    net.set(group, (net.get(group) ?? 0) + weight);
    if (weight > 0) liking.set(group, (liking.get(group) ?? 0) + weight);
  }
  return { liking, net, total };
}
