import type { Ref } from "../internal/issue.js";
import type { GoalInput } from "./goal.js";
import type { PersonInput } from "./person.js";

/** A reference to a person, labelled with their name. */
export function personRef(person: PersonInput): Ref {
  return { type: "person", id: person.id, label: person.name };
}

/** A reference to a goal, labelled with its name. */
export function goalRef(goal: GoalInput): Ref {
  return { type: "goal", id: goal.id, label: goal.name };
}
