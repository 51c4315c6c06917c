import type { Change } from "../../../model/change.js";
import { html } from "../html.js";
import { catalogOf } from "../languages.js";
import type { ReportData } from "../report-data.js";
import { createView, neighborhood, type PersonView, type ReportView } from "../report-view.js";
import { gapCards } from "../sections/gap-cards.js";
import { legend } from "../sections/legend.js";
import { moreButton, peopleRows, peopleTable, rowStep, type SortKey, sortPeople } from "../sections/people-table.js";
import { personPanel } from "../sections/person-panel.js";
import { planSection } from "../sections/plan-section.js";
import { subtitle } from "../sections/report-body.js";
import { summarySection } from "../sections/summary.js";
import { type Filters, filterTest, isFiltered, noFilters, toolbar } from "../sections/toolbar.js";
import { changeList, isSameTie, whatIfControls, whatIfResult } from "../sections/what-if-section.js";
import { createSpeaker, type Speaker } from "../speaker.js";
import { box, put, setTheme } from "./dom.js";
import { type EngineClient, startEngine } from "./engine-client.js";
import { type MapNote, MapView, overlayOf } from "./map-view.js";
import { controls, focusLine, mapButtons, tabList } from "./page-controls.js";
import { firstState, type GoalState, type PageState, type Tab, type ThemeChoice } from "./page-state.js";

/** Makes the report answer. */
export function startReport(data: ReportData): void {
  new ReportPage(data).start();
}

class ReportPage {
  private readonly data: ReportData;
  private readonly state: PageState;
  private readonly goals = new Map<string | null, GoalState>();
  private readonly engine: EngineClient | null;
  private readonly map: MapView;
  private view: ReportView;
  private speaker: Speaker;
  /** Of the latest question, so that a late answer to an earlier one is passed over. */
  private asked = 0;

  constructor(data: ReportData) {
    this.data = data;
    this.state = firstState(data.locale, data.score.goalId);
    this.view = createView(data, data.score);
    this.speaker = createSpeaker(catalogOf(data.locale, data.catalogs));
    this.engine = data.live ? startEngine(data) : null;
    this.map = new MapView(box("map"), (id) => this.open(id));
    this.goals.set(data.score.goalId, {
      score: data.score,
      plan: data.plan,
      map: box("map").innerHTML,
      explanations: new Map(),
    });
  }

  start(): void {
    this.map.adopt(this.view, this.speaker);
    this.map.listen(() => this.close());
    this.drawAll();
    document.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("input", (event) => this.changed(event.target as HTMLElement));
    document.addEventListener("keydown", (event) => this.pressed(event));
    for (const kind of ["pointerover", "focusin"])
      document.addEventListener(kind, (event) => this.pointed(event.target as Element));
    document.addEventListener("pointerout", (event) => this.left(event as PointerEvent));
    // Paper shows all tabs.
    window.addEventListener("beforeprint", () => {
      for (const tab of [...this.stale]) this.drawTab(tab);
    });
    this.prepare();
  }

  /** Opens the account for what-if while the page can be read already. */
  private prepare(): void {
    if (this.engine === null) return;
    this.status(this.speaker.say("report.preparing", { count: this.view.account.people.length }), true);
    this.engine.ask("open", this.state.goalId).then(
      () => this.status("", false),
      (error) => this.failed(error),
    );
  }

  // ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  private drawAll(): void {
    const { speaker, state, view, data } = this;
    document.documentElement.lang = speaker.locale;
    const goal = view.account.goals?.find(({ id }) => id === state.goalId);
    put("subtitle", html`${subtitle(goal?.name ?? null, view.score.asOf, speaker)}`);
    put("controls", controls(data, state, speaker));
    put("summary-box", summarySection(view.score, speaker));
    put("toolbar", html`${toolbar(view, state.filters, speaker)}${mapButtons(speaker)}`);
    put("legend", legend(view, speaker));
    put("tabs", tabList(state.tab, view.score, speaker));
    put("footer", html`<p>${speaker.say("report.footer", {})}</p>`);
    this.stale = new Set(["people", "gaps", "plan", "what-if"]);
    this.drawTab(state.tab);
    this.drawPerson();
    this.showTab();
    this.map.label(view, speaker);
    this.mark();
  }

  /** Tabs that are to be written anew when they are opened. */
  private stale = new Set<Tab>();

  private drawTab(tab: Tab): void {
    if (!this.stale.delete(tab)) return;
    if (tab === "people") this.drawTable();
    if (tab === "gaps") put("gaps", gapCards(this.view.score, this.data.live, this.speaker));
    if (tab === "plan") this.drawPlan();
    if (tab === "what-if") this.drawWhatIf();
  }

  private drawTable(): void {
    const { filters, sort, descending, shown, selected } = this.state;
    const people = this.filtered(filters);
    const table = { sort, descending, shown, isLive: true, selected };
    put("people", peopleTable(sortPeople(people, table), table, this.speaker));
  }

  /** Adds rows below those that stand there. */
  private drawMore(button: HTMLElement): void {
    const { state, speaker } = this;
    const from = state.shown;
    state.shown += rowStep;
    const { sort, descending, shown, selected, filters } = state;
    const table = { sort, descending, shown, isLive: true, selected };
    const people = sortPeople(this.filtered(filters), table);
    const rows = peopleRows(people, from, table, speaker);
    box("people").querySelector("tbody")!.insertAdjacentHTML("beforeend", html`${rows}`.html);
    button.outerHTML = moreButton(people.length - shown, speaker).html;
  }

  private filtered(filters: Filters): PersonView[] {
    const { focus } = this.state;
    const near = focus === null ? null : neighborhood(this.view, focus.id, focus.steps);
    const fits = filterTest(filters);
    return this.view.people.filter((person) => fits(person) && (near === null || near.has(person.id)));
  }

  private drawPlan(): void {
    const goal = this.goals.get(this.state.goalId)!;
    put("plan", planSection(this.view.score, goal.plan, this.data.live, this.speaker));
  }

  private drawPerson(): void {
    const person = this.state.selected === null ? undefined : this.view.personOf.get(this.state.selected);
    const panel = box("person");
    panel.hidden = person === undefined;
    document.body.classList.toggle("with-person", person !== undefined);
    if (person === undefined) return;
    const explanation = this.goals.get(this.state.goalId)!.explanations.get(person.id) ?? null;
    const { activeElement } = document;
    const held = activeElement !== null && panel.contains(activeElement) ? activeElement : null;
    const act = (held as HTMLElement | null)?.dataset.act;
    put("person", personPanel(person, this.view, explanation, this.data.live, this.speaker));
    // Who was in the panel stays there when it is written anew.
    const same = act === undefined ? "#person-name" : `#person [data-act="${act}"]`;
    if (held !== null) document.querySelector<HTMLElement>(same)?.focus({ preventScroll: true });
    if (explanation === null) this.explain(person.id);
  }

  private drawWhatIf(): void {
    const { state, view, speaker } = this;
    if (!this.data.live) {
      put("what-if", html`<p class="empty">${speaker.say("report.what_if.off", {})}</p>`);
      return;
    }
    const id = state.whatIfPerson ?? view.people[0]?.id;
    const person = id === undefined ? undefined : view.personOf.get(id);
    const whatIf = { personId: id ?? null, changes: state.changes, result: state.result };
    put(
      "what-if",
      html`<p class="note">${speaker.say("report.what_if.intro", {})}</p>
<label class="choose"><span>${speaker.say("report.what_if.person", {})}</span><input type="text" id="what-if-person" list="everybody" autocomplete="off" value="${person?.name ?? ""}"></label>
<datalist id="everybody">${view.people.slice(0, 300).map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
<div id="what-if-controls">${person !== undefined && whatIfControls(person, view, whatIf, speaker)}</div>
<h3>${speaker.say("report.what_if.changes", {})}</h3><div id="what-if-changes">${changeList(state.changes, view, speaker)}</div>
<div id="what-if-result" aria-live="polite">${whatIfResult(state.result, speaker)}</div>`,
    );
  }

  private showTab(): void {
    const { tab, selected } = this.state;
    for (const one of ["people", "gaps", "plan", "what-if"] as const) {
      box(`panel-${one}`).classList.toggle("off", one !== tab || selected !== null);
      const button = document.getElementById(`tab-${one}`);
      button?.setAttribute("aria-selected", String(one === tab));
      button?.setAttribute("tabindex", one === tab ? "0" : "-1");
    }
  }

  /** Brings the map in line with filters, focus, proof and changes. */
  private mark(): void {
    const { filters, focus, selected, provenGap, result } = this.state;
    const narrowed = isFiltered(filters) || focus !== null;
    const people = narrowed ? this.filtered(filters) : null;
    this.map.brighten(people === null ? null : new Set(people.map(({ id }) => id)));
    this.map.select(selected);
    const gap = this.view.score.gaps.find(({ id }) => id === provenGap);
    if (gap === undefined) this.map.clear();
    else this.drawProof(gap);
    this.map.note(notesOf(result, this.speaker));
    put("found", focusLine(this.state, this.view, people, this.data.live, this.speaker));
  }

  private drawProof({ proof, subjects }: ReportView["score"]["gaps"][number]): void {
    this.map.draw(overlayOf(proof, subjects, (id) => this.view.personOf.has(id)));
  }

  private status(text: string, busy: boolean): void {
    put("status", busy ? html`<span class="busy"></span>${text}` : html`${text}`);
    document.body.toggleAttribute("aria-busy", false);
  }

  private failed(error: unknown): void {
    this.status(
      this.speaker.say("report.failed", { text: error instanceof Error ? error.message : String(error) }),
      false,
    );
  }

  // ── what a click does ────────────────────────────────────────────────────────────────────────────────────────────────

  private clicked(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-act]");
    if (button === null) return;
    const { act, id = "", key = "", index = "0" } = button.dataset;
    const { state } = this;
    if (act === "person") this.open(id);
    else if (act === "close") this.close();
    else if (act === "tab") this.openTab(id as Tab);
    else if (act === "sort") this.sortBy(key as SortKey);
    else if (act === "more") this.drawMore(button);
    else if (act === "clear") this.filter(noFilters);
    else if (act === "focus") this.focusOn({ id, steps: 1 });
    else if (act === "wider" && state.focus !== null)
      this.focusOn({ id: state.focus.id, steps: state.focus.steps + 1 });
    else if (act === "narrower" && state.focus !== null)
      this.focusOn({ id: state.focus.id, steps: Math.max(1, state.focus.steps - 1) });
    else if (act === "unfocus") this.focusOn(null);
    else if (act === "draw") this.drawPart();
    else if (act === "proof") this.prove(state.provenGap === id ? null : id);
    else if (act === "zoom-in") this.map.zoomBy(1.4);
    else if (act === "zoom-out") this.map.zoomBy(1 / 1.4);
    else if (act === "zoom-reset") this.zoomReset();
    else if (act === "print") window.print();
    else if (act === "remove") this.change({ type: "remove_person", personId: id });
    else if (act === "undo") this.setChanges(state.changes.filter((_, place) => place !== Number(index)));
    else if (act === "reset") this.setChanges([]);
    else if (act === "try-person") this.tryPerson(id);
    else if (act === "try-gap")
      this.tryChanges(this.view.score.gaps.find((gap) => gap.id === id)?.remedy.changes ?? []);
    else if (act === "try-action") this.tryChanges(this.view.score.actions.find((one) => one.id === id)?.changes ?? []);
  }

  private changed(field: HTMLElement): void {
    const { filter, slide, control } = field.dataset;
    const { value } = field as HTMLInputElement;
    if (field.id === "query") this.filter({ ...this.state.filters, query: value });
    else if (filter !== undefined) this.filter({ ...this.state.filters, [filter]: value });
    else if (slide !== undefined) this.slid(slide, field as HTMLInputElement);
    else if (field.id === "what-if-person") this.choosePerson(value);
    else if (control === "language") this.speak(value);
    else if (control === "goal") this.openGoal(value === "" ? null : value);
    else if (control === "theme") {
      this.state.theme = value as ThemeChoice;
      setTheme(this.state.theme);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === "Escape" && this.state.selected !== null && target.closest("#person") !== null) this.close();
    if (target.getAttribute("role") !== "tab") return;
    const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(target) + step + tabs.length) % tabs.length]!;
    this.openTab(next.dataset.id as Tab);
    document.getElementById(next.id)?.focus();
    event.preventDefault();
  }

  /** The proof of the gap below the pointer is drawn. */
  private pointed(target: Element): void {
    const card = target.closest<HTMLElement>("[data-gap]");
    if (card !== null) {
      const gap = this.view.score.gaps.find(({ id }) => id === card.dataset.gap);
      if (gap !== undefined) this.drawProof(gap);
      return;
    }
    const row = target.closest<HTMLElement>("[data-row]");
    if (row !== null) this.map.draw({ people: [row.dataset.row!], isRoute: false, isCut: false });
  }

  private left({ target, relatedTarget }: PointerEvent): void {
    const from = (target as Element).closest("[data-gap], [data-row]");
    if (from === null || from.contains(relatedTarget as Node | null)) return;
    const gap = this.view.score.gaps.find(({ id }) => id === this.state.provenGap);
    if (gap === undefined) this.map.clear();
    else this.drawProof(gap);
  }

  private open(id: string): void {
    if (id.startsWith("others:")) this.filter({ ...this.state.filters, department: id.slice("others:".length) });
    if (!this.view.personOf.has(id)) return;
    this.state.selected = id;
    this.drawPerson();
    this.showTab();
    this.map.select(id);
    document.getElementById("person-name")?.focus({ preventScroll: true });
    box("side").scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    const { selected } = this.state;
    if (selected === null) return;
    this.state.selected = null;
    this.drawPerson();
    this.showTab();
    this.map.select(null);
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(selected)}"] button`)?.focus({ preventScroll: true });
  }

  private openTab(tab: Tab): void {
    this.state.tab = tab;
    this.state.selected = null;
    this.drawPerson();
    this.map.select(null);
    this.drawTab(tab);
    this.showTab();
    if (tab === "plan") this.planNow();
  }

  private sortBy(key: SortKey): void {
    const isSame = this.state.sort === key;
    this.state.descending = isSame
      ? !this.state.descending
      : key === "influence" || key === "stance" || key === "contact";
    this.state.sort = key;
    this.drawTable();
    document.querySelector<HTMLElement>(`[data-act="sort"][data-key="${key}"]`)?.focus({ preventScroll: true });
  }

  private filter(filters: Filters): void {
    const isCleared = !isFiltered(filters);
    this.state.filters = filters;
    this.state.shown = rowStep;
    for (const select of document.querySelectorAll<HTMLSelectElement>("[data-filter]")) {
      select.value = filters[select.dataset.filter as keyof Filters];
      select.classList.toggle("on", select.value !== "");
    }
    const query = document.getElementById("query") as HTMLInputElement;
    if (isCleared && query !== document.activeElement) query.value = filters.query;
    this.drawTable();
    this.mark();
  }

  private focusOn(focus: PageState["focus"]): void {
    this.state.focus = focus;
    this.state.shown = rowStep;
    if (focus === null && this.state.isPartial) this.drawWhole();
    this.drawTable();
    this.mark();
    if (focus !== null && !this.map.has(focus.id)) this.drawPart();
  }

  private prove(id: string | null): void {
    this.state.provenGap = id;
    for (const button of document.querySelectorAll<HTMLElement>('[data-act="proof"]')) {
      button.setAttribute("aria-pressed", String(button.dataset.id === id));
    }
    this.mark();
    if (id !== null && window.innerWidth < 900) box("map-box").scrollIntoView({ block: "start" });
  }

  private zoomReset(): void {
    this.map.zoomReset();
    if (this.state.isPartial) {
      this.drawWhole();
      this.mark();
    }
  }

  private speak(locale: string): void {
    this.state.locale = locale;
    this.speaker = createSpeaker(catalogOf(locale, this.data.catalogs));
    this.drawAll();
    document.querySelector<HTMLElement>('[data-control="language"]')?.focus({ preventScroll: true });
  }

  // ── what is asked of the library ─────────────────────────────────────────────────────────────────────────────────────

  private explaining = false;

  /** One person at a time: who was opened and closed meanwhile is not asked about. */
  private explain(id: string): void {
    if (this.engine === null || this.explaining) return;
    this.explaining = true;
    const { goalId } = this.state;
    const done = () => {
      this.explaining = false;
      const { selected } = this.state;
      if (selected !== null && (selected !== id || this.state.goalId !== goalId)) this.explain(selected);
    };
    this.engine.ask("explain", goalId, id).then((explanation) => {
      this.goals.get(goalId)?.explanations.set(id, explanation);
      if (this.state.selected === id && this.state.goalId === goalId) this.drawPerson();
      done();
    }, done);
  }

  private planNow(): void {
    const { goalId } = this.state;
    const goal = this.goals.get(goalId)!;
    if (goal.plan !== null || this.engine === null) return;
    this.status(this.speaker.say("report.computing", {}), true);
    this.engine.ask("plan", goalId).then(
      (plan) => {
        goal.plan = plan;
        this.status("", false);
        if (this.state.goalId === goalId) this.drawPlan();
      },
      (error) => this.failed(error),
    );
  }

  private openGoal(goalId: string | null): void {
    const known = this.goals.get(goalId);
    if (known !== undefined) {
      this.showGoal(goalId, known);
      return;
    }
    const { engine } = this;
    if (engine === null) return;
    const turn = ++this.asked;
    this.status(this.speaker.say("report.computing", {}), true);
    Promise.all([engine.ask("score", goalId), engine.ask("map", goalId, null)]).then(
      ([score, map]) => {
        const goal: GoalState = { score, plan: null, map, explanations: new Map() };
        this.goals.set(goalId, goal);
        this.status("", false);
        if (turn === this.asked) this.showGoal(goalId, goal);
      },
      (error) => this.failed(error),
    );
  }

  private showGoal(goalId: string | null, goal: GoalState): void {
    Object.assign(this.state, { goalId, result: null, changes: [], provenGap: null, focus: null, isPartial: false });
    this.view = createView(this.data, goal.score);
    this.map.adopt(this.view, this.speaker, goal.map);
    this.drawAll();
    if (this.state.tab === "plan") this.planNow();
  }

  /** Draws the people that are left by filters and focus, and no others. */
  private drawPart(): void {
    if (this.engine === null) return;
    const ids = this.filtered(this.state.filters).map(({ id }) => id);
    if (ids.length === 0) return;
    const turn = ++this.asked;
    this.status(this.speaker.say("report.computing", {}), true);
    this.engine.ask("map", this.state.goalId, ids).then(
      (markup) => {
        this.status("", false);
        if (turn !== this.asked) return;
        this.state.isPartial = true;
        this.map.adopt(this.view, this.speaker, markup);
        this.mark();
      },
      (error) => this.failed(error),
    );
  }

  private drawWhole(): void {
    this.state.isPartial = false;
    this.map.adopt(this.view, this.speaker, this.goals.get(this.state.goalId)!.map);
  }

  // ── what if ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  private tryPerson(id: string): void {
    this.state.whatIfPerson = id;
    this.openTab("what-if");
    this.drawWhatIf();
  }

  private tryChanges(changes: readonly Change[]): void {
    this.openTab("what-if");
    this.setChanges([...changes]);
  }

  private choosePerson(name: string): void {
    const person = this.view.people.find((one) => one.name === name);
    if (person === undefined) return;
    this.state.whatIfPerson = person.id;
    const { changes, result } = this.state;
    put("what-if-controls", whatIfControls(person, this.view, { personId: person.id, changes, result }, this.speaker));
  }

  private slid(slide: string, field: HTMLInputElement): void {
    const { id = "", place = "" } = field.dataset;
    const value = Number(field.value);
    if (slide === "tie") {
      const relationship = this.view.account.relationships![Number(place)]!;
      field.previousElementSibling!.textContent = this.speaker.percent(value);
      this.change({ type: "set_relationship", relationship: { ...relationship, strength: value } });
      return;
    }
    const set = slide === "coverage" ? { coverage: field.value === "" ? null : field.value } : { stance: value };
    this.change(updateOf(id, set, this.state.goalId, this.view));
    if (slide === "stance") {
      const person = this.view.personOf.get(id)!;
      const { changes, result } = this.state;
      const fresh = document.createElement("div");
      fresh.innerHTML = whatIfControls(person, this.view, { personId: id, changes, result }, this.speaker).html;
      box("stance-word").textContent = fresh.querySelector("#stance-word")!.textContent;
      field.setAttribute("aria-valuetext", box("stance-word").textContent ?? "");
    }
  }

  /** Adds a change; it takes the place of an earlier one of the same thing. */
  private change(change: Change): void {
    const others = this.state.changes.filter((one) => !isSameChange(one, change));
    this.state.changes = [...others, change];
    this.askWhatIf();
    put("what-if-changes", changeList(this.state.changes, this.view, this.speaker));
    if (change.type === "remove_person") this.drawWhatIf();
  }

  private setChanges(changes: Change[]): void {
    this.state.changes = changes;
    if (changes.length === 0) this.state.result = null;
    this.drawWhatIf();
    if (changes.length > 0) this.askWhatIf();
    else this.mark();
  }

  private waiting = false;

  /** Asks once more when an answer is back, however often a slider moved meanwhile. */
  private askWhatIf(): void {
    if (this.engine === null || this.waiting) return;
    this.waiting = true;
    const { changes, goalId } = this.state;
    this.status(this.speaker.say("report.computing", {}), true);
    const done = () => {
      this.waiting = false;
      this.status("", false);
      if (this.state.goalId === goalId && this.state.changes !== changes && this.state.changes.length > 0)
        this.askWhatIf();
    };
    this.engine.ask("whatIf", goalId, changes).then(
      (result) => {
        done();
        if (this.state.goalId !== goalId || this.state.changes.length === 0) return;
        this.state.result = result;
        put("what-if-result", whatIfResult(result, this.speaker));
        this.map.note(notesOf(result, this.speaker));
      },
      (error) => {
        done();
        this.failed(error);
      },
    );
  }
}

