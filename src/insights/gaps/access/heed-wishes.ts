import { sayMeeting } from "../../../sentences/gaps/meetings.js";
import type { Gap } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { isKnown, isOpponent } from "./introduction.js";
import { canBeMet } from "./meeting.js";

const mostContacts = 2;

/**
 * Whoever opted out of contact is not sent to by any advice: where others are left, the advice goes without them, else it goes through
 * people whom we know and they listen to, or it says to leave them alone. The remedy is set in place.
 */
export function heedWishes({ remedy }: Gap, context: GapContext): void {
  const { indexOf, people } = context.network;
  const isShy = (id: string) => people[indexOf.get(id) ?? -1]?.fields.communication?.optOut === true;
  const shy = remedy.targets.filter(({ type, id }) => type === "person" && isShy(id));
  if (shy.length === 0) return;
  const left = remedy.targets.filter((target) => !shy.includes(target));
  if (left.length > 0) {
    remedy.text = sayMeeting("gaps.wishes.except", { advice: remedy.text, people: shy });
    remedy.targets = left;
    return;
  }
  const contacts = whomTheyHear(
    context,
    shy.map(({ id }) => indexOf.get(id)!),
  );
  remedy.targets = context.refs(contacts);
  remedy.owners = context.owners(contacts);
  remedy.text =
    contacts.length === 0
      ? sayMeeting("gaps.wishes.alone", { people: shy })
      : sayMeeting("gaps.wishes.through", { people: shy, contacts: context.refs(contacts) });
}

/** People we may ask a favor, whom somebody of a group listens to most. */
function whomTheyHear(context: GapContext, group: readonly number[]): number[] {
  const { network, influence } = context;
  const { offsets, targets, weights } = influence.listening;
  const heard = new Map<number, number>();
  for (const person of group) {
    for (let arc = offsets[person]!; arc < offsets[person + 1]!; arc++) {
      const one = targets[arc]!;
      const fits = network.people[one]!.inScope && canBeMet(network, one) && isKnown(context, one);
      if (fits && !isOpponent(context, one) && !context.closed().isAvoided(one))
        heard.set(one, Math.max(heard.get(one) ?? 0, weights[arc]!));
    }
  }
  const sorted = [...heard].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return sorted.slice(0, mostContacts).map(([one]) => one);
}
