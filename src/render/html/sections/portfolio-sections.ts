import { stanceWord } from "../../../sentences/stance-word.js";
import { stanceCamp } from "../../shared/stance-camp.js";
import { type Html, html } from "../html.js";
import type { AccountRow, AccountSort, PortfolioData } from "../portfolio-data.js";
import type { LabelKey, Speaker } from "../speaker.js";
import { shareBar, stanceChip, stop } from "./parts.js";

const mostListed = 12;

/** What a chart and a table have to say in the end, above them: how many accounts, and where most of the value is. */
export function portfolioSummary({ summaries, comparison }: PortfolioData, speaker: Speaker): Html {
  const few = comparison?.eightyTwenty?.reason;
  const title = speaker.say("report.portfolio.title", { count: summaries.length });
  return html`<section id="summary" class="single" aria-label="${speaker.say("report.summary", {})}"><div><p class="lead">${
    few === undefined ? stop(title) : stop(speaker.translate(few).text)
  }</p></div></section>`;
}

const width = 720;
const height = 420;
const margin = { left: 46, right: 20, top: 16, bottom: 36 };

/** Health over the position of the group, a circle an account, as large as its value; those with neither are left out. */
export function portfolioChart(rows: readonly AccountRow[], speaker: Speaker): Html {
  const placed = rows.filter(({ summary }) => summary.health !== null && summary.groupStance !== null);
  const largest = placed.reduce((most, { summary }) => Math.max(most, summary.value ?? 0), 0);
  // Groups seldom reach the ends of the scale: it is as wide as they need, the same to both sides.
  const widest = placed.reduce((most, { summary }) => Math.max(most, 1.15 * Math.abs(summary.groupStance!)), 0.25);
  const x = (stance: number) => round(margin.left + ((stance / widest + 1) / 2) * (width - margin.left - margin.right));
  const y = (health: number) => round(height - margin.bottom - (health / 100) * (height - margin.top - margin.bottom));
  const radius = (value: number | null) =>
    largest > 0 && value !== null ? round(5 + 17 * Math.sqrt(value / largest)) : 7;
  const biggestFirst = [...placed].sort((a, b) => (b.summary.value ?? 0) - (a.summary.value ?? 0));
  const names = withoutOverlap(
    biggestFirst.map(({ summary }) => ({
      text: shorten(summary.accountName),
      x: x(summary.groupStance!),
      y: round(y(summary.health!) - radius(summary.value) - 4),
    })),
  );
  const label = speaker.say("report.portfolio.chart", {});
  return html`<figure class="chart"><figcaption><b>${label}</b> <span class="note">${speaker.say("report.portfolio.chart.how", {})}</span></figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${[0, 25, 50, 75, 100].map((health) => html`<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(health)}" y2="${y(health)}"/><text class="tick" x="${margin.left - 8}" y="${y(health) + 4}" text-anchor="end">${health}</text>`)}
