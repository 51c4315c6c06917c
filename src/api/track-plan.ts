import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { readResult } from "../internal/read-result.js";
import type { EngagementPlan } from "../planning/engagement/engagement-plan.js";
import type { PlanProgress } from "../planning/progress/plan-progress.js";
import { track } from "../planning/progress/track.js";
import { readSituation, withoutSamples } from "../planning/situation.js";
import { planningIssue } from "../sentences/issues/planning-issues.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * How far a plan has come: every step done (somebody of our team spoke with the person after the plan was made), open, overdue,
 * blocked (it waits for a step that is late or overtaken, or its owner has left) or overtaken by events (the person has left or opted
 * out); and the numbers that the plan watches, then and now.
 *
 * Cost: as `scoreAccount` without samples.
 *
 * @param plan - From `planEngagement`, also after a way through JSON.
 * @param now - The account as it is by now: JSON or a graphology graph.
 * @param options - See {@link ScoreOptions}; without `goalId` the goal of the plan is read.
 * @returns Plain JSON.
 * @throws AccountError `invalid_options` for what is no plan, or a plan of another account; else as `scoreAccount`.
 *
 * @example
 * ```ts
 * import { applyChanges, planEngagement, trackPlan } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const] },
 *     { id: "lee", name: "Lee Wong", roles: ["approver" as const] },
 *     { id: "sam", name: "Sam Field", side: "us" as const },
 *   ],
 * };
 * const plan = planEngagement(account);
 * const later = applyChanges(account, [
 *   { type: "log_interaction", interaction: { id: "i1", at: "2026-03-10", channel: "video", participants: [{ personId: "sam" }, { personId: "dana" }] } },
 *   { type: "remove_person", personId: "lee" },
 *   { type: "set_date", asOf: "2026-03-12" },
 * ]);
 * for (const { reason } of trackPlan(plan, later).steps) console.log(reason.text);
 * // prints: Done: the last contact with Dana Cole was on March 10, 2026
 * // prints: Lee Wong left before this step
 * ```
 */
export function trackPlan(plan: EngagementPlan, now: AccountOrGraph, options: ScoreOptions = {}): PlanProgress {
  return readResult("plan", "planEngagement", () => {
    const checked = readScoreOptions(options);
    const given = (typeof plan === "object" && plan !== null ? plan : {}) as Partial<EngagementPlan>;
    if (!Array.isArray(given.steps) || !Array.isArray(given.metrics) || typeof given.asOf !== "string") {
      throw new AccountError("invalid_options", [planningIssue("error", "issues.invalid_plan", ["plan"], {})]);
    }
    const { account } = openAccount(now, checked);
    if (plan.accountId !== account.id) {
      const params = { value: quote(plan.accountId), otherValue: quote(account.id) };
      const issue = planningIssue("error", "issues.other_account.plan", ["plan", "accountId"], params);
      throw new AccountError("invalid_options", [issue]);
    }
    const goalId = checked.goalId ?? plan.goalId ?? undefined;
    return track(plan, readSituation(account, withoutSamples({ ...checked, goalId })));
  });
}
