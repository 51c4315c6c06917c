import type { GapContext } from "../gap-context.js";

/** From here down a person is an opponent, who is not asked for a favour. */
const opponentFrom = -0.4;

/** Whom to ask for the way to a person. */
export interface Introduction {
  /** Somebody of theirs whom we know and who is not against us. */
  readonly contact: number;
  /** Who comes between them and the person, in order; empty: they know the person. */
  readonly through: readonly number[];
}

/**
 * Who could introduce us to a person: the start of the best way there, if we know them and nobody on it is against us; else
 * whoever knows the person best of those we know. `null`: nobody, or the best way is our own.
 */
export function introductionTo(context: GapContext, person: number): Introduction | null {
  const { contact, people } = context.network;
  const path = context.access().bestPath(person, people.length)?.people ?? [];
  const between = path.filter((one) => people[one]!.side !== "us" && one !== person);
  if (path.length > 0 && between.length === 0) return null;
  const [first, ...through] = between;
  if (first !== undefined && isKnown(context, first) && between.every((one) => !isOpponent(context, one)))
    return { contact: first, through };
  let best: Introduction | null = null;
  let strongest = 0;
  for (let arc = contact.offsets[person]!; arc < contact.offsets[person + 1]!; arc++) {
    const one = contact.targets[arc]!;
    if (people[one]!.side === "us" || !isKnown(context, one) || isOpponent(context, one)) continue;
    if (contact.weights[arc]! <= strongest) continue;
    strongest = contact.weights[arc]!;
    best = { contact: one, through: [] };
  }
  return best;
}

/** Whether we know the person: covered, or with a live tie of ours. */
export function isKnown(context: GapContext, person: number): boolean {
  const access = context.access();
  return context.isCovered(person) || access.directly(person).length > 0 || access.isKnownToTeam(person);
}

/** Whether the person is against us. */
export function isOpponent({ network }: GapContext, person: number): boolean {
  return (network.people[person]!.stance ?? 0) <= opponentFrom;
}
