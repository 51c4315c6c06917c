import { stanceSigns } from "../../shared/stance-camp.js";
import { type Html, html } from "../html.js";
import type { ReportView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { campLabel, camps } from "./parts.js";

/** What the signs of the map mean. */
export function legend(view: ReportView, speaker: Speaker): Html {
  const sides = new Set(view.people.map(({ score }) => score.side));
  const lines = ["reporting", "influence", "alliance", "rivalry"] as const;
  return html`<ul class="legend" aria-label="${speaker.say("report.legend", {})}">${camps.map(
    (camp) =>
      html`<li><span class="dot ${camp}" aria-hidden="true">${stanceSigns[camp]}</span>${campLabel(camp, speaker)}</li>`,
  )}${lines.map((line) => html`<li>${sample(line)}${speaker.say(`report.legend.${line}`, {})}</li>`)}
<li>${speaker.say("report.legend.size", {})}</li><li><span class="ring" aria-hidden="true"></span>${speaker.say("report.legend.ring", {})}</li>
${sides.has("external") && html`<li>${speaker.say("report.legend.diamond", {})}</li>`}
<li>${speaker.say("report.legend.dashed", {})}</li></ul>`;
}

const samples = {
  reporting: "M2 5H26",
  influence: "M2 5H22M20 1.5L27 5L20 8.5",
  alliance: "M2 3H26M2 7H26",
  rivalry: "M2 5L5 2L9 8L13 2L17 8L21 2L26 5",
} as const;

function sample(line: keyof typeof samples): Html {
  return html`<svg class="sample ${line}" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true"><path d="${samples[line]}"/></svg>`;
}
