import type { Change } from "../../model/change.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { Fact } from "./facts.js";

/** The change that writes an answer down; what the answer is stays open: `null` in a field, an empty end of a tie. */
export function answerTo(fact: Fact, person: NetworkPerson, network: Network): Change {
  const { id } = person;
  if (fact === "listening") {
    return { type: "set_relationship", relationship: { from: "", to: id, kind: "influences" } };
  }
  if (fact === "swaying") return { type: "set_relationship", relationship: { from: id, to: "", kind: "influences" } };
  if (fact === "veto") {
    return { type: "update_person", personId: id, set: { authority: { ...person.fields.authority, veto: null } } };
  }
  const isOfGoal = (fact === "stance" || fact === "roles") && person.stake !== null;
  const goal = isOfGoal && network.goal !== null ? { goalId: network.goal.id } : {};
  return { type: "update_person", personId: id, ...goal, set: { [fact]: null } };
}