<line class="grid" x1="${x(0)}" x2="${x(0)}" y1="${margin.top}" y2="${height - margin.bottom}"/>
<text class="tick" x="${margin.left}" y="${height - 12}">${speaker.say("report.against", {})}</text><text class="tick" x="${width - margin.right}" y="${height - 12}" text-anchor="end">${speaker.say("report.for", {})}</text>
${biggestFirst.map(({ summary }) => html`<circle class="fill ${stanceCamp(summary.groupStance)}" cx="${x(summary.groupStance!)}" cy="${y(summary.health!)}" r="${radius(summary.value)}"><title>${summary.accountName}</title></circle>`)}
${names.map((one) => html`<text class="mark" x="${one.x}" y="${one.y}" text-anchor="middle">${one.text}</text>`)}
</svg></figure>`;
}

interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The names that fit, the first ones first. */
function withoutOverlap(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names.slice(0, 5 * mostListed)) {
    const isClear = kept.every(
      (one) => Math.abs(one.y - name.y) > 13 || Math.abs(one.x - name.x) > 3.4 * (one.text.length + name.text.length),
    );
    if (isClear && kept.length < mostListed) kept.push(name);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

function shorten(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}

/** How the table of accounts is shown. */
export interface AccountTableState {
  readonly sort: AccountSort;
  readonly descending: boolean;
  readonly shown: number;
  readonly isLive: boolean;
}

const columns = [
  ["name", "report.portfolio.account"],
  ["value", "report.portfolio.value"],
  ["health", "report.health"],
  ["position", "report.position"],
  ["covered", "report.coverage"],
  ["gaps", "report.severe"],
  ["valueAtRisk", "report.portfolio.at_risk"],
  ["layer", "report.portfolio.group"],
  ["place", "report.portfolio.place"],
] as const satisfies readonly (readonly [AccountSort, LabelKey])[];

const ofComparison: ReadonlySet<AccountSort> = new Set(["valueAtRisk", "layer", "place"]);

/** The accounts as a table. */
export function accountTable(
  rows: readonly AccountRow[],
  { comparison, links }: PortfolioData,
  { sort, descending, shown, isLive }: AccountTableState,
  speaker: Speaker,
): Html {
  if (rows.length === 0) return html`<p class="empty">${speaker.say("report.nobody", {})}</p>`;
  const used = columns.filter(([key]) => comparison !== null || !ofComparison.has(key));
  const head = used.map(([key, label]) => {
    const order = sort !== key ? "none" : descending ? "descending" : "ascending";
    const text = speaker.say(label, {});
    return html`<th scope="col" aria-sort="${order}">${
      isLive
        ? html`<button type="button" data-act="sort" data-key="${key}">${text}<i aria-hidden="true"></i></button>`
        : text
    }</th>`;
  });
  const rest = rows.length - shown;
  return html`<div class="wide" role="region" tabindex="0" aria-label="${speaker.say("report.portfolio", {})}"><table class="people accounts"><thead><tr>${head}</tr></thead><tbody>${rows
    .slice(0, shown)
    .map((row) => html`<tr>${used.map(([key]) => cell(key, row, links, speaker))}</tr>`)}</tbody></table></div>${
    rest > 0 &&
    html`<button type="button" class="more" data-act="more">${speaker.say("report.show_more", { count: rest })}</button>`
  }`;
}

function cell(
  key: AccountSort,
  { summary, layer, rankInterval, valueAtRisk }: AccountRow,
  links: PortfolioData["links"],
  speaker: Speaker,
): Html {
  const unknown = speaker.say("report.not_known", {});
  const number = (value: number | null) =>
    html`<td class="number">${value === null ? unknown : speaker.number(Math.round(value))}</td>`;
  if (key === "name") {
    const link = links[summary.accountId];
    const name = link === undefined ? html`${summary.accountName}` : html`<a href="${link}">${summary.accountName}</a>`;
    return html`<th scope="row" class="name">${name}<small>${summary.topGap ?? ""}</small></th>`;
  }
  if (key === "value") return number(summary.value);
  if (key === "valueAtRisk") return number(valueAtRisk);
  if (key === "health") {
    const { health } = summary;
    return health === null
      ? number(null)
      : html`<td class="influence"><span>${Math.round(health)}</span>${shareBar(health, 100)}</td>`;
  }
  if (key === "position") {
    const { groupStance } = summary;
    if (groupStance === null) return html`<td>${stanceChip("unknown", speaker)}</td>`;
    return html`<td><span title="${speaker.translate(stanceWord(groupStance)).text}">${stanceChip(stanceCamp(groupStance), speaker)}</span></td>`;
  }
  if (key === "covered")
    return html`<td class="number">${summary.covered === null ? unknown : speaker.percent(summary.covered)}</td>`;
  if (key === "gaps") return html`<td class="number">${summary.criticalGaps} + ${summary.highGaps}</td>`;
  if (key === "layer") return number(layer === null ? null : layer + 1);
  const [low, high] = rankInterval ?? [0, 0];
  return html`<td class="number">${rankInterval === null ? unknown : speaker.say("report.range", { low, high })}</td>`;
}

/** Our people by load, and people who stand in several accounts. */
export function portfolioPeople({ comparison, summaries }: PortfolioData, speaker: Speaker): Html {
  if (comparison === null) return html``;
  const nameOf = new Map(summaries.map(({ accountId, accountName }) => [accountId, accountName]));
  const { team, sharedContacts } = speaker.translate({
    team: comparison.team.slice(0, mostListed),
    sharedContacts: comparison.sharedContacts.slice(0, mostListed),
  });
  return html`${
    team.length > 0 &&
    html`<h2>${speaker.say("report.portfolio.team", {})}</h2><ul class="plain">${team.map(({ reason }) => html`<li>${stop(reason.text)}</li>`)}</ul>`
  }${
    sharedContacts.length > 0 &&
    html`<h2>${speaker.say("report.portfolio.shared", {})}</h2><ul class="plain">${sharedContacts.map(({ person, accounts }) => html`<li><b>${person}</b> ${accounts.map((id) => nameOf.get(id) ?? id).join(", ")}</li>`)}</ul>`
  }`;
}
