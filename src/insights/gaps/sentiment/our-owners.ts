import { closingHostility } from "../../../network/defaults.js";
import { positionOf } from "../../../network/rows.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import type { GapContext } from "../gap-context.js";

/** Ill feeling from here up stands between two people, 0..1: as much as closes their contact. */
export const illFeelingFrom = closingHostility;

/** Those of our team who look after somebody of theirs, or are in contact with them, each with those people: most influence first. */
export function ourOwners(context: GapContext): Map<number, number[]> {
  const { people, contact } = context.network;
  const found = new Map<number, Set<number>>();
  for (const { index, status } of context.scope) {
    if (status === "vacant") continue;
    const owner = context.ownerOf(index);
    for (const ours of [...(owner === null ? [] : [owner]), ...contact.coveredBy[index]!])
      found.set(ours, (found.get(ours) ?? new Set()).add(index));
  }
  const sorted = [...found].sort((a, b) => a[0] - b[0]).filter(([ours]) => people[ours]!.status !== "vacant");
  return new Map(sorted.map(([ours, group]) => [ours, [...group].sort(byInfluence(context))]));
}

/** How ill one feels about the other, 0..1; 0: nothing of the kind is recorded. */
export function illFeeling({ network }: GapContext, from: number, to: number): number {
  const { feelings } = network.signed;
  const position = positionOf(feelings, from, to);
  return position < 0 ? 0 : feelings.hostility[position]!;
}

/** Whether one of our team is recorded to block a colleague, strongly enough to count. */
export function isBlocking(context: GapContext, from: number, to: number, least: number): boolean {
  const blocks = context.network.ties.some((tie) => tie.kind === "blocks" && tie.from === from && tie.to === to);
  return blocks && atLeast(illFeeling(context, from, to), least);
}

/** Whether anything is recorded of how people of these sides feel about people on our team. */
export function knowsFeelings({ network }: GapContext, from: "us" | "them"): boolean {
  const { offsets, targets } = network.signed.feelings;
  return network.people.some(({ index, side, inScope }) => {
    if (from === "us" ? side !== "us" : !inScope) return false;
    for (let arc = offsets[index]!; arc < offsets[index + 1]!; arc++)
      if (network.people[targets[arc]!]!.side === "us") return true;
    return false;
  });
}

/** The nearest colleague above both of two of our team; `null`: there is none on the map. */
export function commonBoss({ network }: GapContext, a: number, b: number): number | null {
  const { boss } = network.hierarchy;
  const above = new Set<number>();
  for (let at = boss[a]!; at >= 0 && !above.has(at); at = boss[at]!) above.add(at);
  const seen = new Set<number>();
  for (let at = boss[b]!; at >= 0 && !seen.has(at); at = boss[at]!) {
    if (above.has(at) && at !== a && at !== b && network.people[at]!.side === "us") return at;
    seen.add(at);
  }
  return null;
}
