import { compareIds } from "../../internal/compare-ids.js";
import { plain } from "../../internal/numbers.js";
import { personRef } from "../../model/refs.js";
import { recentContactDays } from "../../network/defaults.js";
import { openEvidence } from "../../network/evidence.js";
import { activeInteractions } from "../../network/interaction-ties.js";
import type { Network } from "../../network/network.js";
import { saysWhatIf } from "../../sentences/what-if.js";
import type { TeamEffect } from "./what-if.js";

/** What changes for our people: with how many they are in contact, and how often. */
export function teamEffects(before: Network, after: Network): TeamEffect[] {
  const [earlier, later] = [loads(before), loads(after)];
  const found: TeamEffect[] = [];
  for (const id of [...new Set([...earlier.keys(), ...later.keys()])].sort(compareIds)) {
    const was = earlier.get(id);
    const is = later.get(id);
    const contacts = { before: was?.contacts ?? 0, after: is?.contacts ?? 0 };
    const touchesPerMonth = { before: was?.touchesPerMonth ?? null, after: is?.touchesPerMonth ?? null };
    const stays = was !== undefined && is !== undefined;
    if (stays && contacts.before === contacts.after && touchesPerMonth.before === touchesPerMonth.after) continue;
    const network = is === undefined ? before : after;
    const owner = personRef(network.people[network.indexOf.get(id)!]!.fields);
    let reason = saysWhatIf("what_if.team.contacts", { owner, count: contacts.after, total: contacts.before });
    if (!stays) reason = saysWhatIf(is === undefined ? "what_if.team.leaves" : "what_if.team.joins", { owner });
    else if (contacts.before === contacts.after) {
      const [count, total] = [touchesPerMonth.after ?? 0, touchesPerMonth.before ?? 0];
      reason = saysWhatIf("what_if.team.touches", { owner, count, total });
    }
    found.push({ ref: owner, contacts, touchesPerMonth, reason });
  }
  return found;
}

interface Load {
  readonly contacts: number;
  readonly touchesPerMonth: number | null;
}

/** By id of our team: people in contact, and conversations a month over the last 90 days. */
export function loads(network: Network): Map<string, Load> {
  const { people, contact, account, indexOf, goal, asOf } = network;
  const contacts = new Int32Array(people.length);
  for (const by of contact.coveredBy) for (const ours of by) contacts[ours] = contacts[ours]! + 1;
  const touches = new Int32Array(people.length);
  const { held } = activeInteractions(account, indexOf, goal, openEvidence(account, asOf.moment));
  for (const { age, participants } of held) {
    if (age > recentContactDays) continue;
    for (const index of participants) touches[index] = touches[index]! + 1;
  }
  const found = new Map<string, Load>();
  for (const { index, id, side } of people) {
    if (side !== "us") continue;
    const touchesPerMonth = held.length === 0 ? null : plain((touches[index]! * 30) / recentContactDays);
    found.set(id, { contacts: contacts[index]!, touchesPerMonth });
  }
  return found;
}
