import { html } from "../html.js";
import type { ReportView } from "../report-view.js";
import { gapCards } from "../sections/gap-cards.js";
import { legend } from "../sections/legend.js";
import { moreButton, peopleRows, peopleTable, rowStep, sortPeople } from "../sections/people-table.js";
import { personPanel } from "../sections/person-panel.js";
import { planSection } from "../sections/plan-section.js";
import { subtitle } from "../sections/report-body.js";
import { summarySection } from "../sections/summary.js";
import { isFiltered, toolbar } from "../sections/toolbar.js";
import { box, put } from "./dom.js";
import { notesOf } from "./map-notes.js";
import { overlayOf } from "./map-view.js";
import type { PageContext } from "./page-context.js";
import { controls, focusLine, mapButtons, tabList } from "./page-controls.js";
import type { Tab } from "./page-state.js";

/** Writes what the state says onto the page. */
export class PageDrawing {
  private readonly page: PageContext;
  private readonly explain: (id: string) => void;
  private readonly drawWhatIf: () => void;
  /** Tabs that are to be written anew when they are opened. */
  private stale = new Set<Tab>();

  /**
   * @param explain - Asks for the explanation of a person.
   * @param drawWhatIf - Writes the tab of what-if.
   */
  constructor(page: PageContext, explain: (id: string) => void, drawWhatIf: () => void) {
    this.page = page;
    this.explain = explain;
    this.drawWhatIf = drawWhatIf;
  }

  drawAll(): void {
    const { speaker, state, view, data } = this.page;
    document.documentElement.lang = speaker.locale;
    const goal = view.account.goals?.find(({ id }) => id === state.goalId);
    put("subtitle", html`${subtitle(goal?.name ?? null, view.score.asOf, speaker)}`);
    put("controls", controls(data, state, speaker));
    put("summary-box", summarySection(view.score, speaker));
    put("toolbar", html`${toolbar(view, state.filters, speaker)}${mapButtons(speaker)}`);
    put("legend", legend(view, this.page.goal.map, speaker));
    put("tabs", tabList(state.tab, view.score, speaker));
    put("footer", html`<p>${speaker.say("report.footer", {})}</p>`);
    this.stale = new Set(["people", "gaps", "plan", "what-if"]);
    this.drawTab(state.tab);
    this.drawPerson();
    this.showTab();
    this.page.map.label(view, speaker);
    this.mark();
  }

  drawTab(tab: Tab): void {
    if (!this.stale.delete(tab)) return;
    if (tab === "people") this.drawTable();
    if (tab === "gaps") put("gaps", gapCards(this.page.view.score, this.page.data.live, this.page.speaker));
    if (tab === "plan") this.drawPlan();
    if (tab === "what-if") this.drawWhatIf();
  }

  drawTable(): void {
    const { filters, sort, descending, shown, selected } = this.page.state;
    const people = this.page.filtered(filters);
    const table = { sort, descending, shown, isLive: true, selected };
    put("people", peopleTable(sortPeople(people, table), table, this.page.speaker));
  }

  /** Adds rows below those that stand there. */
  drawMore(button: HTMLElement): void {
    const { state, speaker } = this.page;
    const from = state.shown;
    state.shown += rowStep;
    const { sort, descending, shown, selected, filters } = state;
    const table = { sort, descending, shown, isLive: true, selected };
    const people = sortPeople(this.page.filtered(filters), table);
    const rows = peopleRows(people, from, table, speaker);
    box("people").querySelector("tbody")!.insertAdjacentHTML("beforeend", html`${rows}`.html);
    button.outerHTML = moreButton(people.length - shown, speaker).html;
  }

  drawPlan(): void {
    put("plan", planSection(this.page.view.score, this.page.goal.plan, this.page.data.live, this.page.speaker));
  }

  drawPerson(): void {
    const person =
      this.page.state.selected === null ? undefined : this.page.view.personOf.get(this.page.state.selected);
    const panel = box("person");
    panel.hidden = person === undefined;
    document.body.classList.toggle("with-person", person !== undefined);
    if (person === undefined) return;
    const explanation = this.page.goal.explanations.get(person.id) ?? null;
    const { activeElement } = document;
    const held = activeElement !== null && panel.contains(activeElement) ? activeElement : null;
    const act = (held as HTMLElement | null)?.dataset.act;
    put("person", personPanel(person, this.page.view, explanation, this.page.data.live, this.page.speaker));
    // Who was in the panel stays there when it is written anew.
    const same = act === undefined ? "#person-name" : `#person [data-act="${act}"]`;
    if (held !== null) document.querySelector<HTMLElement>(same)?.focus({ preventScroll: true });
    if (explanation === null) this.explain(person.id);
  }

  showTab(): void {
    const { tab, selected } = this.page.state;
    for (const one of ["people", "gaps", "plan", "what-if"] as const) {
      box(`panel-${one}`).classList.toggle("off", one !== tab || selected !== null);
      const button = document.getElementById(`tab-${one}`);
      button?.setAttribute("aria-selected", String(one === tab));
      button?.setAttribute("tabindex", one === tab ? "0" : "-1");
    }
  }

  /** Brings the map in line with filters, focus, proof and changes. */
  mark(): void {
    const { filters, focus, selected, provenGap, result } = this.page.state;
    const narrowed = isFiltered(filters) || focus !== null;
    const people = narrowed ? this.page.filtered(filters) : null;
    this.page.map.brighten(people === null ? null : new Set(people.map(({ id }) => id)));
    this.page.map.select(selected);
    const gap = this.page.view.score.gaps.find(({ id }) => id === provenGap);
    if (gap === undefined) this.page.map.clear();
    else this.drawProof(gap);
    this.page.map.note(notesOf(result, this.page.speaker));
    put("found", focusLine(this.page.state, this.page.view, people, this.page.data.live, this.page.speaker));
  }

  drawProof({ proof, subjects }: ReportView["score"]["gaps"][number]): void {
    this.page.map.draw(overlayOf(proof, subjects, (id) => this.page.view.personOf.has(id)));
  }

  /** Paper shows all tabs. */
  drawStale(): void {
    for (const tab of [...this.stale]) this.drawTab(tab);
  }
}
