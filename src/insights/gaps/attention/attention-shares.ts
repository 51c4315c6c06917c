import { recentContactDays } from "../../../network/defaults.js";
import type { GapContext } from "../gap-context.js";

/** Share of the influence that is mapped at all, so that it compares with shares of our contact; 0 where none is. */
export function mappedShare({ influence, share }: GapContext, person: number): number {
  const mapped = 1 - influence.unmapped;
  return mapped > 0 ? share(person) / mapped : 0;
}

/** Share of our interactions of the last 90 days that a person took part in, over people; there have to be some. */
export function contactShare(context: GapContext, person: number): number {
  return context.stakeholder(person).contactShare!;
}

/** How often we came back to a person within the last 90 days sooner than they want, or, where they say nothing, than our own cool-off. */
export function hurriedReturns(context: GapContext, person: number, coolOffDays: number): number {
  const wanted = context.network.people[person]!.fields.communication?.minGapDays ?? coolOffDays;
  const ages = context.touches(person).filter((age) => age <= recentContactDays);
  return ages.slice(1).filter((age, position) => age - ages[position]! < wanted).length;
}
