import type { Change } from "../../model/change.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import type { GapContext } from "./gap-context.js";

/** The person stands so toward us, in the goal of this map where their stake says how they do. */
export function stanceChange(context: GapContext, person: number, stance: number): Change {
  return fieldChange(context, person, "stance", stance);
}

/** The person holds these roles, in the goal of this map where their stake says which. */
export function rolesChange(context: GapContext, person: number, roles: readonly BuyingRole[]): Change {
  return fieldChange(context, person, "roles", [...roles]);
}

function fieldChange({ network }: GapContext, index: number, field: "stance" | "roles", value: unknown): Change {
  const { id, stake } = network.people[index]!;
  const goalId = stake?.[field] != null ? network.goal!.id : undefined;
  return { type: "update_person", personId: id, ...(goalId === undefined ? {} : { goalId }), set: { [field]: value } };
}
