import type { Change } from "../../../model/change.js";
import type { ReportView } from "../report-view.js";
import { isSameTie } from "../sections/what-if-section.js";

/** Changes with one more; it takes the place of an earlier one of the same thing. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  return [...changes.filter((one) => !isSameChange(one, change)), change];
}

function isSameChange(a: Change, b: Change): boolean {
  if (a.type === "update_person" && b.type === "update_person") {
    return a.personId === b.personId && Object.keys(a.set).join() === Object.keys(b.set).join();
  }
  if (a.type === "set_relationship" && b.type === "set_relationship") return isSameTie(a.relationship, b.relationship);
  return a.type === "remove_person" && b.type === "remove_person" && a.personId === b.personId;
}

/** The change of a person; a stance that they have in the goal is changed there. */
export function updateOf(
  personId: string,
  set: Record<string, unknown>,
  goalId: string | null,
  view: ReportView,
): Change {
  const stakes = view.account.goals?.find(({ id }) => id === goalId)?.stakes ?? [];
  const isInGoal = "stance" in set && stakes.some((stake) => stake.personId === personId && stake.stance != null);
  return isInGoal && goalId !== null
    ? { type: "update_person", personId, goalId, set }
    : { type: "update_person", personId, set };
}
