import { type Html, html, rawHtml } from "../html.js";
import type { ReportData } from "../report-data.js";
import type { ReportView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { gapCards } from "./gap-cards.js";
import { legend } from "./legend.js";
import { peopleTable, rowStep } from "./people-table.js";
import { planSection } from "./plan-section.js";
import { summarySection } from "./summary.js";

/** The whole page as it reads without a script: the script takes its parts over one by one. */
export function reportBody(data: ReportData, view: ReportView, map: string, title: string, speaker: Speaker): Html {
  const { score } = view;
  const goal = view.account.goals?.find(({ id }) => id === score.goalId);
  const table = { sort: "rank", descending: false, shown: rowStep, isLive: false, selected: null } as const;
  return html`<a class="skip" href="#side">${speaker.say("report.skip", {})}</a>
<header class="top"><div class="name"><h1>${title}</h1><p id="subtitle">${subtitle(goal?.name ?? null, score.asOf, speaker)}</p></div><div id="controls"></div></header>
<div id="status" role="status" aria-live="polite"></div>
<main>
<div id="summary-box">${summarySection(score, speaker)}</div>
<div class="columns">
<section id="map-box" aria-label="${speaker.say("report.map", {})}"><div id="toolbar"></div><div id="found"></div>
<div id="map">${rawHtml(map)}</div><div id="legend">${legend(view, map, speaker)}</div></section>
<section id="side"><div id="tabs"></div>
<div id="person" class="panel" hidden></div>
<div id="panel-people" class="panel"><h2>${speaker.say("report.people", {})}</h2><div id="people">${peopleTable(view.people, table, speaker)}</div></div>
<div id="panel-gaps" class="panel"><h2>${speaker.say("report.gaps", {})}</h2><div id="gaps">${gapCards(score, false, speaker)}</div></div>
<div id="panel-plan" class="panel"><h2>${speaker.say("report.plan", {})}</h2><div id="plan">${planSection(score, data.plan, false, speaker)}</div></div>
<div id="panel-what-if" class="panel what-if"><h2>${speaker.say("report.what_if", {})}</h2><div id="what-if"></div></div>
</section>
</div>
</main>
<footer id="footer"><p>${speaker.say("report.footer", {})}</p><noscript><p>${speaker.say("report.no_script", {})}</p></noscript></footer>`;
}

/** Goal and day, below the title. */
export function subtitle(goal: string | null, asOf: string, speaker: Speaker): string {
  return [goal, speaker.say("report.as_of", { date: asOf })].filter(Boolean).join(" · ");
}
