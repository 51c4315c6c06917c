import { compareIds } from "../../internal/compare-ids.js";
import { attentionOf } from "../../network/attention.js";
import { feelingOf } from "../../network/build-feelings.js";
import type { Network, Tie } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";

/** Attention of one listener to one target without a tie. */
export interface AttentionChange {
  readonly listener: number;
  readonly target: number;
  readonly without: number;
}

/**
 * By tie: whose attention to whom is another without it. Most ties add to attention; one that speaks of hostility takes from
 * it, so that attention rises without it.
 */
export function changedAttention({ attention, ties, people }: Network): Map<number, AttentionChange[]> {
  const { evidence } = attention;
  const hostile = hostileEvidence(ties, people.length);
  const changes = new Map<number, AttentionChange[]>();
  for (let begin = 0; begin < evidence.row.length; ) {
    const listener = evidence.row[begin]!;
    const target = evidence.target[begin]!;
    let end = begin;
    while (end < evidence.row.length && evidence.row[end] === listener && evidence.target[end] === target) end++;
    const feelings = hostile.get(listener * people.length + target) ?? [];
    const position = positionOf(attention, listener, target);
    const now = position < 0 ? 0 : attention.weights[position]!;
    for (const tie of new Set([...evidence.tie.subarray(begin, end), ...feelings.map((one) => one.tie)])) {
      const without = attentionOf(evidence, begin, end, hostilityWithout(feelings, tie), tie);
      if (without === now) continue;
      const list = changes.get(tie);
      if (list === undefined) changes.set(tie, [{ listener, target, without }]);
      else list.push({ listener, target, without });
    }
    begin = end;
  }
  return changes;
}

/** A tie that speaks of hostility, and how much it says. */
interface HostileEvidence {
  readonly tie: number;
  readonly family: string;
  readonly weighted: number;
}

/** What is known of the hostility of one person toward another, by pair. */
function hostileEvidence(ties: readonly Tie[], size: number): Map<number, HostileEvidence[]> {
  const pairs = new Map<number, HostileEvidence[]>();
  const add = (from: number, to: number, evidence: HostileEvidence) => {
    const list = pairs.get(from * size + to);
    if (list === undefined) pairs.set(from * size + to, [evidence]);
    else list.push(evidence);
  };
  for (const [index, tie] of ties.entries()) {
    const feeling = feelingOf(tie);
    if (feeling === null || feeling.positive) continue;
    const evidence = { tie: index, family: feeling.name, weighted: feeling.weighted };
    add(tie.from, tie.to, evidence);
    if (feeling.mutual) add(tie.to, tie.from, evidence);
  }
  return pairs;
}

/** N of a pair, leaving out one tie: 1 − Π(1 − γ·e) over families, with the strongest tie of each. */
function hostilityWithout(evidence: readonly HostileEvidence[], without: number): number {
  const strongest = new Map<string, number>();
  for (const { tie, family, weighted } of evidence) {
    if (tie !== without) strongest.set(family, Math.max(strongest.get(family) ?? 0, weighted));
  }
  let none = 1;
  for (const family of [...strongest.keys()].sort(compareIds)) none *= 1 - strongest.get(family)!;
  return 1 - none;
}
