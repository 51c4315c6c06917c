import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import type { Account } from "../model/account.js";
import type { GoalInput } from "../model/goal.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import { goalRef } from "../model/refs.js";

/**
 * Whose map is drawn: the goal asked for, else the only one. With several and none asked for it is the account as a whole,
 * and an issue names them.
 *
 * @throws AccountError `unknown_goal`
 */
export function chooseGoal(account: Account, goalId: string | undefined, issues: Issue[]): GoalInput | null {
  const goals = account.goals ?? [];
  if (goalId !== undefined) {
    const goal = goals.find((one) => one.id === goalId);
    if (goal !== undefined) return goal;
    const message = unknownReference("goal", goalId, knownIds(account), []);
    throw new AccountError("unknown_goal", [
      { severity: "error", code: "unknown_goal", path: ["options", "goalId"], message },
    ]);
  }
  if (goals.length <= 1) return goals[0] ?? null;
  issues.push({
    severity: "info",
    code: "several_goals",
    path: ["goals"],
    message: `${goals.length} goals: only account-wide facts are read; pass goalId to read the map of one`,
    refs: goals.map(goalRef),
  });
  return null;
}
