import type { Ref } from "../../../internal/issue.js";
import type { Change } from "../../../model/change.js";
import type { GapContext } from "../gap-context.js";
import { type Access, buildAccess, type NewContact } from "./access.js";
import { type Meeting, meetingBy, meetingWith } from "./meeting.js";

/** A few first conversations that together do what is wanted; `changes` is `null` where none were found. */
export interface PlannedMeetings {
  readonly targets: number[];
  readonly owners: Ref[];
  readonly changes: Change[] | null;
}

const mostMeetings = 4;
const mostTried = 12;

/**
 * The first few people to meet so that something about our access is no longer so. Greedy: in the order given, whoever is
 * needed is kept, and the plan is checked on the network with these contacts added.
 *
 * @param wanted - People worth meeting, best first.
 * @param isDone - Whether the contacts added so far are enough.
 * @param otherThan - One of our team who shall not be the one to meet them.
 */
export function planMeetings(
  context: GapContext,
  wanted: readonly number[],
  isDone: (access: Access, added: readonly NewContact[]) => boolean,
  otherThan?: number,
): PlannedMeetings {
  const { network } = context;
  const kept: Meeting[] = [];
  for (const person of wanted.slice(0, mostTried)) {
    if (kept.length === mostMeetings) break;
    const meeting = meetingOf(context, person, otherThan);
    if (meeting === null) continue;
    kept.push(meeting);
    const added = kept.map((one) => one.contact);
    if (isDone(buildAccess(network, added), added)) return planOf(kept, true);
  }
  return planOf(kept.slice(0, 1), false);
}

function meetingOf(context: GapContext, person: number, otherThan: number | undefined): Meeting | null {
  if (otherThan === undefined) return meetingWith(context, person);
  const ours = context.ownerOf(person, otherThan);
  return ours === null ? null : meetingBy(context, ours, person);
}

function planOf(kept: readonly Meeting[], isEnough: boolean): PlannedMeetings {
  const owners = new Map(kept.flatMap((one) => one.owners).map((ref) => [ref.id, ref]));
  return {
    targets: kept.map((one) => one.contact.person),
    owners: [...owners.values()],
    changes: isEnough ? kept.flatMap((one) => one.changes) : null,
  };
}
