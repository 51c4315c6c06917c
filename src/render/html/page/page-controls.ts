import { type Html, html } from "../html.js";
import type { ReportData, ReportScore } from "../report-data.js";
import type { PersonView, ReportView } from "../report-view.js";
import { neighborhood } from "../report-view.js";
import { isFiltered } from "../sections/toolbar.js";
import { createSpeaker, type Speaker } from "../speaker.js";
import type { PageState, Tab } from "./page-state.js";

type Option = readonly [value: string, label: string];

/** Goal, language and colors, at the top of the page. */
export function controls(data: ReportData, state: PageState, speaker: Speaker): Html {
  const goals = (data.account.goals ?? []).map(({ id, name }): Option => [id, name]);
  const isWhole = data.score.goalId === null;
  if (goals.length > 0 && isWhole) goals.unshift(["", speaker.say("report.all_goals", {})]);
  return html`${data.live && goals.length > 1 && choice("goal", speaker.say("report.goal", {}), goals, state.goalId ?? "")}
${languageChoice(data, state.locale, speaker)}${themeChoice(state.theme, speaker)}
<button type="button" class="print" data-act="print">${speaker.say("report.print", {})}</button>`;
}

/** The languages that a page has, where there are several. */
export function languageChoice(
  { catalogs }: Pick<ReportData, "catalogs">,
  locale: string,
  speaker: Speaker,
): Html | false {
  if (catalogs.length === 0) return false;
  const languages = [
    createSpeaker(null),
    ...catalogs.filter((one) => one.locale !== "en").map((catalog) => createSpeaker(catalog)),
  ].map((one): Option => [one.locale, one.say("report.language_name", {})]);
  return choice("language", speaker.say("report.language", {}), languages, locale);
}

export function themeChoice(theme: string, speaker: Speaker): Html {
  const themes = (["auto", "light", "dark"] as const).map(
    (one): Option => [one, speaker.say(`report.theme.${one}`, {})],
  );
  return choice("theme", speaker.say("report.theme", {}), themes, theme);
}

function choice(name: string, label: string, options: readonly Option[], chosen: string): Html {
  return html`<label class="choice"><span>${label}</span><select data-control="${name}">${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></label>`;
}

const tabs = [
  ["people", "report.people"],
  ["gaps", "report.gaps"],
  ["plan", "report.plan"],
  ["what-if", "report.what_if"],
] as const satisfies readonly (readonly [Tab, string])[];

/** The tabs beside the map, with how much there is in each. */
export function tabList(chosen: Tab, score: ReportScore, speaker: Speaker): Html {
  const counts: Partial<Record<Tab, number>> = {
    people: score.stakeholders.length,
    gaps: score.gaps.length + score.gapsLeftOut,
  };
  return html`<div role="tablist">${tabs.map(([id, label]) => {
    const count = counts[id];
    return html`<button type="button" role="tab" id="tab-${id}" data-act="tab" data-id="${id}" aria-controls="panel-${id}" aria-selected="${String(id === chosen)}" tabindex="${id === chosen ? 0 : -1}">${speaker.say(label, {})}${
      count !== undefined && html` <small>${speaker.number(count)}</small>`
    }</button>`;
  })}</div>`;
}

/** Zoom, at a corner of the map, and how it is used. */
export function mapButtons(speaker: Speaker): Html {
  const button = (act: string, sign: string, label: string) =>
    html`<button type="button" data-act="${act}" aria-label="${label}" title="${label}">${sign}</button>`;
  return html`<div class="zoom">${button("zoom-in", "+", speaker.say("report.zoom_in", {}))}${button("zoom-out", "−", speaker.say("report.zoom_out", {}))}${button("zoom-reset", "⤢", speaker.say("report.zoom_reset", {}))}</div>
<p id="map-how" class="sr">${speaker.say("report.map.how", {})}</p>`;
}

/** What is left by search, filters and focus, and what can be done with it. */
export function focusLine(
  { filters, focus, isPartial }: PageState,
  view: ReportView,
  people: readonly PersonView[] | null,
  live: boolean,
  speaker: Speaker,
): Html {
  if (people === null) return html``;
  const button = (act: string, label: string) => html`<button type="button" data-act="${act}">${label}</button>`;
  const name = focus === null ? "" : (view.nameOf.get(focus.id) ?? "");
  const total =
    focus === null ? 0 : [...neighborhood(view, focus.id, focus.steps)].filter((id) => view.personOf.has(id)).length;
  return html`<p class="found" role="status">${
    focus !== null &&
    html`<span>${speaker.say("report.focus.state", { name, count: focus.steps, total })}</span>${button("narrower", speaker.say("report.focus.narrower", {}))}${button("wider", speaker.say("report.focus.wider", {}))}${button("unfocus", speaker.say("report.focus.end", {}))}`
  }${
    isFiltered(filters) &&
    html`<span>${speaker.say("report.filter.found", { count: people.length, total: view.people.length })}</span>${button("clear", speaker.say("report.filter.clear", {}))}`
  }${live && people.length > 0 && button(isPartial ? "zoom-reset" : "draw", speaker.say(isPartial ? "report.zoom_reset" : "report.filter.draw", {}))}</p>`;
}
