import type { Sentence } from "../../internal/sentence.js";
import { saysPlan } from "../../sentences/engagement.js";
import { stanceWord } from "../../sentences/stance-word.js";
import type { Situation } from "../situation.js";
import type { PlanMetric } from "./engagement-plan.js";

/** Gaps of these bands are counted. */
const severe: ReadonlySet<string> = new Set(["critical", "high"]);

/** The numbers to watch: what they would be if all of it worked, and never worse than today. */
export function metricsOf(before: Situation, after: Situation): PlanMetric[] {
  const now = metricValues(before);
  const then = metricValues(after);
  const metrics: PlanMetric[] = [];
  const add = (name: PlanMetric["name"], target: number | null, say: (target: number) => Sentence) => {
    if (target !== null) metrics.push({ name, now: now[name], target, reason: say(target) });
  };
  const more = (name: PlanMetric["name"]) =>
    then[name] === null ? null : Math.max(then[name], now[name] ?? then[name]);
  add("covered", more("covered"), (share) => saysPlan("plan.metric.covered", { share }));
  add("groupStance", more("groupStance"), (stance) => describeStance(now.groupStance, stance));
  add("health", more("health"), (health) => saysPlan("plan.metric.health", { count: Math.round(health) }));
  add("severeGaps", Math.min(now.severeGaps!, then.severeGaps!), (count) => saysPlan("plan.metric.gaps", { count }));
  return metrics;
}

function describeStance(now: number | null, target: number): Sentence {
  const after = stanceWord(target);
  if (now === null || stanceWord(now).key !== after.key) return saysPlan("plan.metric.group", { after });
  return saysPlan(target > now ? "plan.metric.group_closer" : "plan.metric.group_stays", {});
}

/** The numbers that a plan watches. */
export function metricValues({
  covered,
  decision,
  health,
  gaps,
}: Situation): Record<PlanMetric["name"], number | null> {
  return {
    covered,
    groupStance: decision.groupStance,
    health,
    severeGaps: gaps.filter(({ band }) => severe.has(band)).length,
  };
}
