import type { Action } from "../../../insights/actions/action.js";
import type { EngagementPlan, PlanStep } from "../../../planning/engagement/engagement-plan.js";
import { type Html, html } from "../html.js";
import type { ReportScore } from "../report-data.js";
import type { Speaker } from "../speaker.js";
import { stop } from "./parts.js";

/** Steps that are shown. */
const mostSteps = 30;

/** What to do: the steps of a plan, or the actions of the score where there is no plan. */
export function planSection(score: ReportScore, plan: EngagementPlan | null, isLive: boolean, speaker: Speaker): Html {
  if (plan === null) return actionList(score, isLive, speaker);
  const { steps, until, effects, load } = speaker.translate({
    steps: plan.steps.slice(0, mostSteps),
    until: plan.until,
    effects: plan.effects.headlines,
    load: plan.load,
  });
  if (steps.length === 0) return html`<p class="empty">${speaker.say("report.plan.none", {})}</p>`;
  return html`<h3>${speaker.say("report.plan.steps", { date: until })}</h3>
<ol class="cards steps">${steps.map((step) => stepCard(step, isLive, speaker))}</ol>
${
  effects.length > 0 &&
  html`<h3>${speaker.say("report.plan.effect", {})}</h3><ul class="plain">${effects.map(({ text }) => html`<li>${text}</li>`)}</ul>`
}
${
  load.length > 0 &&
  html`<h3>${speaker.say("report.plan.load", {})}</h3><ul class="plain">${load.map(
    ({ ref, touches }) => html`<li>${speaker.say("report.plan.touches", { owner: ref, count: touches })}</li>`,
  )}</ul>`
}`;
}

function stepCard(step: PlanStep, isLive: boolean, speaker: Speaker): Html {
  return html`<li class="card step"><h3>${named(step.person.id, step.person.label, isLive)}</h3>
<p class="when">${speaker.say("report.plan.due", { date: step.dueBy })}${step.owner !== null && html` · ${speaker.say("report.owner", { owner: step.owner })}`}${
    step.channel !== null &&
    html` · ${step.ownChannel === undefined ? speaker.say(`words.channel.${step.channel}`, {}) : speaker.say("words.own_channel", { text: step.ownChannel })}`
  }</p>
<p>${stop(step.ask.text)}</p>${step.route.length > 1 && html`<p class="proof">${speaker.say("report.route", { route: step.route })}</p>`}</li>`;
}

function actionList({ actions }: ReportScore, isLive: boolean, speaker: Speaker): Html {
  if (actions.length === 0) return html`<p class="empty">${speaker.say("report.plan.none", {})}</p>`;
  return html`<h3>${speaker.say("report.plan.actions", {})}</h3>
<ol class="cards steps">${speaker.translate(actions).map((action) => actionCard(action, isLive, speaker))}</ol>`;
}

/** One action, as a card. */
export function actionCard(action: Action, isLive: boolean, speaker: Speaker): Html {
  return html`<li class="card step"><h3>${named(action.person.id, action.person.label, isLive)}</h3>
${action.owner !== null && html`<p class="when">${speaker.say("report.owner", { owner: action.owner })}</p>`}
<p>${stop(action.reason.text)}</p>${action.route.length > 1 && html`<p class="proof">${speaker.say("report.route", { route: action.route })}</p>`}${
    isLive &&
    action.changes.length > 0 &&
    html`<p class="buttons"><button type="button" data-act="try-action" data-id="${action.id}">${speaker.say("report.try_fix", {})}</button></p>`
  }</li>`;
}

function named(id: string, label: string, isLive: boolean): Html {
  return isLive
    ? html`<button type="button" class="link" data-act="person" data-id="${id}">${label}</button>`
    : html`${label}`;
}
