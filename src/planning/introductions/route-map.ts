import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { contactKinds } from "../../network/contact.js";
import { liveTieStrength, reportingPathStrength } from "../../network/defaults.js";
import type { Network, Tie } from "../../network/network.js";
import { positionOf, rowBuilder } from "../../network/rows.js";
import type { GoBetweens } from "./go-betweens.js";

/** Who can be asked for an introduction to one person, and how likely each step is to be taken. */
export interface RouteMap {
  /** One more node than people: the last is our team. Strengths of 0..1, penalties of go-betweens counted in. */
  readonly rows: WeightedAdjacency;
  /** Who of our team has the strongest contact with somebody of theirs; −1: our team, without a name. */
  entryOf(person: number): number;
  /** Strength of that contact, 0..1. */
  entryStrength(person: number): number;
  /** Whether we are in live contact. */
  isKnown(person: number): boolean;
  /** Expected strength between two people, 0..1, without penalties. */
  strengthBetween(a: number, b: number): number;
  /** The evidence that speaks most for it; `null` where contact is only stated. */
  tieBetween(a: number, b: number): Tie | null;
}

/**
 * Lays out the contact network for requests: in from the team, never on through somebody whom we know ourselves.
 *
 * @param from - Who of our team may ask.
 * @param withUnnamed - Whether contacts of our team without a name count.
 */
export function readRouteMap(
  network: Network,
  target: number,
  from: ReadonlySet<number>,
  withUnnamed: boolean,
  { willingness, isClosed }: Pick<GoBetweens, "willingness" | "isClosed">,
): RouteMap {
  const { people, contact } = network;
  const us = people.length;
  const best = strongestTies(network);
  const strengthBetween = (a: number, b: number) => {
    const position = positionOf(contact, a, b);
    if (position < 0) return 0;
    const tie = best.get(pairKey(a, b, us));
    return tie === undefined ? contact.weights[position]! : expected(tie);
  };
  const entries = new Int32Array(us).fill(-1);
  const strengths = new Float64Array(us);
  const known = new Uint8Array(us);
  for (const { index, side } of people) {
    if (side === "us") continue;
    if (withUnnamed) strengths[index] = contact.implicitTeam[index]!;
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const ours = contact.targets[arc]!;
      if (!from.has(ours) || isClosed(ours, index)) continue;
      const strength = strengthBetween(ours, index);
      if (strength <= strengths[index]!) continue;
      strengths[index] = strength;
      entries[index] = ours;
    }
    const isCovered = contact.coveredBy[index]!.some((ours) => from.has(ours));
    const isCoveredByTeam = withUnnamed && contact.covered[index] === 1;
    if (strengths[index]! >= liveTieStrength || isCovered || isCoveredByTeam) known[index] = 1;
  }
  const rows = rowBuilder(us + 1);
  const isAsked = (person: number) => people[person]!.side !== "us" && people[person]!.side !== "competitor";
  for (const { index } of people) {
    if (!isAsked(index)) continue;
    const factor = index === target ? 1 : willingness(index);
    if (factor === 0) continue;
    if (strengths[index]! > 0) rows.raise(us, index, strengths[index]! * factor);
    if (known[index] === 1) continue;
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const other = contact.targets[arc]!;
      if (!isAsked(other) || other === target || willingness(other) === 0 || isClosed(other, index)) continue;
      rows.raise(other, index, strengthBetween(other, index) * factor);
    }
  }
  return {
    rows: rows.build(),
    entryOf: (person) => entries[person]!,
    entryStrength: (person) => strengths[person]!,
    isKnown: (person) => known[person] === 1,
    strengthBetween,
    tieBetween: (a, b) => best.get(pairKey(a, b, us)) ?? null,
  };
}

/** By pair, the tie that carries a request best. */
function strongestTies({ people, ties }: Network): Map<number, Tie> {
  const best = new Map<number, Tie>();
  for (const tie of ties) {
    if (expected(tie) === 0) continue;
    const key = pairKey(tie.from, tie.to, people.length);
    const before = best.get(key);
    if (before === undefined || expected(tie) > expected(before)) best.set(key, tie);
  }
  return best;
}

function expected(tie: Tie): number {
  if (tie.kind === "reports_to") return reportingPathStrength * tie.confidence;
  return contactKinds.has(tie.kind) ? tie.current * tie.confidence : 0;
}

function pairKey(a: number, b: number, size: number): number {
  return a < b ? a * size + b : b * size + a;
}
