import { composeActions } from "../../insights/actions/compose-actions.js";
import type { Gap } from "../../insights/gaps/gap.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { applyToAccount } from "../../model/apply-changes.js";
import { goalRef, painPointRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { saysPlan } from "../../sentences/engagement.js";
import { type PlanningOptions, readSituation, type Situation } from "../situation.js";
import { compareSituations } from "../what-if/compare-situations.js";
import type { PlanSettings } from "./draft.js";
import { draftSteps, weeksOf } from "./draft-steps.js";
import type { EngagementPlan, PlanStep } from "./engagement-plan.js";
import { finishStep } from "./finish-step.js";
import { insideSteps } from "./inside-steps.js";
import { metricsOf } from "./metrics.js";
import { orderSteps } from "./order-steps.js";
import { actionChanges } from "./step-changes.js";

/** Plans one step a person: who of us, by which route, when, what to ask, and what it would change. */
export function plan(situation: Situation, options: PlanningOptions, settings: PlanSettings): EngagementPlan {
  const { network, account } = situation;
  const leftOut: EngagementPlan["leftOut"] = [];
  const idOf = (personId: string) => `step:${network.goal?.id ?? ""}:${personId}`;
  const drafts = draftSteps(situation, settings, leftOut, idOf);
  const inside = insideSteps(situation, drafts, idOf);
  const actions = new Map(
    composeActions(situation.gaps, situation.context).map((action) => [action.person.id, action]),
  );
  const outside = [...drafts.values()].map((draft) => finishStep(situation, draft, idOf));
  for (const step of outside) step.changes.push(...actionChanges(step, actions.get(step.person.id)));
  const steps = [...inside, ...outside];
  const changes = steps.flatMap((step) => step.changes);
  const after = readSituation(applyToAccount(account, changes, ["plan"]), options);
  const effects = compareSituations(situation, after, changes);
  attributeGaps(situation, steps, new Set(effects.gapsClosed.map(({ id }) => id)));
  orderSteps(steps);
  return {
    accountId: account.id,
    accountName: account.name,
    goalId: network.goal?.id ?? null,
    asOf: network.asOf.iso,
    until: settings.until,
    steps,
    load: loadsOf(steps, network, settings),
    leftOut,
    groupMessage: groupMessage(network),
    metrics: metricsOf(situation, after),
    effects,
  };
}

/** What moves the one person whom a gap is about. */
const moving: ReadonlySet<string> = new Set(["neutralize", "win_over", "ask"]);

/** Gives every gap that the plan closes to one step: of the person it is about if that moves them, else of whom its remedy leads to. */
function attributeGaps({ gaps }: Situation, steps: readonly PlanStep[], closed: ReadonlySet<string>): void {
  const stepsOf = new Map(steps.filter(({ changes }) => changes.length > 0).map((step) => [step.person.id, step]));
  for (const gap of gaps) {
    if (!closed.has(gap.id)) continue;
    const own = onlySubject(gap, stepsOf);
    const ids = [...gap.remedy.targets, ...gap.subjects].map(({ id }) => id);
    const found = own ?? ids.map((id) => stepsOf.get(id)).find((step) => step !== undefined);
    found?.closes.push(gap.id);
  }
}

function onlySubject({ subjects }: Gap, stepsOf: ReadonlyMap<string, PlanStep>): PlanStep | undefined {
  const step = subjects.length === 1 ? stepsOf.get(subjects[0]!.id) : undefined;
  return step !== undefined && moving.has(step.objective) ? step : undefined;
}

function loadsOf(steps: readonly PlanStep[], network: Network, settings: PlanSettings): EngagementPlan["load"] {
  const touches = new Map<string, { ref: Ref; touches: number }>();
  for (const { owner } of steps) {
    if (owner === null) continue;
    const entry = touches.get(owner.id) ?? { ref: owner, touches: 0 };
    entry.touches++;
    touches.set(owner.id, entry);
  }
  const weeks = weeksOf(network, settings.until);
  return [...touches.values()]
    .sort((a, b) => b.touches - a.touches || compareIds(a.ref.id, b.ref.id))
    .map(({ ref, touches: count }) => {
      const perWeek = count / weeks;
      return { ref, touches: count, perWeek, tooMany: perWeek > settings.perPersonPerWeek };
    });
}

/** What hurts several people, or the company as a whole, and the goal itself. */
function groupMessage({ account, goal }: Network): EngagementPlan["groupMessage"] {
  const shared = (account.painPoints ?? []).filter(
    ({ personIds, state }) => state !== "resolved" && (personIds?.length ?? 0) !== 1,
  );
  const topics = shared.map(painPointRef);
  if (topics.length > 0) return { topics, reason: saysPlan("plan.message.topics", { topics }) };
  if (goal === null) return { topics: [], reason: saysPlan("plan.message.none", {}) };
  return { topics: [goalRef(goal)], reason: saysPlan("plan.message.goal", { goal: goalRef(goal) }) };
}
