import type { Network } from "../../network/network.js";

/** Live strength of each person's best line to one of our team, 0 without one. */
export function liveStrengths({ people, contact }: Network): Float64Array {
  const live = Float64Array.from(contact.implicitTeam);
  for (const person of people) {
    if (!person.inScope || contact.covered[person.index] === 0) {
      live[person.index] = 0;
      continue;
    }
    for (let arc = contact.offsets[person.index]!; arc < contact.offsets[person.index + 1]!; arc++) {
      if (people[contact.targets[arc]!]!.side !== "us") continue;
      live[person.index] = Math.max(live[person.index]!, contact.weights[arc]!);
    }
  }
  return live;
}
