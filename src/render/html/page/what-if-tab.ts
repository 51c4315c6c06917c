import type { Change } from "../../../model/change.js";
import { html } from "../html.js";
import { changeList, whatIfControls, whatIfResult } from "../sections/what-if-section.js";
import { updateOf, withChange } from "./change-list.js";
import { box, put } from "./dom.js";
import { notesOf } from "./map-notes.js";
import type { PageContext } from "./page-context.js";

/** The tab of what-if: sliders, the list of changes, and what follows. */
export class WhatIfTab {
  private readonly page: PageContext;
  /** Brings the map in line where nothing is changed any more. */
  private readonly mark: () => void;
  private waiting = false;

  constructor(page: PageContext, mark: () => void) {
    this.page = page;
    this.mark = mark;
  }

  draw(): void {
    const { state, view, speaker } = this.page;
    if (!this.page.data.live) {
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

  choosePerson(name: string): void {
    const person = this.page.view.people.find((one) => one.name === name);
    if (person === undefined) return;
    this.page.state.whatIfPerson = person.id;
    const { changes, result } = this.page.state;
    put(
      "what-if-controls",
      whatIfControls(person, this.page.view, { personId: person.id, changes, result }, this.page.speaker),
    );
  }

  slid(slide: string, field: HTMLInputElement): void {
    const { id = "", place = "" } = field.dataset;
    const value = Number(field.value);
    if (slide === "tie") {
      const relationship = this.page.view.account.relationships![Number(place)]!;
      field.previousElementSibling!.textContent = this.page.speaker.percent(value);
      this.change({ type: "set_relationship", relationship: { ...relationship, strength: value } });
      return;
    }
    const set = slide === "coverage" ? { coverage: field.value === "" ? null : field.value } : { stance: value };
    this.change(updateOf(id, set, this.page.state.goalId, this.page.view));
    if (slide === "stance") {
      const person = this.page.view.personOf.get(id)!;
      const { changes, result } = this.page.state;
      const fresh = document.createElement("div");
      fresh.innerHTML = whatIfControls(
        person,
        this.page.view,
        { personId: id, changes, result },
        this.page.speaker,
      ).html;
      box("stance-word").textContent = fresh.querySelector("#stance-word")!.textContent;
      field.setAttribute("aria-valuetext", box("stance-word").textContent ?? "");
    }
  }

  /** Adds a change; it takes the place of an earlier one of the same thing. */
  change(change: Change): void {
    this.page.state.changes = withChange(this.page.state.changes, change);
    this.ask();
    put("what-if-changes", changeList(this.page.state.changes, this.page.view, this.page.speaker));
    if (change.type === "remove_person") this.draw();
  }

  setChanges(changes: Change[]): void {
    this.page.state.changes = changes;
    if (changes.length === 0) this.page.state.result = null;
    this.draw();
    if (changes.length > 0) this.ask();
    else this.mark();
  }

  /** Asks once more when an answer is back, however often a slider moved meanwhile. */
  private ask(): void {
    if (this.page.engine === null || this.waiting) return;
    this.waiting = true;
    const { changes, goalId } = this.page.state;
    this.page.status(this.page.speaker.say("report.computing", {}));
    const done = () => {
      this.waiting = false;
      this.page.status("");
      if (
        this.page.state.goalId === goalId &&
        this.page.state.changes !== changes &&
        this.page.state.changes.length > 0
      )
        this.ask();
    };
    this.page.engine.ask("whatIf", goalId, changes).then(
      (result) => {
        done();
        if (this.page.state.goalId !== goalId || this.page.state.changes.length === 0) return;
        this.page.state.result = result;
        put("what-if-result", whatIfResult(result, this.page.speaker));
        this.page.map.note(notesOf(result, this.page.speaker));
      },
      (error) => {
        done();
        this.page.failed(error);
      },
    );
  }
}
