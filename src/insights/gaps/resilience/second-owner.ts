import type { Change } from "../../../model/change.js";
import { meetingStrength, tieWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import type { GapContext } from "../gap-context.js";

/** What a second owner has to relieve. */
export interface Relief {
  /** Who holds too much. */
  readonly ours: number;
  /** Deciders to whom only they have a way. */
  readonly members: readonly number[];
  /** Everybody they cover. */
  readonly held: readonly number[];
  readonly largestShare: number;
  /** Their share has to fall below the largest one allowed. */
  readonly isTooMuch: boolean;
}

/** Who could share the work, and whom to start with; `changes` is `null` where a few contacts are not enough. */
export interface SecondOwner {
  readonly ours: number;
  readonly targets: number[];
  readonly changes: Change[] | null;
}

const mostContacts = 6;

/**
 * A colleague who could take over part of what one of our team holds alone: who would be next for the most influential person concerned, with contacts to the deciders first and then to whoever weighs most, until it is enough.
 */
export function secondOwner(context: GapContext, relief: Relief): SecondOwner | null {
  const wanted = [...new Set([...relief.members, ...[...relief.held].sort(byInfluence(context))])];
  const first = wanted[0];
  const ours = first === undefined ? null : context.ownerOf(first, relief.ours);
  if (ours === null) return null;

  const targets: number[] = [];
  const changes: Change[] = [];
  for (const person of wanted) {
    if (targets.length === mostContacts) break;
    if (targets.length > 0 && isRelieved(context, relief, ours, targets)) return { ours, targets, changes };
    const tie = tieWith(context, ours, person);
    if (tie === null) continue;
    targets.push(person);
    changes.push(tie);
  }
  return { ours, targets, changes: isRelieved(context, relief, ours, targets) ? changes : null };
}

function isRelieved(context: GapContext, relief: Relief, ours: number, targets: readonly number[]): boolean {
  const { contact, people } = context.network;
  const parts = relief.members.map((member) => context.access().component(member));
  if (!parts.every((part) => targets.some((person) => part.includes(person)))) return false;
  if (!relief.isTooMuch) return true;
  let held = 0;
  let total = 0;
  for (const { index } of context.scope) {
    const isNew = targets.includes(index);
    if (!context.isCovered(index) && !isNew) continue;
    const share = context.share(index);
    total += contact.implicitTeam[index]! * share;
    let before = 0;
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const other = contact.targets[arc]!;
      if (people[other]!.side !== "us") continue;
      total += contact.weights[arc]! * share;
      if (other === relief.ours) held += contact.weights[arc]! * share;
      if (other === ours) before = contact.weights[arc]!;
    }
    if (isNew) total += Math.max(0, meetingStrength - before) * share;
  }
  return total > 0 && !atLeast(held / total, relief.largestShare);
}
