import type { Change } from "../../model/change.js";
import type { Provenance } from "../../model/fields.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import type { GapContext } from "./gap-context.js";

/** The person stands so toward us, in the goal of this map where their stake says how they do. */
export function stanceChange(context: GapContext, person: number, stance: number): Change {
  return factChange(context, person, "stance", stance);
}

/** The person holds these roles, in the goal of this map where their stake says which. */
export function rolesChange(context: GapContext, person: number, roles: readonly BuyingRole[]): Change {
  return factChange(context, person, "roles", [...roles]);
}

/** A field is so from now on; where it was observed before, the change says since when, so that it is not averaged with what was. */
export function factChange(context: GapContext, index: number, field: string, value: unknown): Change {
  const { network } = context;
  const { id, stake, fields } = network.people[index]!;
  const isOfGoal = stake !== null && stake[field as keyof typeof stake] != null;
  const goalId = isOfGoal && (field === "stance" || field === "roles") ? network.goal!.id : undefined;
  const isObserved = observationsOf(context, id, field).length > 0;
  const before = (goalId === undefined ? fields.provenance : stake!.provenance) ?? {};
  const stated: Provenance = { asOf: network.asOf.iso, confidence: 1, validFrom: network.asOf.iso };
  const provenance = isObserved ? { provenance: { ...before, [field]: stated } } : {};
  return {
    type: "update_person",
    personId: id,
    ...(goalId === undefined ? {} : { goalId }),
    set: { [field]: value, ...provenance },
  };
}

function observationsOf({ network }: GapContext, personId: string, field: string) {
  const { account, goal } = network;
  return (account.observations ?? []).filter(
    (one) => one.personId === personId && one.field === field && (one.goalId == null || one.goalId === goal?.id),
  );
}