/** A stance that a person has in this goal is changed there. */
function updateOf(personId: string, set: Record<string, unknown>, goalId: string | null, view: ReportView): Change {
  const stakes = view.account.goals?.find(({ id }) => id === goalId)?.stakes ?? [];
  const isInGoal = "stance" in set && stakes.some((stake) => stake.personId === personId && stake.stance != null);
  return isInGoal && goalId !== null
    ? { type: "update_person", personId, goalId, set }
    : { type: "update_person", personId, set };
}

function isSameChange(a: Change, b: Change): boolean {
  if (a.type === "update_person" && b.type === "update_person") {
    return a.personId === b.personId && Object.keys(a.set).join() === Object.keys(b.set).join();
  }
  if (a.type === "set_relationship" && b.type === "set_relationship") return isSameTie(a.relationship, b.relationship);
  return a.type === "remove_person" && b.type === "remove_person" && a.personId === b.personId;
}

/** A difference of influence that is worth a note on the map. */
const leastNoted = 0.005;

function notesOf(result: PageState["result"], speaker: Speaker): MapNote[] {
  if (result === null) return [];
  const gone = new Set(result.changes.flatMap((change) => (change.type === "remove_person" ? [change.personId] : [])));
  const notes: MapNote[] = [];
  for (const { ref, influence } of result.people) {
    const difference = influence.after - influence.before;
    if (gone.has(ref.id)) notes.push({ id: ref.id, text: "", kind: "gone" });
    else if (Math.abs(difference) >= leastNoted) {
      const points = speaker.percent(Math.abs(difference));
      const isMore = difference > 0;
      notes.push({ id: ref.id, text: `${isMore ? "+" : "−"}${points}`, kind: isMore ? "up" : "down" });
    }
  }
  return notes;
}
