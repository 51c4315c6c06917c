import type { Change } from "../../../model/change.js";
import type { ReportData } from "../report-data.js";
import { rowStep, type SortKey } from "../sections/people-table.js";
import { type Filters, isFiltered, noFilters } from "../sections/toolbar.js";
import { box, setTheme } from "./dom.js";
import { LibraryQuestions } from "./library-questions.js";
import { PageContext } from "./page-context.js";
import { PageDrawing } from "./page-drawing.js";
import type { PageState, Tab, ThemeChoice } from "./page-state.js";
import { WhatIfTab } from "./what-if-tab.js";

/** Makes the report answer. */
export function startReport(data: ReportData): void {
  new ReportPage(data).start();
}

/** What clicks, keys and the pointer do. */
class ReportPage {
  private readonly page: PageContext;
  private readonly drawing: PageDrawing;
  private readonly questions: LibraryQuestions;
  private readonly whatIf: WhatIfTab;

  constructor(data: ReportData) {
    this.page = new PageContext(data, (id) => this.open(id));
    this.whatIf = new WhatIfTab(this.page, () => this.drawing.mark());
    this.drawing = new PageDrawing(
      this.page,
      (id) => this.questions.explain(id),
      () => this.whatIf.draw(),
    );
    this.questions = new LibraryQuestions(this.page, this.drawing);
  }

  start(): void {
    const { map, view, speaker } = this.page;
    map.adopt(view, speaker);
    map.listen(() => this.close());
    this.drawing.drawAll();
    document.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("input", (event) => this.changed(event.target as HTMLElement));
    document.addEventListener("keydown", (event) => this.pressed(event));
    for (const kind of ["pointerover", "focusin"])
      document.addEventListener(kind, (event) => this.pointed(event.target as Element));
    document.addEventListener("pointerout", (event) => this.left(event as PointerEvent));
    window.addEventListener("beforeprint", () => this.drawing.drawStale());
    this.questions.prepare();
  }

