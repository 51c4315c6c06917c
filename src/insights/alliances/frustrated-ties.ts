import type { Ref, Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { FrustratedTie } from "./alliance-clustering.js";
import type { Groups } from "./groups.js";
import { endsOf, feelingRef, type StrongestTie } from "./strongest-ties.js";

/**
 * Ties that the factions do not fit: liking across factions and hostility inside one, with how strongly the people whom both
 * know pull the other way (`|Σ_k S_ik S_kj|` where its sign is the opposite of the tie's). In Sampson's monastery 51 % of
 * such ties changed or vanished by the next wave, against 33 % of the others: a tendency, not a forecast.
 *
 * O(Σ of degrees over frustrated ties).
 *
 * @param mediators - Whose liking for which factions is no frustration: nobody's, unless balance is relaxed.
 */
export function frustratedTies(
  network: Network,
  { groupOf }: Groups,
  strongestTie: StrongestTie,
  mediators: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
): FrustratedTie[] {
  const { signed, people } = network;
  const found: { from: number; to: number; tie: FrustratedTie }[] = [];
  const weightTo = new Float64Array(signed.nodeCount);
  for (let i = 0; i < signed.nodeCount; i++) {
    for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++) {
      weightTo[signed.targets[arc]!] = signed.weights[arc]!;
    }
    for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++) {
      const j = signed.targets[arc]!;
      const weight = signed.weights[arc]!;
      const sameFaction = groupOf[i] === groupOf[j];
      if (j < i || weight > 0 === sameFaction) continue;
      if (weight > 0 && (mediators.get(i)?.has(groupOf[j]!) || mediators.get(j)?.has(groupOf[i]!))) continue;
      const sign = weight > 0 ? 1 : -1;
      const tie = strongestTie(i, j, sign)!;
      const [from, to] = endsOf(tie);
      const ref = feelingRef(network, tie);
      const pressure = Math.max(0, -sign * pullOfOthers(network, j, weightTo));
      found.push({
        from: i,
        to: j,
        tie: {
          tie: ref,
          from: personRef(people[from]!.fields),
          to: personRef(people[to]!.fields),
          sign,
          strength: Math.abs(weight),
          pressure,
          reason: describeMisfit(ref, sign, pressure),
        },
      });
    }
    for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++) weightTo[signed.targets[arc]!] = 0;
  }
  found.sort(
    (a, b) => b.tie.pressure - a.tie.pressure || b.tie.strength - a.tie.strength || a.from - b.from || a.to - b.to,
  );
  return found.map(({ tie }) => tie);
}

/** Σ_k S_ik S_kj over those whom both know, given the row of one of them. */
function pullOfOthers({ signed }: Network, other: number, weightTo: Float64Array): number {
  let pull = 0;
  for (let arc = signed.offsets[other]!; arc < signed.offsets[other + 1]!; arc++) {
    pull += signed.weights[arc]! * weightTo[signed.targets[arc]!]!;
  }
  return pull;
}

function describeMisfit(tie: Ref, sign: 1 | -1, pressure: number): Sentence {
  const misfit = sign > 0 ? "alliances.liking_across" : "alliances.hostility_inside";
  return allianceSentence(pressure > 0 ? (`${misfit}_under_pressure` as const) : misfit, { tie });
}
