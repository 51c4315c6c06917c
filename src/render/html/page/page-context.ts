import { html } from "../html.js";
import { catalogOf } from "../languages.js";
import type { ReportData } from "../report-data.js";
import { createView, neighborhood, type PersonView, type ReportView } from "../report-view.js";
import { type Filters, filterTest } from "../sections/toolbar.js";
import { createSpeaker, type Speaker } from "../speaker.js";
import { box, put } from "./dom.js";
import { type EngineClient, startEngine } from "./engine-client.js";
import { MapView } from "./map-view.js";
import { firstState, type GoalState, type PageState } from "./page-state.js";

/** What the parts of the page share. */
export class PageContext {
  readonly data: ReportData;
  readonly state: PageState;
  readonly goals = new Map<string | null, GoalState>();
  /** The library; `null` on a page that was made without it. */
  readonly engine: EngineClient | null;
  readonly map: MapView;
  view: ReportView;
  speaker: Speaker;
  private readonly speakers = new Map<string, Speaker>();

  /** @param choose - Called with the id of a person, or of several, chosen on the map. */
  constructor(data: ReportData, choose: (id: string) => void) {
    this.data = data;
    this.state = firstState(data.locale, data.score.goalId);
    this.view = createView(data, data.score);
    this.speaker = this.speakerOf(data.locale);
    this.engine = data.live ? startEngine(data) : null;
    this.map = new MapView(box("map"), choose);
    const { score, plan } = data;
    this.goals.set(score.goalId, { score, plan, map: box("map").innerHTML, explanations: new Map() });
  }

  /** Who speaks a language; made once. */
  speakerOf(locale: string): Speaker {
    const speaker = this.speakers.get(locale) ?? createSpeaker(catalogOf(locale, this.data.catalogs));
    this.speakers.set(locale, speaker);
    return speaker;
  }

  /** What is known of the goal that is shown. */
  get goal(): GoalState {
    return this.goals.get(this.state.goalId)!;
  }

  /** The people left by filters and focus. */
  filtered(filters: Filters): PersonView[] {
    const { focus } = this.state;
    const near = focus === null ? null : neighborhood(this.view, focus.id, focus.steps);
    const fits = filterTest(filters);
    return this.view.people.filter((person) => fits(person) && (near === null || near.has(person.id)));
  }

  /** Says what the library is busy with; an empty text: with nothing. */
  status(text: string): void {
    put("status", text === "" ? html`` : html`<span class="busy"></span>${text}`);
  }

  failed(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    put("status", html`${this.speaker.say("report.failed", { text })}`);
  }
}
