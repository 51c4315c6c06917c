import type { Gap } from "../../../insights/gaps/gap.js";
import type { Change } from "../../../model/change.js";
import type { WhatIf } from "../../../planning/what-if/what-if.js";
import { stanceWord } from "../../../sentences/stance-word.js";
import { type Html, html } from "../html.js";
import type { PersonView, ReportView, TieView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { supportBar } from "./parts.js";
import { tieLabel } from "./person-panel.js";

/** Ties that get a slider. */
const mostSliders = 8;
/** People whose influence changes, as listed. */
const mostPeople = 8;
const mostListed = 6;

export const coverages = ["none", "brief", "multiple", "in_depth"] as const;

/** What is changed so far, and what of it would follow. */
export interface WhatIfState {
  readonly personId: string | null;
  readonly changes: readonly Change[];
  readonly result: WhatIf | null;
}

/** What can be changed about a person: stance, how well we know them, the strength of their ties, and whether they are there. */
export function whatIfControls(person: PersonView, view: ReportView, { changes }: WhatIfState, speaker: Speaker): Html {
  const { id, name } = person;
  const ref = { type: "person", id, label: name } as const;
  const stance = changedStance(id, changes) ?? person.score.stance;
  const coverage = changedField(id, "coverage", changes) ?? view.account.people.find((one) => one.id === id)?.coverage;
  const ties = tiesToChange(view, id);
  const isGone = changes.some((change) => change.type === "remove_person" && change.personId === id);
  const word = stance === null ? speaker.say("words.stance.unknown", {}) : speaker.translate(stanceWord(stance)).text;
  return html`<fieldset class="controls"><legend>${name}</legend>
<label class="slider"><span>${speaker.say("report.what_if.stance", {})}</span><output id="stance-word">${word}</output>
<input type="range" min="-1" max="1" step="0.05" value="${stance ?? 0}" data-slide="stance" data-id="${id}" aria-valuetext="${word}"${isGone && html` disabled`}></label>
<label class="slider"><span>${speaker.say("report.what_if.coverage", {})}</span><span></span>
<select data-slide="coverage" data-id="${id}"${isGone && html` disabled`}><option value="">${speaker.say("report.what_if.as_is", {})}</option>${coverages.map(
    (one) =>
      html`<option value="${one}"${one === coverage && html` selected`}>${speaker.say(`report.what_if.coverage.${one}`, {})}</option>`,
  )}</select></label>
${ties.length > 0 && html`<p class="sub">${speaker.say("report.what_if.ties", {})}</p>`}${ties.map((tie) => tieSlider(tie, view, changes, isGone, speaker))}
<p class="buttons"><button type="button" class="danger" data-act="remove" data-id="${id}"${isGone && html` disabled`}>${speaker.say("report.what_if.remove", { person: ref })}</button></p></fieldset>`;
}

function tieSlider(
  tie: TieView,
  view: ReportView,
  changes: readonly Change[],
  isGone: boolean,
  speaker: Speaker,
): Html {
  const relationship = view.account.relationships![tie.place!]!;
  const changed = changes.find((one) => one.type === "set_relationship" && isSameTie(one.relationship, relationship));
  const strength =
    changed?.type === "set_relationship" && typeof changed.relationship.strength === "number"
      ? changed.relationship.strength
      : (tie.strength ?? 0.5);
  return html`<label class="slider"><span>${tieLabel(tie, view, speaker)}</span><output>${speaker.percent(strength)}</output>
<input type="range" min="0" max="1" step="0.05" value="${strength}" data-slide="tie" data-place="${tie.place!}"${isGone && html` disabled`}></label>`;
}

/** Whether two relationships are the same tie: they share what their id is made of. */
export function isSameTie(
  a: { from: string; to: string; kind: string; goalId?: string | null | undefined },
  b: { from: string; to: string; kind: string; goalId?: string | null | undefined },
): boolean {
  return a.from === b.from && a.to === b.to && a.kind === b.kind && (a.goalId ?? null) === (b.goalId ?? null);
}

function tiesToChange({ tiesOf }: ReportView, id: string): TieView[] {
  const ties = (tiesOf.get(id) ?? []).filter(({ place }) => place !== null);
  return ties.sort((a, b) => (b.strength ?? 0.5) - (a.strength ?? 0.5)).slice(0, mostSliders);
}

function changedStance(id: string, changes: readonly Change[]): number | null {
  const stance = changedField(id, "stance", changes);
  return typeof stance === "number" ? stance : null;
}

function changedField(id: string, field: string, changes: readonly Change[]): unknown {
  let value: unknown = null;
  for (const change of changes) {
    if (change.type !== "update_person" || change.personId !== id) continue;
    const set: Readonly<Record<string, unknown>> = change.set;
    if (field in set) value = set[field];
  }
  return value;
}

/** What is changed so far, each with a way back. */
export function changeList(changes: readonly Change[], view: ReportView, speaker: Speaker): Html {
  if (changes.length === 0) return html`<p class="empty">${speaker.say("report.what_if.none", {})}</p>`;
  return html`<ul class="plain changes">${changes.map(
    (change, index) =>
      html`<li><span>${changeLabel(change, view, speaker)}</span><button type="button" data-act="undo" data-index="${index}">${speaker.say("report.what_if.undo", {})}</button></li>`,
  )}</ul><p class="buttons"><button type="button" data-act="reset">${speaker.say("report.what_if.reset", {})}</button></p>`;
}

function changeLabel(change: Change, view: ReportView, speaker: Speaker): string {
  const personOf = (id: string) => ({ type: "person", id, label: view.nameOf.get(id) ?? id }) as const;
  if (change.type === "remove_person")
    return speaker.say("report.what_if.change.removed", { person: personOf(change.personId) });
  if (change.type === "set_relationship") {
    const { from, to, kind, strength } = change.relationship;
    const label = view.account.vocabulary?.kinds?.[kind]?.label ?? null;
    const tie = { place: null, from, to, kind, label, strength: null };
    const ref = { type: "relationship", id: "", label: tieLabel(tie, view, speaker) } as const;
    if (typeof strength === "number") return speaker.say("report.what_if.change.tie", { tie: ref, share: strength });
    return ref.label;
  }
  if (change.type === "update_person") {
    const person = personOf(change.personId);
    const { stance, coverage } = change.set;
    if (typeof stance === "number") {
      return speaker.say("report.what_if.change.stance", { person, stance: speaker.translate(stanceWord(stance)) });
    }
    const known = coverages.find((one) => one === coverage);
    const text =
      known === undefined ? Object.keys(change.set).join(", ") : speaker.say(`report.what_if.coverage.${known}`, {});
    return speaker.say("report.what_if.change.coverage", { person, text });
  }
  if (change.type === "add_person") return `+ ${change.person.name}`;
  return speaker.say("report.what_if.change.other", { count: 1 });
}

/** What would follow from the changes: now and then. */
export function whatIfResult(result: WhatIf | null, speaker: Speaker): Html {
  if (result === null) return html``;
  const { headlines, support, groupStance, covered, health, people, gapsOpened, gapsClosed, sideEffects } =
    speaker.translate({
      ...result,
      people: result.people.slice(0, mostPeople),
      gapsOpened: result.gapsOpened.slice(0, mostListed),
      gapsClosed: result.gapsClosed.slice(0, mostListed),
    });
  const now = speaker.say("report.what_if.before", {});
  const then = speaker.say("report.what_if.after", {});
  const unknown = speaker.say("report.not_known", {});
  const stanceText = (stance: number | null) =>
    stance === null ? unknown : speaker.translate(stanceWord(stance)).text;
  const points = (value: number | null) => (value === null ? unknown : speaker.number(Math.round(value)));
  const rows: [string, string, string][] = [
    [
      speaker.say("report.position", {}),
      `${stanceText(groupStance.before)} ${signed(groupStance.before)}`,
      `${stanceText(groupStance.after)} ${signed(groupStance.after)}`,
    ],
    [speaker.say("report.health", {}), points(health.before), points(health.after)],
    [speaker.say("report.coverage", {}), speaker.percent(covered.before), speaker.percent(covered.after)],
  ];
  return html`<ul class="headlines">${
    headlines.length === 0
      ? html`<li>${speaker.say("report.what_if.same", {})}</li>`
      : headlines.map(({ text }) => html`<li>${text}</li>`)
  }</ul>
<table class="compare"><thead><tr><td></td><th scope="col">${now}</th><th scope="col">${then}</th></tr></thead><tbody>${rows.map(
    ([label, before, after]) =>
      html`<tr><th scope="row">${label}</th><td>${before}</td><td${before !== after && html` class="changed"`}>${after}</td></tr>`,
  )}<tr><th scope="row">${speaker.say("report.support", {})}</th><td>${supportBar(support.before)}</td><td>${supportBar(support.after)}</td></tr></tbody></table>
${
  people.length > 0 &&
  html`<h3>${speaker.say("report.what_if.people", {})}</h3><table class="compare"><tbody>${people.map(
    ({ ref, influence }) =>
      html`<tr><th scope="row">${ref.label}</th><td>${speaker.percent(influence.before)}</td><td class="changed">${speaker.percent(influence.after)}</td></tr>`,
  )}</tbody></table>`
}
${gapList(speaker.say("report.what_if.closed", {}), gapsClosed)}${gapList(speaker.say("report.what_if.opened", {}), gapsOpened)}
${
  sideEffects.length > 0 &&
  html`<h3>${speaker.say("report.what_if.side_effects", {})}</h3><ul class="plain">${sideEffects.slice(0, mostListed).map(({ reason }) => html`<li>${reason.text}</li>`)}</ul>`
}`;
}

function gapList(title: string, gaps: readonly Gap[]): Html {
  if (gaps.length === 0) return html``;
  return html`<h3>${title}</h3><ul class="plain">${gaps.map((gap) => html`<li><b>${gap.title.text}</b> ${gap.reason.text}</li>`)}</ul>`;
}

/** A stance as a number beside its words, since two may share a word. */
function signed(stance: number | null): string {
  if (stance === null) return "";
  const rounded = Math.round(100 * stance) / 100 || 0;
  return `(${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded).toFixed(2)})`;
}
