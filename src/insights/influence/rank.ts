import { compareIds } from "../../internal/compare-ids.js";
import { bandShares, rankTolerance } from "./defaults.js";
import type { Stakeholder } from "./stakeholder.js";

/** Somebody's place among all: rank from 1, and the band of influence. */
export interface Place {
  readonly index: number;
  readonly rank: number;
  readonly band: Stakeholder["band"];
}

/** Orders two shares, smaller first; shares that rounding cannot tell apart are equal. */
export function compareShares(a: number, b: number): number {
  return Math.round(a / rankTolerance) - Math.round(b / rankTolerance);
}

/** Orders people by share, largest first; shares within 1e-12 rank equal and stand by id. */
export function rankByShare(
  members: readonly { readonly index: number; readonly id: string }[],
  shares: Float64Array,
): Place[] {
  const sorted = [...members].sort((a, b) => shares[b.index]! - shares[a.index]! || compareIds(a.id, b.id));
  const places: Place[] = [];
  const mapped = sorted.reduce((total, person) => total + shares[person.index]!, 0);
  let before = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && shares[sorted[start]!.index]! - shares[sorted[end]!.index]! <= rankTolerance) end++;
    const equals = sorted.slice(start, end).sort((a, b) => compareIds(a.id, b.id));
    for (const person of equals) {
      places.push({ index: person.index, rank: start + 1, band: bandOf(before, mapped) });
      before += shares[person.index]!;
    }
    start = end;
  }
  return places;
}

/** The band of somebody before whom the others already hold so much. */
function bandOf(before: number, mapped: number): Stakeholder["band"] {
  if (mapped === 0) return "marginal";
  const share = before / mapped + rankTolerance;
  if (share < bandShares.core) return "core";
  if (share < bandShares.major) return "major";
  return share < bandShares.minor ? "minor" : "marginal";
}
