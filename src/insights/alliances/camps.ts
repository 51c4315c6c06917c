import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { leaning } from "../influence/defaults.js";
import type { Influence } from "../influence/influence.js";
import type { Camp } from "./alliance-clustering.js";
import { byInfluence } from "./by-influence.js";

/**
 * The people of the account by stance toward us: for (.25 or more), undecided, against (−.25 or less), unknown. All four are
 * always there, so that an app can draw them side by side; empty seats belong to none.
 */
export function camps(network: Network, influence: Influence): Camp[] {
  const members: Record<Camp["stance"], number[]> = { for: [], undecided: [], against: [], unknown: [] };
  for (const person of network.people) {
    if (person.inScope && person.status !== "vacant") members[campOf(person.stance)].push(person.index);
  }
  return (["for", "undecided", "against", "unknown"] as const).map((stance) => {
    let share = 0;
    for (const index of members[stance]) share += influence.shares[index]!;
    const sorted = members[stance].sort(byInfluence(influence));
    return { stance, members: sorted.map((index) => personRef(network.people[index]!.fields)), influence: share };
  });
}

function campOf(stance: number | null): Camp["stance"] {
  if (stance === null) return "unknown";
  if (stance >= leaning) return "for";
  return stance <= -leaning ? "against" : "undecided";
}