  private clicked(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-act]");
    if (button === null) return;
    const { act, id = "", key = "", index = "0" } = button.dataset;
    const { state } = this.page;
    if (act === "person") this.open(id);
    else if (act === "close") this.close();
    else if (act === "tab") this.openTab(id as Tab);
    else if (act === "sort") this.sortBy(key as SortKey);
    else if (act === "more") this.drawing.drawMore(button);
    else if (act === "clear") this.filter(noFilters);
    else if (act === "focus") this.focusOn({ id, steps: 1 });
    else if (act === "wider" && state.focus !== null)
      this.focusOn({ id: state.focus.id, steps: state.focus.steps + 1 });
    else if (act === "narrower" && state.focus !== null)
      this.focusOn({ id: state.focus.id, steps: Math.max(1, state.focus.steps - 1) });
    else if (act === "unfocus") this.focusOn(null);
    else if (act === "draw") this.questions.drawPart();
    else if (act === "proof") this.prove(state.provenGap === id ? null : id);
    else if (act === "zoom-in") this.page.map.zoomBy(1.4);
    else if (act === "zoom-out") this.page.map.zoomBy(1 / 1.4);
    else if (act === "zoom-reset") this.zoomReset();
    else if (act === "print") window.print();
    else if (act === "remove") this.whatIf.change({ type: "remove_person", personId: id });
    else if (act === "undo") this.whatIf.setChanges(state.changes.filter((_, place) => place !== Number(index)));
    else if (act === "reset") this.whatIf.setChanges([]);
    else if (act === "try-person") this.tryPerson(id);
    else if (act === "try-gap")
      this.tryChanges(this.page.view.score.gaps.find((gap) => gap.id === id)?.remedy.changes ?? []);
    else if (act === "try-action")
      this.tryChanges(this.page.view.score.actions.find((one) => one.id === id)?.changes ?? []);
  }

  private changed(field: HTMLElement): void {
    const { filter, slide, control } = field.dataset;
    const { value } = field as HTMLInputElement;
    if (field.id === "query") this.filter({ ...this.page.state.filters, query: value });
    else if (filter !== undefined) this.filter({ ...this.page.state.filters, [filter]: value });
    else if (slide !== undefined) this.whatIf.slid(slide, field as HTMLInputElement);
    else if (field.id === "what-if-person") this.whatIf.choosePerson(value);
    else if (control === "language") this.speak(value);
    else if (control === "goal") this.questions.openGoal(value === "" ? null : value);
    else if (control === "theme") {
      this.page.state.theme = value as ThemeChoice;
      setTheme(this.page.state.theme);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === "Escape" && this.page.state.selected !== null && target.closest("#person") !== null) this.close();
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
      const gap = this.page.view.score.gaps.find(({ id }) => id === card.dataset.gap);
      if (gap !== undefined) this.drawing.drawProof(gap);
      return;
    }
    const row = target.closest<HTMLElement>("[data-row]");
    if (row !== null) this.page.map.draw({ people: [row.dataset.row!], isRoute: false, isCut: false });
  }

  private left({ target, relatedTarget }: PointerEvent): void {
    const from = (target as Element).closest("[data-gap], [data-row]");
    if (from === null || from.contains(relatedTarget as Node | null)) return;
    const gap = this.page.view.score.gaps.find(({ id }) => id === this.page.state.provenGap);
    if (gap === undefined) this.page.map.clear();
    else this.drawing.drawProof(gap);
  }

  private open(id: string): void {
    if (id.startsWith("others:")) this.filter({ ...this.page.state.filters, department: id.slice("others:".length) });
    if (!this.page.view.personOf.has(id)) return;
    this.page.state.selected = id;
    this.drawing.drawPerson();
    this.drawing.showTab();
    this.page.map.select(id);
    document.getElementById("person-name")?.focus({ preventScroll: true });
    box("side").scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    const { selected } = this.page.state;
    if (selected === null) return;
    this.page.state.selected = null;
    this.drawing.drawPerson();
    this.drawing.showTab();
    this.page.map.select(null);
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(selected)}"] button`)?.focus({ preventScroll: true });
  }

  private openTab(tab: Tab): void {
    this.page.state.tab = tab;
    this.page.state.selected = null;
    this.drawing.drawPerson();
    this.page.map.select(null);
    this.drawing.drawTab(tab);
    this.drawing.showTab();
    if (tab === "plan") this.questions.planNow();
  }

  private sortBy(key: SortKey): void {
    const isSame = this.page.state.sort === key;
    this.page.state.descending = isSame
      ? !this.page.state.descending
      : key === "influence" || key === "stance" || key === "contact";
    this.page.state.sort = key;
    this.drawing.drawTable();
    document.querySelector<HTMLElement>(`[data-act="sort"][data-key="${key}"]`)?.focus({ preventScroll: true });
  }

  private filter(filters: Filters): void {
    const isCleared = !isFiltered(filters);
    this.page.state.filters = filters;
    this.page.state.shown = rowStep;
    for (const select of document.querySelectorAll<HTMLSelectElement>("[data-filter]")) {
      select.value = filters[select.dataset.filter as keyof Filters];
      select.classList.toggle("on", select.value !== "");
    }
    const query = document.getElementById("query") as HTMLInputElement;
    if (isCleared && query !== document.activeElement) query.value = filters.query;
    this.drawing.drawTable();
    this.drawing.mark();
  }

  private focusOn(focus: PageState["focus"]): void {
    this.page.state.focus = focus;
    this.page.state.shown = rowStep;
    if (focus === null && this.page.state.isPartial) this.questions.drawWhole();
    this.drawing.drawTable();
    this.drawing.mark();
    if (focus !== null && !this.page.map.has(focus.id)) this.questions.drawPart();
  }

  private prove(id: string | null): void {
    this.page.state.provenGap = id;
    for (const button of document.querySelectorAll<HTMLElement>('[data-act="proof"]')) {
      button.setAttribute("aria-pressed", String(button.dataset.id === id));
    }
    this.drawing.mark();
    if (id !== null && window.innerWidth < 900) box("map-box").scrollIntoView({ block: "start" });
  }

  private zoomReset(): void {
    this.page.map.zoomReset();
    if (this.page.state.isPartial) {
      this.questions.drawWhole();
      this.drawing.mark();
    }
  }

  private speak(locale: string): void {
    this.page.state.locale = locale;
    this.page.speaker = this.page.speakerOf(locale);
    this.drawing.drawAll();
    document.querySelector<HTMLElement>('[data-control="language"]')?.focus({ preventScroll: true });
  }

  private tryPerson(id: string): void {
    this.page.state.whatIfPerson = id;
    this.openTab("what-if");
    this.whatIf.draw();
  }

  private tryChanges(changes: readonly Change[]): void {
    this.openTab("what-if");
    this.whatIf.setChanges([...changes]);
  }
}
