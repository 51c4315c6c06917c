import { createView } from "../report-view.js";
import type { PageContext } from "./page-context.js";
import type { PageDrawing } from "./page-drawing.js";
import type { GoalState } from "./page-state.js";

/** What is asked of the library beside what-ifs: explanations, plans, other goals, and maps of some people. */
export class LibraryQuestions {
  private readonly page: PageContext;
  private readonly drawing: PageDrawing;
  /** Of the latest question, so that a late answer to an earlier one is passed over. */
  private turn = 0;
  private explaining = false;

  constructor(page: PageContext, drawing: PageDrawing) {
    this.page = page;
    this.drawing = drawing;
  }

  /** Opens the account for what-if while the page can be read already. */
  prepare(): void {
    if (this.page.engine === null) return;
    this.page.status(this.page.speaker.say("report.preparing", { count: this.page.view.account.people.length }));
    this.page.engine.ask("open", this.page.state.goalId).then(
      () => this.page.status(""),
      (error) => this.page.failed(error),
    );
  }

  /** One person at a time: who was opened and closed meanwhile is not asked about. */
  explain(id: string): void {
    if (this.page.engine === null || this.explaining) return;
    this.explaining = true;
    const { goalId } = this.page.state;
    const done = () => {
      this.explaining = false;
      const { selected } = this.page.state;
      if (selected !== null && (selected !== id || this.page.state.goalId !== goalId)) this.explain(selected);
    };
    this.page.engine.ask("explain", goalId, id).then((explanation) => {
      this.page.goals.get(goalId)?.explanations.set(id, explanation);
      if (this.page.state.selected === id && this.page.state.goalId === goalId) this.drawing.drawPerson();
      done();
    }, done);
  }

  planNow(): void {
    const { goalId } = this.page.state;
    const goal = this.page.goals.get(goalId)!;
    if (goal.plan !== null || this.page.engine === null) return;
    this.page.status(this.page.speaker.say("report.computing", {}));
    this.page.engine.ask("plan", goalId).then(
      (plan) => {
        goal.plan = plan;
        this.page.status("");
        if (this.page.state.goalId === goalId) this.drawing.drawPlan();
      },
      (error) => this.page.failed(error),
    );
  }

  openGoal(goalId: string | null): void {
    const known = this.page.goals.get(goalId);
    if (known !== undefined) {
      this.showGoal(goalId, known);
      return;
    }
    const { engine } = this.page;
    if (engine === null) return;
    const turn = ++this.turn;
    this.page.status(this.page.speaker.say("report.computing", {}));
    Promise.all([engine.ask("score", goalId), engine.ask("map", goalId, null)]).then(
      ([score, map]) => {
        const goal: GoalState = { score, plan: null, map, explanations: new Map() };
        this.page.goals.set(goalId, goal);
        this.page.status("");
        if (turn === this.turn) this.showGoal(goalId, goal);
      },
      (error) => this.page.failed(error),
    );
  }

  private showGoal(goalId: string | null, goal: GoalState): void {
    Object.assign(this.page.state, {
      goalId,
      result: null,
      changes: [],
      provenGap: null,
      focus: null,
      isPartial: false,
    });
    this.page.view = createView(this.page.data, goal.score);
    this.page.map.adopt(this.page.view, this.page.speaker, goal.map);
    this.drawing.drawAll();
    if (this.page.state.tab === "plan") this.planNow();
  }

  /** Draws the people that are left by filters and focus, and no others. */
  drawPart(): void {
    if (this.page.engine === null) return;
    const ids = this.page.filtered(this.page.state.filters).map(({ id }) => id);
    if (ids.length === 0) return;
    const turn = ++this.turn;
    this.page.status(this.page.speaker.say("report.computing", {}));
    this.page.engine.ask("map", this.page.state.goalId, ids).then(
      (markup) => {
        this.page.status("");
        if (turn !== this.turn) return;
        this.page.state.isPartial = true;
        this.page.map.adopt(this.page.view, this.page.speaker, markup);
        this.drawing.mark();
      },
      (error) => this.page.failed(error),
    );
  }

  drawWhole(): void {
    this.page.state.isPartial = false;
    this.page.map.adopt(this.page.view, this.page.speaker, this.page.goal.map);
  }
}
