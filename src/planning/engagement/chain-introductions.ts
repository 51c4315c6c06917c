import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { addDays, earlierDay, laterDay } from "../dates.js";
import type { Draft, StepId } from "./draft.js";

/** An introduction takes so many days from one person to the next [D]. */
const introductionDays = 7;

/**
 * Has everybody introduced by the last person on their way with whom there is a step, since by then we know them: the boss by the
 * assistant, the chief by the boss. Whoever introduces is due a week sooner, as far as the way there leaves time for it; whoever is
 * introduced by somebody who leaves is met while they are there.
 *
 * @param drafts - By index of the person.
 */
export function chainIntroductions(
  { asOf, people }: Network,
  drafts: ReadonlyMap<number, Draft>,
  until: string,
  idOf: StepId,
): void {
  const introducers = new Map<Draft, Draft>();
  /** Everybody by whose introduction somebody is met, the nearest first. */
  const chainOf = (draft: Draft): Draft[] => {
    const chain: Draft[] = [];
    for (let one = introducers.get(draft); one !== undefined; one = introducers.get(one)) chain.push(one);
    return chain;
  };
  for (const draft of drafts.values()) {
    const introducer = draft.way
      .slice(0, -1)
      .map((index) => drafts.get(index))
      .findLast((one) => one !== undefined && one !== draft && !chainOf(one).includes(draft));
    if (introducer === undefined) continue;
    introducers.set(draft, introducer);
    introducer.introduces.push(personRef(draft.candidate.person.fields));
    const { status, fields } = introducer.candidate.person;
    if (status === "leaving" && fields.statusUntil != null) {
      draft.dueBy = earlierDay(draft.dueBy, fields.statusUntil.slice(0, 10));
    }
  }
  const hops = (draft: Draft) => chainOf(draft).length + 1;
  const soonest = (draft: Draft) => addDays(asOf.iso, introductionDays * hops(draft));
  const farthestFirst = [...introducers].sort(([a], [b]) => hops(b) - hops(a));
  for (const [draft, introducer] of [...farthestFirst].reverse()) {
    for (const { candidate } of chainOf(draft)) draft.after.add(idOf(people[candidate.person.index]!.id));
    const from = draft.way.indexOf(introducer.candidate.person.index);
    draft.way = [...introducer.way, ...draft.way.slice(from + 1)];
    draft.asker = introducer.asker ?? introducer.owner;
  }
  for (const [draft] of farthestFirst) {
    draft.dueBy = laterDay(earlierDay(laterDay(draft.dueBy, soonest(draft))!, until), draft.notBefore)!;
  }
  for (const [draft, introducer] of farthestFirst) {
    const ahead = laterDay(addDays(draft.dueBy, -introductionDays), soonest(introducer))!;
    introducer.dueBy = laterDay(earlierDay(introducer.dueBy, ahead), introducer.notBefore)!;
  }
}
