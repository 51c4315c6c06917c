import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { traceVisits } from "../../kernels/friedkin-johnsen.js";
import { attentionOf, hostilityBetween } from "../../network/attention.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { tieRef } from "../../network/tie-ref.js";
import { defaultUnmappedAttention } from "./defaults.js";
import { type Influence, shareAttention } from "./influence.js";
import type { InfluenceOptions } from "./influence-options.js";
import { compareShares } from "./rank.js";

const solvedAtMost = 500;
const smallestDifference = 1e-12;

/**
 * What a person's influence loses (or gains, below zero) when a tie is taken away, tie by tie: attention is reckoned without
 * it and the model solved again. With more than 500 ties that matter, the 500 of largest first-order effect are solved.
 */
export function byTie(
  network: Network,
  influence: Influence,
  index: number,
  reached: Float64Array,
  options: InfluenceOptions,
): { tie: Ref; difference: number }[] {
  const unmapped = options.unmappedAttention ?? defaultUnmappedAttention;
  const changes = changedAttention(network);
  const candidates: { tie: number; effect: number }[] = [];
  for (const [tie, pairs] of changes) {
    let effect = 0;
    for (const { listener, target, without } of pairs) {
      effect += firstOrder(network, influence, reached, listener, target, without, unmapped);
    }
    candidates.push({ tie, effect: Math.abs(effect) });
  }
  candidates.sort((a, b) => b.effect - a.effect || a.tie - b.tie);
  const differences: { tie: Ref; difference: number }[] = [];
  for (const { tie } of candidates.slice(0, solvedAtMost)) {
    const difference =
      influence.shares[index]! - shareWithout(network, influence, index, changes.get(tie)!, options, unmapped);
    if (Math.abs(difference) > smallestDifference)
      differences.push({ tie: tieRef(network, network.ties[tie]!), difference });
  }
  return differences.sort(
    (a, b) => compareShares(Math.abs(b.difference), Math.abs(a.difference)) || compareIds(a.tie.id, b.tie.id),
  );
}

/** Attention of one listener to one target without a tie. */
interface Change {
  readonly listener: number;
  readonly target: number;
  readonly without: number;
}

/** By tie: whose attention to whom is less without it. */
function changedAttention({ attention, signed }: Network): Map<number, Change[]> {
  const { evidence } = attention;
  const changes = new Map<number, Change[]>();
  for (let begin = 0; begin < evidence.row.length; ) {
    const listener = evidence.row[begin]!;
    const target = evidence.target[begin]!;
    let end = begin;
    while (end < evidence.row.length && evidence.row[end] === listener && evidence.target[end] === target) end++;
    const hostility = hostilityBetween(signed.feelings, listener, target);
    const position = positionOf(attention, listener, target);
    const now = position < 0 ? 0 : attention.weights[position]!;
    for (let entry = begin; entry < end; entry++) {
      const tie = evidence.tie[entry]!;
      const without = attentionOf(evidence, begin, end, hostility, tie);
      if (without === now) continue;
      const list = changes.get(tie);
      if (list === undefined) changes.set(tie, [{ listener, target, without }]);
      else list.push({ listener, target, without });
    }
    begin = end;
  }
  return changes;
}

/** How much less of the listener's position is traceable to the person, times how much of the decision passes by the listener. */
function firstOrder(
  { attention }: Network,
  { visits, susceptibility, listening }: Influence,
  reached: Float64Array,
  listener: number,
  target: number,
  without: number,
  unmapped: number,
): number {
  let total = 0;
  let heardBefore = 0;
  let heardAfter = 0;
  for (let arc = attention.offsets[listener]!; arc < attention.offsets[listener + 1]!; arc++) {
    const other = attention.targets[arc]!;
    const weight = other === target ? without : attention.weights[arc]!;
    total += weight;
    heardAfter += weight * reached[other]!;
    heardBefore += listening.weights[arc]! * reached[other]!;
  }
  const full = Math.max(total, unmapped);
  const after = full > 0 ? heardAfter / full : 0;
  return visits[listener]! * susceptibility[listener]! * (heardBefore - after);
}

function shareWithout(
  { attention, people }: Network,
  influence: Influence,
  index: number,
  changes: readonly Change[],
  options: InfluenceOptions,
  unmapped: number,
): number {
  const weights = Float64Array.from(attention.weights);
  for (const { listener, target, without } of changes) weights[positionOf(attention, listener, target)] = without;
  const { listening, unmappedAttention } = shareAttention({ ...attention, weights }, unmapped);
  const visits = traceVisits(listening, influence.susceptibility, influence.rights.shares);
  if (people[index]!.status === "vacant") return 0;
  const own = influence.susceptibility[index]!;
  const retained = options.unmapped === "self" ? 1 - own + own * unmappedAttention[index]! : 1 - own;
  return retained * visits[index]!;
}
