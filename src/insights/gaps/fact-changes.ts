import { plain } from "../../internal/numbers.js";
import type { Change } from "../../model/change.js";
import type { Provenance } from "../../model/fields.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import { recency } from "../../network/evidence.js";
import type { GapContext } from "./gap-context.js";

/**
 * The person stands so toward us, in the goal of this map where their stake says how they do. Where the stance was observed before,
 * what is stated now is the mean of both: the change states as much more as it takes, 1 at most.
 */
export function stanceChange(context: GapContext, person: number, stance: number): Change {
  const { weight, sum } = observedStances(context, person);
  const needed = weight === 0 ? stance : stance + (stance * weight - sum);
  return factChange(context, person, "stance", plain(Math.max(-1, Math.min(1, Math.ceil(needed * 1e4 - 1e-6) / 1e4))));
}

/** The person holds these roles, in the goal of this map where their stake says which. */
export function rolesChange(context: GapContext, person: number, roles: readonly BuyingRole[]): Change {
  return factChange(context, person, "roles", [...roles]);
}

/** A field is so from now on; where it was observed before, the change is dated and sure, so that it counts for more. */
export function factChange(context: GapContext, index: number, field: string, value: unknown): Change {
  const { network } = context;
  const { id, stake, fields } = network.people[index]!;
  const isOfGoal = stake !== null && (stake as unknown as Readonly<Record<string, unknown>>)[field] != null;
  const goalId = isOfGoal && (field === "stance" || field === "roles") ? network.goal!.id : undefined;
  const isObserved = observationsOf(context, id, field).length > 0;
  const before = (goalId === undefined ? fields.provenance : stake!.provenance) ?? {};
  const stated: Provenance = { asOf: network.asOf.iso, confidence: 1 };
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

/** Weights and weighted sum of stances observed by `asOf`, as they are merged with a stated one of today. */
function observedStances(context: GapContext, person: number): { weight: number; sum: number } {
  const evidence = context.evidence();
  let weight = 0;
  let sum = 0;
  for (const one of observationsOf(context, context.network.people[person]!.id, "stance")) {
    if (typeof one.value !== "number" || evidence.isLater(one.at)) continue;
    const own = evidence.confidence(one);
    const counted = own * recency("affect", evidence.age(one.at));
    weight += counted;
    sum += counted * one.value;
  }
  return { weight, sum };
}
