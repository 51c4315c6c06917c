import type { Change } from "../change.js";
import { refer } from "../check-references.js";
import type { GoalInput } from "../goal.js";
import { type ChangePath, type Changing, withField } from "./changing.js";
import { setPersonFields, setStakeFields } from "./set-fields.js";

type UpdatePerson = Extract<Change, { type: "update_person" }>;

/**
 * Sets fields of a person, or with `goalId` of their stake in that goal, which is made if there is none. The fields are
 * checked also where the person or the goal is unknown, so that all problems come at once.
 */
export function updatePerson(changing: Changing, change: UpdatePerson, path: ChangePath): void {
  const { personId, goalId, set } = change;
  refer(changing, "person", personId, [...path, "personId"]);
  refer(changing, "goal", goalId, [...path, "goalId"]);
  if (goalId != null) {
    updateStake(changing, personId, goalId, set, [...path, "set"]);
    return;
  }
  const { account } = changing;
  const index = account.people.findIndex((person) => person.id === personId);
  const person = account.people[index] ?? { id: personId, name: personId };
  const changed = setPersonFields(changing, person, set, [...path, "set"]);
  if (index !== -1) changing.account = { ...account, people: account.people.with(index, changed) };
}

function updateStake(
  changing: Changing,
  personId: string,
  goalId: string,
  set: Record<string, unknown>,
  path: ChangePath,
): void {
  const { account } = changing;
  const goals: readonly GoalInput[] = account.goals ?? [];
  const goalIndex = goals.findIndex((goal) => goal.id === goalId);
  const goal = goals[goalIndex];
  const stakes = goal?.stakes ?? [];
  const index = stakes.findIndex((stake) => stake.personId === personId);
  const changed = setStakeFields(changing, stakes[index] ?? { personId }, set, path);
  if (goal === undefined) return;
  const next = index === -1 ? [...stakes, changed] : stakes.with(index, changed);
  changing.account = { ...account, goals: goals.with(goalIndex, withField(goal, "stakes", next)) };
}
