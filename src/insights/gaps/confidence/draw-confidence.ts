import type { Finding } from "../finding.js";
import type { Gap } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { contactDraw } from "./contact-draw.js";

/** A gap, and what its rule found. */
export interface FoundGap {
  readonly gap: Gap;
  readonly finding: Finding;
}

/**
 * How sure findings about structure are: the share of the draws of the contact network in which they still hold, at least
 * one of them, and at most the confidence of whatever else they rest on. A finding about several people holds while it holds for
 * one of them. Without draws, and for all other findings, the confidence is the lowest of the evidence used.
 *
 * O(draws · ties) for all of them together, and O(people + ties) a draw for each person who might cut others off.
 *
 * @param found - The confidence of their gaps is set in place.
 */
export function drawConfidence(context: GapContext, found: readonly FoundGap[], draws: number, seed: number): void {
  const structural = found.filter(({ finding }) => finding.holds !== undefined);
  if (draws === 0 || structural.length === 0) return;
  const drawContact = contactDraw(context, seed);
  const held = new Int32Array(structural.length);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawContact(draw);
    for (const [index, { finding }] of structural.entries()) if (finding.holds!(drawn)) held[index]!++;
  }
  for (const [index, { gap, finding }] of structural.entries()) {
    gap.confidence = Math.min(finding.undrawn ?? 1, Math.max(1, held[index]!) / draws);
  }
}
