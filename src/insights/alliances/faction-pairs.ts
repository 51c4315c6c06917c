import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { FactionPair } from "./alliance-clustering.js";
import { keyTieCount } from "./defaults.js";
import type { Group, Groups } from "./groups.js";
import { sideOf } from "./sides.js";
import { feelingRef, type StrongestTie } from "./strongest-ties.js";

/** Everything signed between two factions. */
interface Between {
  readonly a: number;
  readonly b: number;
  liking: number;
  hostility: number;
  readonly ties: { readonly from: number; readonly to: number; readonly weight: number }[];
}

/**
 * What is between factions: an alliance where liking outweighs hostility, else a rivalry. Pairs without ties appear in
 * neither list. With the frustration objective and any number of factions, friendly factions become one, so that alliances
 * are rare there.
 */
export function factionPairs(
  network: Network,
  groups: Groups,
  strongestTie: StrongestTie,
): { alliances: FactionPair[]; rivalries: FactionPair[] } {
  const alliances: FactionPair[] = [];
  const rivalries: FactionPair[] = [];
  for (const between of collect(network, groups)) {
    const friendly = between.liking > between.hostility;
    const pair = describe(network, groups, between, friendly ? 1 : -1, strongestTie);
    (friendly ? alliances : rivalries).push(pair);
  }
  const bySize = (x: FactionPair, y: FactionPair) => y.strength - x.strength;
  return { alliances: alliances.sort(bySize), rivalries: rivalries.sort(bySize) };
}

/** Pairs of factions with ties, in the order of the factions. */
function collect({ signed }: Network, { list, groupOf }: Groups): Between[] {
  const found = new Map<number, Between>();
  for (let person = 0; person < signed.nodeCount; person++) {
    for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
      const other = signed.targets[arc]!;
      if (other < person || groupOf[person] === groupOf[other]) continue;
      const a = Math.min(groupOf[person]!, groupOf[other]!);
      const b = Math.max(groupOf[person]!, groupOf[other]!);
      const key = a * list.length + b;
      const between = found.get(key) ?? { a, b, liking: 0, hostility: 0, ties: [] };
      const weight = signed.weights[arc]!;
      if (weight > 0) between.liking += weight;
      else between.hostility -= weight;
      between.ties.push({ from: person, to: other, weight });
      found.set(key, between);
    }
  }
  return [...found.entries()].sort(([x], [y]) => x - y).map(([, between]) => between);
}

function describe(
  network: Network,
  { list }: Groups,
  between: Between,
  sign: 1 | -1,
  strongestTie: StrongestTie,
): FactionPair {
  const [a, b] = [list[between.a]!, list[between.b]!];
  const strength = sign > 0 ? between.liking : between.hostility;
  const intensity = strength / (between.liking + between.hostility);
  const ties = between.ties.filter((tie) => tie.weight * sign > 0);
  ties.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || x.from - y.from || x.to - y.to);
  const keyTies = ties.slice(0, keyTieCount).map((tie) => feelingRef(network, strongestTie(tie.from, tie.to, sign)!));
  const side = (group: Group) => sideOf(personRef(network.people[group.leader]!.fields), group.members.length);
  const params = { side: side(a), otherSide: side(b), tie: keyTies[0]! };
  const key = sign > 0 ? "alliances.alliance" : "alliances.rivalry";
  const reason =
    intensity === 1 ? allianceSentence(`${key}_only`, params) : allianceSentence(key, { ...params, share: intensity });
  return { a: a.id, b: b.id, intensity, strength, keyTies, reason };
}
