import { stanceSigns } from "../../shared/stance-camp.js";
import { type Html, html } from "../html.js";
import type { ReportView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { campLabel, camps } from "./parts.js";

const marks = { key_player: "★", veto: "−", leaving: "→", new: "N", competitor: "▲" } as const;

/** What the signs of a map mean: those that it has, and no others. */
export function legend(view: ReportView, map: string, speaker: Speaker): Html {
  const signs = (Object.keys(marks) as (keyof typeof marks)[]).filter((mark) => map.includes(`data-mark="${mark}"`));
  const sides = new Set(view.people.map(({ score }) => score.side));
  const lines = (Object.keys(samples) as (keyof typeof samples)[]).filter((line) => map.includes(drawnAs[line]));
  return html`<ul class="legend" aria-label="${speaker.say("report.legend", {})}">${camps.map(
    (camp) =>
      html`<li><span class="dot ${camp}" aria-hidden="true">${stanceSigns[camp]}</span>${campLabel(camp, speaker)}</li>`,
  )}${lines.map((line) => html`<li>${sample(line)}${[speaker.say(`report.legend.${line}`, {}), ...(view.ownKinds.get(line) ?? [])].join(", ")}</li>`)}
${signs.map((mark) => html`<li><span class="sign ${mark}" aria-hidden="true">${marks[mark]}</span>${speaker.say(`report.legend.${mark}`, {})}</li>`)}
<li>${speaker.say("report.legend.size", {})}</li><li><span class="ring" aria-hidden="true"></span>${speaker.say("report.legend.ring", {})}</li>
${sides.has("external") && html`<li>${speaker.say("report.legend.diamond", {})}</li>`}
<li>${speaker.say("report.legend.dashed", {})}</li>${map.includes("data-missing-role=") && html`<li>${speaker.say("report.legend.seat", {})}</li>`}</ul>`;
}

const samples = {
  reporting: "M2 5H26",
  influence: "M2 5H22M20 1.5L27 5L20 8.5",
  alliance: "M2 3H26M2 7H26",
  rivalry: "M2 5L5 2L9 8L13 2L17 8L21 2L26 5",
  contact: "M2 5H26",
  dotted: "M2 5H26",
  inferred: "M2 5H26",
} as const;

/** How one sees in a map that it has such a line. */
const drawnAs: Readonly<Record<keyof typeof samples, string>> = {
  reporting: 'data-family="reporting"',
  influence: 'data-family="influence"',
  alliance: 'data-family="alliance"',
  rivalry: 'data-family="rivalry"',
  contact: 'data-family="contact"',
  dotted: 'stroke-dasharray="0.1 5"',
  inferred: 'stroke-dasharray="6 4"',
};

function sample(line: keyof typeof samples): Html {
  return html`<svg class="sample ${line}" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true"><path d="${samples[line]}"/></svg>`;
}
