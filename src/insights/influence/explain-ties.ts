import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { clamp } from "../../internal/numbers.js";
import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import { type Network, tieRef } from "../../network/network.js";
import { positionOf, weightAt } from "../../network/rows.js";
import { type AttentionChange, changedAttention } from "./changed-attention.js";
import { defaultUnmappedAttention } from "./defaults.js";
import { type Influence, shareAttention } from "./influence.js";
import type { InfluenceOptions } from "./influence-options.js";
import { katzLinks } from "./katz-flow.js";
import { katzWithout } from "./katz-without.js";
import { compareShares } from "./rank.js";

/** At most so many ties are solved for, and at least so many however large the account is [D]. */
const mostSolved = 500;
const fewestSolved = 20;
/** What all of them together may take: arcs visited, about a second. Under the default susceptibility a solve takes about 50 rounds. */
const arcBudget = 2e8;
const usualRounds = 50;
const smallestDifference = 1e-12;

/**
 * What a person's influence loses (or gains, below zero) when a tie is taken away, tie by tie: attention is reckoned without
 * it and the model solved again. Of many ties those of largest
 * first-order effect are solved: 500, fewer (at least 20) where the account is so large that they would take more than about a second.
 */
export function byTie(
  network: Network,
  influence: Influence,
  index: number,
  reached: Float64Array,
  options: InfluenceOptions,
): { differences: { tie: Ref; difference: number }[]; exact: boolean } {
  const unmapped = options.unmappedAttention ?? defaultUnmappedAttention;
  const changes = influence.engine === "katz" ? katzChanges(network) : changedAttention(network);
  const candidates: { tie: number; effect: number }[] = [];
  for (const [tie, pairs] of changes) {
    let effect = 0;
    for (const { listener, target, without } of pairs) {
      effect += firstOrder(network, influence, reached, listener, target, without, unmapped);
    }
    candidates.push({ tie, effect: Math.abs(effect) });
  }
  candidates.sort((a, b) => b.effect - a.effect || a.tie - b.tie);
  const without =
    influence.engine === "katz"
      ? katzWithout(network, influence, index, options)
      : (_: number, pairs: readonly AttentionChange[]) =>
          shareWithout(network, influence, index, pairs, options, unmapped);
  const affordable = Math.floor(arcBudget / (usualRounds * Math.max(1, network.attention.targets.length)));
  const solved = clamp(affordable, fewestSolved, mostSolved);
  const differences: { tie: Ref; difference: number }[] = [];
  for (const { tie } of candidates.slice(0, solved)) {
    const difference = influence.shares[index]! - without(tie, changes.get(tie)!);
    if (Math.abs(difference) > smallestDifference)
      differences.push({ tie: tieRef(network, network.ties[tie]!), difference });
  }
  differences.sort(
    (a, b) => compareShares(Math.abs(b.difference), Math.abs(a.difference)) || compareIds(a.tie.id, b.tie.id),
  );
  return { differences, exact: candidates.length <= solved };
}

/** Katz reads stated ties and messages apart: one that adds nothing to attention beside the other counts there. */
function katzChanges(network: Network): Map<number, AttentionChange[]> {
  const changes = changedAttention(network);
  const { messages, stated } = katzLinks(network);
  const count = (tie: number) => {
    if (!changes.has(tie)) changes.set(tie, []);
  };
  for (const tie of changedAttention({ ...network, attention: stated }).keys()) count(tie);
  for (const [tie, { kind, from, to }] of network.ties.entries()) {
    if (kind === "interactions" && weightAt(messages, from, to) + weightAt(messages, to, from) > 0) count(tie);
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
  changes: readonly AttentionChange[],
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
