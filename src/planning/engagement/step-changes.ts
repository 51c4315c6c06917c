import { meetingStrength } from "../../insights/gaps/access/meeting.js";
import type { Change } from "../../model/change.js";
import type { Network } from "../../network/network.js";
import type { Candidate } from "./candidates.js";

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
