import { wholePercents } from "../../../internal/whole-percents.js";
import { stanceWord } from "../../../sentences/stance-word.js";
import { type Html, html } from "../html.js";
import type { ReportScore } from "../report-data.js";
import type { Speaker } from "../speaker.js";
import { campLabel, camps, stop, supportBar } from "./parts.js";

/** What a reader takes away who reads nothing else: the decision in a sentence, where it stands, and five numbers. */
export function summarySection(score: ReportScore, speaker: Speaker): Html {
  const { decision } = speaker.translate({ decision: score.decision });
  const { support, groupStance } = decision;
  const unknown = speaker.say("report.not_known", {});
  const covered = coveredShare(score);
  const overall = score.health.overall;
  const position = groupStance === null ? unknown : speaker.translate(stanceWord(groupStance)).text;
  const facts: [string, string][] = [
    [speaker.say("report.position", {}), capital(position)],
    [
      speaker.say("report.health", {}),
      overall === null ? unknown : speaker.say("report.health.of", { health: Math.round(overall) }),
    ],
    [speaker.say("report.coverage", {}), covered === null ? unknown : speaker.percent(covered)],
    [speaker.say("report.severe", {}), speaker.number(score.severeGaps)],
    [speaker.say("report.mapped", {}), speaker.number(score.stakeholders.length)],
  ];
  const percents = wholePercents(support);
  return html`<section id="summary" aria-label="${speaker.say("report.summary", {})}">
<div><p class="lead">${stop(decision.reason.text)}</p>
<div class="standing" role="group" aria-label="${speaker.say("report.support", {})}">${supportBar(support)}
<ul class="key">${camps.map(
    (camp) =>
      html`<li><span class="dot ${camp}" aria-hidden="true"></span>${campLabel(camp, speaker)} <b>${speaker.percent(percents[camp])}</b></li>`,
  )}</ul></div></div>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Share of the mapped influence in contact with us; `null` where nothing is known of our contacts. */
function coveredShare({ stakeholders }: ReportScore): number | null {
  let [mapped, covered, known] = [0, 0, false];
  for (const person of stakeholders) {
    mapped += person.influence;
    if (person.covered === true) covered += person.influence;
    if (person.covered !== null) known = true;
  }
  return known && mapped > 0 ? covered / mapped : null;
}
