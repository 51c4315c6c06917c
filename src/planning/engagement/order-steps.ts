import { compareIds } from "../../internal/compare-ids.js";
import { laterDay } from "../dates.js";
import type { PlanStep } from "./engagement-plan.js";

/** Nobody is due, or free, before what they wait for; then by the day they are due, what others wait for before them. */
export function orderSteps(steps: PlanStep[]): void {
  settleDates(steps);
  const depth = depths(steps);
  steps.sort((a, b) => compareIds(a.dueBy, b.dueBy) || depth.get(a.id)! - depth.get(b.id)! || compareIds(a.id, b.id));
}

function settleDates(steps: readonly PlanStep[]): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (let round = 0; round < steps.length; round++) {
    let changed = false;
    for (const step of steps) {
      for (const id of step.after) {
        const before = byId.get(id);
        if (before === undefined) continue;
        const notBefore = laterDay(step.notBefore, before.notBefore);
        const dueBy = laterDay(step.dueBy, before.dueBy)!;
        changed ||= notBefore !== step.notBefore || dueBy !== step.dueBy;
        step.notBefore = notBefore;
        step.dueBy = dueBy;
      }
    }
    if (!changed) return;
  }
}

/** How many steps have to be taken one after the other before each. */
function depths(steps: readonly PlanStep[]): Map<string, number> {
  const depth = new Map<string, number>(steps.map(({ id }) => [id, 0]));
  for (let round = 0; round <= steps.length; round++) {
    let changed = false;
    for (const { id, after } of steps) {
      const deepest = after.reduce((most, one) => Math.max(most, depth.has(one) ? depth.get(one)! + 1 : 0), 0);
      if (deepest === depth.get(id)) continue;
      depth.set(id, Math.min(deepest, steps.length));
      changed = true;
    }
    if (!changed) break;
  }
  return depth;
}
