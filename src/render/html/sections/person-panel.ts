import type { StakeholderExplanation } from "../../../insights/influence/explain.js";
import type { Ref } from "../../../internal/sentence.js";
import { stanceWord } from "../../../sentences/stance-word.js";
import { type Html, html } from "../html.js";
import { mostParts } from "../report-data.js";
import type { PersonView, ReportView, TieView } from "../report-view.js";
import type { LabelKey, Speaker } from "../speaker.js";
import { personButton, shareBar, stanceChip, stop } from "./parts.js";
import { actionCard } from "./plan-section.js";

/** Ties that are listed. */
const mostTies = 24;

/** One person: why their share is what it is, the evidence, their ties, and what to do. */
export function personPanel(
  person: PersonView,
  view: ReportView,
  explanation: StakeholderExplanation | null,
  isLive: boolean,
  speaker: Speaker,
): Html {
  const { score } = person;
  const about = [person.title, person.department].filter(Boolean).join(" · ");
  const roles = score.roles.map((role) => speaker.say(`words.role.${role}`, {}));
  return html`<div class="panel-head"><div><h2 id="person-name" tabindex="-1">${person.name}</h2><p class="about">${about}</p></div>
<button type="button" class="close" data-act="close">${speaker.say("report.close", {})}</button></div>
<p class="chips">${stanceChip(person.camp, speaker)}${roles.map((role) => html`<span class="chip">${role}</span>`)}</p>
<p class="buttons"><button type="button" data-act="focus" data-id="${person.id}">${speaker.say("report.focus", {})}</button>${
    isLive &&
    html`<button type="button" data-act="try-person" data-id="${person.id}">${speaker.say("report.try_person", {})}</button>`
  }</p>
${whySection(person, explanation, speaker)}
${evidenceSection(person, view, explanation, speaker)}
${tiesSection(person, view, speaker)}
${actionsSection(person, view, isLive, speaker)}`;
}

function whySection({ score }: PersonView, explanation: StakeholderExplanation | null, speaker: Speaker): Html {
  const reason = explanation ?? score.reason ?? null;
  const parts: [string, number][] = [];
  if (score.ownVote !== undefined) parts.push([speaker.say("report.directly", {}), score.ownVote]);
  const listeners = explanation?.byListener ?? score.byListener?.map(asPart) ?? [];
  for (const { ref, influence } of listeners.slice(0, mostParts)) {
    parts.push([speaker.say("report.through", { person: ref }), influence]);
  }
  const deciders = (explanation?.byDecider ?? [])
    .filter(({ influence }) => influence >= 0.005)
    .sort((a, b) => b.influence - a.influence)
    .slice(0, 5);
  const from = deciders.map(({ ref, influence }): [string, number] => [
    ref === null ? speaker.say("report.from_rest", {}) : speaker.say("report.from", { person: ref }),
    influence,
  ]);
  return html`<section><h3>${speaker.say("report.why", {})}</h3>${reason !== null && html`<p>${stop(speaker.translate({ key: reason.key, params: reason.params, text: reason.text }).text)}</p>`}
${partList(
  parts.filter(([, share]) => share >= 0.0005),
  speaker,
)}${from.length > 0 && partList(from, speaker)}</section>`;
}

function asPart({ id, name, influence }: { id: string; name: string; influence: number }): {
  ref: Ref;
  influence: number;
} {
  return { ref: { type: "person", id, label: name }, influence };
}

function partList(parts: readonly (readonly [string, number])[], speaker: Speaker): Html {
  const largest = parts.reduce((most, [, share]) => Math.max(most, share), 0);
  return html`<ul class="parts">${parts.map(
    ([label, share]) => html`<li><span>${label}</span><b>${speaker.percent(share)}</b>${shareBar(share, largest)}</li>`,
  )}</ul>`;
}

function evidenceSection(
  { score, id }: PersonView,
  view: ReportView,
  explanation: StakeholderExplanation | null,
  speaker: Speaker,
): Html {
  // Of large accounts only the first people are carried in full.
  const predicted = score.predictedStance ?? explanation?.stakeholder.predictedStance ?? null;
  const completeness = score.completeness ?? explanation?.stakeholder.completeness ?? null;
  const [low, high] = score.rankInterval ?? [score.rank, score.rank];
  const total = view.people.length;
  const lines = [
    low === high
      ? speaker.say("report.evidence.rank", { rank: score.rank, total })
      : speaker.say("report.evidence.rank_range", { rank: score.rank, total, low, high }),
  ];
  if (predicted !== null) {
    lines.push(speaker.say("report.evidence.likely", { stance: speaker.translate(stanceWord(predicted)) }));
  }
  lines.push(
    score.coveredBy.length > 0
      ? `${speaker.say("report.contact.yes", {})}: ${speaker.say("report.contact.with", { people: score.coveredBy })}`
      : speaker.say(score.covered === null ? "report.contact.unknown" : "report.contact.no", {}),
  );
  if (score.lastContactAt !== null) lines.push(speaker.say("report.contact.last", { date: score.lastContactAt }));
  if (completeness !== null) lines.push(speaker.say("report.evidence.complete", { share: completeness }));
  for (const { reason, title } of speaker.translate(
    view.score.gaps.filter(({ subjects }) => subjects.some((one) => one.id === id)),
  )) {
    lines.push(speaker.say("report.evidence.said", { title, text: reason.text }));
  }
  return html`<section><h3>${speaker.say("report.evidence", {})}</h3><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function tiesSection({ id }: PersonView, view: ReportView, speaker: Speaker): Html {
  const ties = view.tiesOf.get(id) ?? [];
  const weighty = [...ties].sort((a, b) => (b.strength ?? 1) - (a.strength ?? 1));
  return html`<section><h3>${speaker.say("report.ties", {})}</h3>${
    ties.length === 0
      ? html`<p class="empty">${speaker.say("report.ties.none", {})}</p>`
      : html`<ul class="plain ties">${weighty.slice(0, mostTies).map((tie) => tieLine(tie, id, view, speaker))}</ul>`
  }${ties.length > mostTies && html`<p class="note">${speaker.say("report.ties.more", { count: ties.length - mostTies })}</p>`}</section>`;
}

function tieLine(tie: TieView, id: string, view: ReportView, speaker: Speaker): Html {
  const other = tie.from === id ? tie.to : tie.from;
  const text = tieLabel(tie, view, speaker);
  const strength = tie.strength === null ? null : html` <small>${speaker.percent(tie.strength)}</small>`;
  return view.personOf.has(other)
    ? html`<li>${personButton(other, text)}${strength}</li>`
    : html`<li>${text}${strength}</li>`;
}

/** A tie in words: `Ana Ruiz trusts Lee Wong`. */
export function tieLabel({ from, to, kind, label }: TieView, { nameOf }: ReportView, speaker: Speaker): string {
  const names = { name: nameOf.get(from) ?? from, otherName: nameOf.get(to) ?? to };
  if (label !== null) return speaker.say("labels.tie.own", { ...names, text: label });
  return speaker.say(`labels.tie.${kind}` as LabelKey & "labels.tie.trusts", names);
}

function actionsSection({ id }: PersonView, view: ReportView, isLive: boolean, speaker: Speaker): Html {
  const actions = view.score.actions.filter(({ person }) => person.id === id);
  return html`<section><h3>${speaker.say("report.actions", {})}</h3>${
    actions.length === 0
      ? html`<p class="empty">${speaker.say("report.actions.none", {})}</p>`
      : html`<ol class="cards">${speaker.translate(actions).map((action) => actionCard(action, isLive, speaker))}</ol>`
  }</section>`;
}
