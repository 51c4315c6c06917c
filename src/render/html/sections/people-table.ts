import { type Html, html } from "../html.js";
import type { PersonView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { shareBar, stanceChip } from "./parts.js";

/** What the table can be sorted by. */
export type SortKey = "rank" | "name" | "influence" | "stance" | "contact";

/** How the table is shown. */
export interface TableState {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Rows that are shown. */
  readonly shown: number;
  /** Whether it can be used: there is a script. */
  readonly isLive: boolean;
  readonly selected: string | null;
}

/** Rows that are shown at first, and that a click adds. */
export const rowStep = 50;

const columns: readonly (readonly [
  SortKey,
  "report.rank" | "report.person" | "report.influence" | "report.stance" | "report.contact",
])[] = [
  ["rank", "report.rank"],
  ["name", "report.person"],
  ["influence", "report.influence"],
  ["stance", "report.stance"],
  ["contact", "report.contact"],
];

/** The people of a page as a ranked table. */
export function peopleTable(people: readonly PersonView[], state: TableState, speaker: Speaker): Html {
  if (people.length === 0) return html`<p class="empty">${speaker.say("report.nobody", {})}</p>`;
  return html`<table class="people"><thead><tr>${columns.map(([key, label]) => heading(key, speaker.say(label, {}), state))}</tr></thead>
<tbody>${peopleRows(people, 0, state, speaker)}</tbody></table>
${moreButton(people.length - state.shown, speaker)}`;
}

/** The rows from a place on, up to those that are shown. */
export function peopleRows(people: readonly PersonView[], from: number, state: TableState, speaker: Speaker): Html[] {
  const largest = people.reduce((most, { score }) => Math.max(most, score.influence), 0);
  return people.slice(from, state.shown).map((person) => row(person, largest, state, speaker));
}

/** Asks for further rows where there are some. */
export function moreButton(rest: number, speaker: Speaker): Html {
  if (rest <= 0) return html``;
  const label = speaker.say("report.show_more", { count: Math.min(rest, rowStep) });
  return html`<button type="button" class="more" data-act="more">${label}</button>`;
}

function heading(key: SortKey, label: string, { sort, descending, isLive }: TableState): Html {
  const order = sort !== key ? "none" : descending ? "descending" : "ascending";
  return html`<th scope="col" class="${key}" aria-sort="${order}">${
    isLive
      ? html`<button type="button" data-act="sort" data-key="${key}">${label}<i aria-hidden="true"></i></button>`
      : label
  }</th>`;
}

function row(person: PersonView, largest: number, { isLive, selected }: TableState, speaker: Speaker): Html {
  const { id, name, title, department, camp, score } = person;
  const [low, high] = score.rankInterval ?? [score.rank, score.rank];
  const about = [title, department].filter(Boolean).join(" · ");
  return html`<tr data-row="${id}"${id === selected && html` class="selected"`}><td class="rank">${score.rank}${
    low !== high && html`<small>${speaker.say("report.range", { low, high })}</small>`
  }</td>
<th scope="row" class="name">${
    isLive ? html`<button type="button" class="link" data-act="person" data-id="${id}">${name}</button>` : name
  }<small>${about}</small></th>
<td class="influence"><span>${shortPercent(score.influence, speaker)}</span>${shareBar(score.influence, largest, camp)}</td>
<td>${stanceChip(camp, speaker)}</td>
<td class="contact">${contactWord(score.covered, speaker)}</td></tr>`;
}

/** A share in one line of a narrow column. */
function shortPercent(share: number, speaker: Speaker): string {
  return share > 0 && share < 0.005 ? `<${speaker.percent(0.01)}` : speaker.percent(share);
}

function contactWord(covered: boolean | null, speaker: Speaker): string {
  if (covered === null) return speaker.say("report.contact.unknown", {});
  return speaker.say(covered ? "report.contact.yes" : "report.contact.no", {});
}

/** The people in the order of a table. */
export function sortPeople(people: readonly PersonView[], { sort, descending }: TableState): readonly PersonView[] {
  const value = keyOf(sort);
  const sign = descending ? -1 : 1;
  return [...people].sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first !== second) return first < second ? -sign : sign;
    return a.score.rank - b.score.rank || (a.id < b.id ? -1 : 1);
  });
}

function keyOf(sort: SortKey): (person: PersonView) => number | string {
  if (sort === "name") return ({ name }) => name.toLowerCase();
  if (sort === "influence") return ({ score }) => score.influence;
  if (sort === "stance") return ({ score }) => score.stance ?? -2;
  if (sort === "contact") return ({ score }) => (score.covered === null ? -1 : Number(score.covered));
  return ({ score }) => score.rank;
}
