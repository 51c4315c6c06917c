import type { NetworkPerson } from "../../../network/network.js";
import { receptiveness } from "../access/receptiveness.js";
import { atLeast } from "../at-least.js";
import type { GapContext } from "../gap-context.js";

/** Whether the person has a say: the deciders hear them well enough, or they carry an even share of the decision. */
export function hasPower(context: GapContext, person: number, heardFrom: number): boolean {
  return (
    atLeast(context.reachFromDeciders().strength[person]!, heardFrom) ||
    atLeast(context.share(person), context.influence.evenShare)
  );
}

/** Whether the person is a supporter: a stance that follows from a role alone is unknown here. */
export function isSupporter(person: NetworkPerson, supporterFrom: number): boolean | null {
  if (person.stance === null || person.stanceImplied) return null;
  return person.stance >= supporterFrom;
}

/** People tagged champion, and not known to be less than supporters, who lack nothing but a say. */
export function weakChampions(context: GapContext, heardFrom: number, supporterFrom: number): number[] {
  return context.scope
    .filter(({ roles, status }) => status !== "vacant" && roles?.includes("champion"))
    .filter((person) => isSupporter(person, supporterFrom) !== false && !hasPower(context, person.index, heardFrom))
    .map((person) => person.index);
}

/** From here down nobody is a candidate. */
const criticalFrom = -0.25;

/** Who could become a champion: people who take part in the decision and are not against us, by influence times openness. */
export function championCandidates(context: GapContext, heardFrom: number): number[] {
  const promise = new Map<number, number>();
  for (const { index, reachable, stance } of context.scope) {
    if (!reachable || (stance !== null && stance <= criticalFrom) || !hasPower(context, index, heardFrom)) continue;
    promise.set(index, context.share(index) * receptiveness(context, index));
  }
  return [...promise.keys()].sort((a, b) => promise.get(b)! - promise.get(a)! || a - b);
}
