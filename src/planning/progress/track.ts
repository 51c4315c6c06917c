import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Network } from "../../network/network.js";
import { saysPlan } from "../../sentences/engagement.js";
import type { EngagementPlan, PlanStep } from "../engagement/engagement-plan.js";
import { metricValues } from "../engagement/metrics.js";
import type { Situation } from "../situation.js";
import type { PlanProgress, StepProgress } from "./plan-progress.js";

/** What has become of every step, and of the numbers that the plan watches. */
export function track(plan: EngagementPlan, now: Situation): PlanProgress {
  const { network } = now;
  const states = new Map<string, StepProgress>();
  for (const step of plan.steps) {
    const own = ownState(plan, step, network);
    states.set(step.id, { id: step.id, person: step.person, ...own });
  }
  for (const step of plan.steps) {
    const progress = states.get(step.id)!;
    if (progress.state !== "open" && progress.state !== "overdue") continue;
    const waits = step.after
      .map((id) => states.get(id))
      .filter((other) => other !== undefined && other.state !== "done" && other.state !== "open")
      .map((other) => other!.person);
    if (waits.length > 0) {
      states.set(step.id, {
        ...progress,
        state: "blocked",
        reason: saysPlan("plan.progress.blocked", { others: waits }),
      });
    } else if (step.owner !== null && !network.indexOf.has(step.owner.id)) {
      states.set(step.id, {
        ...progress,
        state: "blocked",
        reason: saysPlan("plan.progress.no_owner", { owner: step.owner }),
      });
    }
  }
  const steps = plan.steps.map(({ id }) => states.get(id)!);
  const values = metricValues(now);
  return {
    steps,
    metrics: plan.metrics.map(({ name, now: before, target }) => ({ name, before, now: values[name] ?? null, target })),
    headlines: headlines(steps),
  };
}

function ownState(
  plan: EngagementPlan,
  step: PlanStep,
  { indexOf, people, contact, asOf, account }: Network,
): Pick<StepProgress, "state" | "reason"> {
  const { person } = step;
  const index = indexOf.get(person.id);
  const planned = plan.asOf.slice(0, 10);
  const last = lastTouch(
    account,
    person.id,
    asOf.iso,
    index === undefined ? null : (contact.lastContactAt[index] ?? null),
  );
  if (last !== null && last > planned) {
    return { state: "done", reason: saysPlan("plan.progress.done", { person, date: last }) };
  }
  if (index === undefined) return { state: "overtaken", reason: saysPlan("plan.progress.left", { person }) };
  if (people[index]!.fields.communication?.optOut === true) {
    return { state: "overtaken", reason: saysPlan("plan.progress.opted_out", { person }) };
  }
  if (asOf.iso.slice(0, 10) > step.dueBy) {
    return { state: "overdue", reason: saysPlan("plan.progress.overdue", { date: step.dueBy }) };
  }
  return { state: "open", reason: saysPlan("plan.progress.open", { date: step.dueBy }) };
}

/** Day of the last conversation of somebody with our team up to a date, also of somebody who has left since. */
function lastTouch(account: Network["account"], personId: string, until: string, stated: string | null): string | null {
  let latest = stated?.slice(0, 10) ?? null;
  const ours = new Set(account.people.filter(({ side }) => side === "us").map(({ id }) => id));
  for (const { at, participants } of account.interactions ?? []) {
    const day = at.slice(0, 10);
    if (day > until.slice(0, 10) || (latest !== null && day <= latest)) continue;
    const ids = participants.map((one) => one.personId);
    if (ids.includes(personId) && ids.some((id) => id !== personId && ours.has(id))) latest = day;
  }
  return latest;
}

function headlines(steps: readonly StepProgress[]): Sentence[] {
  const of = (state: StepProgress["state"]) => steps.filter((step) => step.state === state);
  const first = (list: readonly StepProgress[]): Ref => list[0]!.person;
  const said: Sentence[] = [];
  if (steps.length > 0) {
    said.push(saysPlan("plan.progress.headline.done", { count: of("done").length, total: steps.length }));
  }
  const overdue = of("overdue");
  if (overdue.length > 0) {
    said.push(saysPlan("plan.progress.headline.overdue", { count: overdue.length, person: first(overdue) }));
  }
  const overtaken = of("overtaken");
  if (overtaken.length > 0) {
    said.push(saysPlan("plan.progress.headline.overtaken", { count: overtaken.length, person: first(overtaken) }));
  }
  return said;
}
