import type { StanceCamp } from "../../shared/stance-camp.js";
import { stanceSigns } from "../../shared/stance-camp.js";
import { type Html, html } from "../html.js";
import type { Speaker } from "../speaker.js";

const campLabels = {
  for: "report.for",
  undecided: "report.undecided",
  against: "report.against",
  unknown: "report.unknown",
} as const;

export const camps: readonly StanceCamp[] = ["for", "undecided", "against", "unknown"];

/** A camp in words. */
export function campLabel(camp: StanceCamp, speaker: Speaker): string {
  return speaker.say(campLabels[camp], {});
}

/** A stance as a colored sign with its words. */
export function stanceChip(camp: StanceCamp, speaker: Speaker): Html {
  return html`<span class="stance ${camp}"><i aria-hidden="true">${stanceSigns[camp]}</i>${campLabel(camp, speaker)}</span>`;
}

/** A share as a bar; the words stand beside it. */
export function shareBar(share: number, largest: number, camp: StanceCamp | "plain" = "plain"): Html {
  const width = largest > 0 ? Math.max(1, Math.round((100 * share) / largest)) : 0;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="fill ${camp}" width="${width}" height="8"/></svg>`;
}

/** Four shares that sum to 1, as one bar. */
export function supportBar(support: Readonly<Record<StanceCamp, number>>): Html {
  let x = 0;
  const parts = camps.map((camp) => {
    const width = Math.round(1000 * support[camp]) / 10;
    const part = html`<rect class="fill ${camp}" x="${x}" width="${width}" height="8"/>`;
    x += width;
    return part;
  });
  return html`<svg class="bar support" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** A person as a button that opens them. */
export function personButton(id: string, label: string): Html {
  return html`<button type="button" class="link" data-act="person" data-id="${id}">${label}</button>`;
}

/** A sentence with its full stop, once. */
export function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
