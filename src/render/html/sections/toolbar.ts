import { BUYING_ROLES } from "../../../model/vocabularies.js";
import { type Html, html } from "../html.js";
import type { PersonView, ReportView } from "../report-view.js";
import type { Speaker } from "../speaker.js";
import { campLabel, camps } from "./parts.js";

/** What people are filtered by; an empty word lets everybody pass. */
export interface Filters {
  readonly query: string;
  readonly role: string;
  readonly stance: string;
  readonly faction: string;
  readonly department: string;
  readonly coverage: string;
  readonly goal: string;
}

export const noFilters: Filters = {
  query: "",
  role: "",
  stance: "",
  faction: "",
  department: "",
  coverage: "",
  goal: "",
};

/** Whether anything is asked for. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== "");
}

/** A test of people by filters. */
export function filterTest(filters: Filters): (person: PersonView) => boolean {
  const words = filters.query.toLowerCase().split(/\s+/).filter(Boolean);
  const { role, stance, faction, department, coverage, goal } = filters;
  return ({ score, camp, departmentId, goals, words: all }) =>
    words.every((word) => all.includes(word)) &&
    (role === "" || score.roles.some((one) => one === role)) &&
    (stance === "" || camp === stance) &&
    (faction === "" || (faction === "none" ? score.factionId === null : score.factionId === faction)) &&
    (department === "" || departmentId === department) &&
    (coverage === "" || coverage === coverageOf(score.covered)) &&
    (goal === "" || goals.includes(goal));
}

function coverageOf(covered: boolean | null): string {
  if (covered === null) return "unknown";
  return covered ? "yes" : "no";
}

type Option = readonly [value: string, label: string];

/** Search and filters; a filter that could not tell anybody apart is left out. */
export function toolbar(view: ReportView, filters: Filters, speaker: Speaker): Html {
  const { people, score, account } = view;
  const held = new Set(people.flatMap((person) => person.score.roles));
  const roles = BUYING_ROLES.filter(({ value }) => held.has(value)).map(
    ({ value }): Option => [value, speaker.say(`words.role.${value}`, {})],
  );
  const factions = score.factions.map(
    ({ id, leader }): Option => [id, speaker.say("report.faction_of", { name: leader })],
  );
  if (factions.length > 0) factions.push(["none", speaker.say("report.no_faction", {})]);
  const departments = (account.departments ?? []).map(({ id, name }): Option => [id, name]);
  const goals = (account.goals ?? [])
    .filter(({ stakes }) => (stakes?.length ?? 0) > 0)
    .map(({ id, name }): Option => [id, name]);
  const coverage: Option[] = [
    ["yes", speaker.say("report.contact.yes", {})],
    ["no", speaker.say("report.contact.no", {})],
    ["unknown", speaker.say("report.contact.unknown", {})],
  ];
  return html`<search class="toolbar"><label class="search"><span class="sr">${speaker.say("report.search", {})}</span>
<input type="search" id="query" autocomplete="off" placeholder="${speaker.say("report.search", {})}" value="${filters.query}"></label>
${select("role", speaker.say("report.filter.role", {}), roles, filters.role, speaker)}
${select(
  "stance",
  speaker.say("report.filter.stance", {}),
  camps.map((camp): Option => [camp, campLabel(camp, speaker)]),
  filters.stance,
  speaker,
)}
${select("faction", speaker.say("report.filter.faction", {}), factions, filters.faction, speaker)}
${select("department", speaker.say("report.filter.department", {}), departments, filters.department, speaker)}
${select("coverage", speaker.say("report.filter.coverage", {}), coverage, filters.coverage, speaker)}
${select("goal", speaker.say("report.filter.goal", {}), goals, filters.goal, speaker)}
</search>`;
}

function select(
  name: keyof Filters,
  label: string,
  options: readonly Option[],
  chosen: string,
  speaker: Speaker,
): Html | null {
  if (options.length === 0) return null;
  const any = `${label}: ${speaker.say("report.filter.any", {})}`;
  return html`<select data-filter="${name}" aria-label="${label}"${chosen !== "" && html` class="on"`}><option value="">${any}</option>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select>`;
}
