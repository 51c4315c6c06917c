import type { Action } from "../../insights/actions/action.js";
import { meetingStrength } from "../../insights/gaps/access/meeting.js";
import type { Change } from "../../model/change.js";
import type { Network } from "../../network/network.js";
import type { Candidate } from "./candidates.js";
import type { PlanStep } from "./engagement-plan.js";

const wonStance = 0.5;

/** What is so once a step has worked: we have spoken, who was to be won supports us, who was against us no longer is. */
export function stepChanges(network: Network, { person, objective }: Candidate, owner: number | null): Change[] {
  const changes: Change[] = [];
  const stake = network.goal === null ? {} : { goalId: network.goal.id };
  const setStance = (stance: number) =>
    changes.push({ type: "update_person", personId: person.id, ...stake, set: { stance } });
  const isOutOfTouch = network.contact.covered[person.index] !== 1 || objective === "re_engage";
  if (isOutOfTouch && objective !== "hand_over") {
    if (owner === null) changes.push({ type: "update_person", personId: person.id, set: { coverage: "brief" } });
    else {
      changes.push({
        type: "set_relationship",
        relationship: {
          from: network.people[owner]!.id,
          to: person.id,
          kind: "communicates",
          strength: meetingStrength,
          asOf: network.asOf.iso,
          lastContactAt: network.asOf.iso,
        },
      });
    }
  }
  if (!isOutOfTouch) {
    changes.push({ type: "update_person", personId: person.id, set: { lastContactAt: network.asOf.iso } });
  }
  if (objective === "win_over") setStance(wonStance);
  if (objective === "neutralize") setStance(0);
  return changes;
}

/** What the advice about a person adds: facts about them, and contact with the owner of the step; nothing that the step says already. */
export function actionChanges({ person, owner, changes }: PlanStep, action: Action | undefined): Change[] {
  const fields = new Set(changes.flatMap((change) => (change.type === "update_person" ? Object.keys(change.set) : [])));
  const meets = changes.some(({ type }) => type === "set_relationship");
  return (action?.changes ?? []).filter((change) => {
    if (change.type === "update_person") {
      return change.personId === person.id && !Object.keys(change.set).some((field) => fields.has(field));
    }
    if (change.type !== "set_relationship" || meets) return false;
    const ends = [change.relationship.from, change.relationship.to];
    return ends.includes(person.id) && owner !== null && ends.includes(owner.id);
  });
}
