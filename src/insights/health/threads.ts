import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { Threads } from "./health-score.js";

/** Live strength of each person's best line to one of ours, 0 without one. */
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

/** The live lines into the account; `null` while nothing is known of our contacts. */
export function readThreads(network: Network, { shares, rights }: Influence): Threads | null {
  const { people, contact } = network;
  if (!contact.known) return null;
  const live = liveStrengths(network);
  const departments = new Set<string>();
  const levels = new Set<number>();
  const owners = new Set<number>();
  let covered = 0;
  let total = 0;
  let squares = 0;
  for (const person of people) {
    if (contact.covered[person.index] === 0) continue;
    covered++;
    if (person.fields.departmentId != null) departments.add(person.fields.departmentId);
    if (person.level !== null) levels.add(person.level);
    for (const owner of contact.coveredBy[person.index]!) owners.add(owner);
    const carried = live[person.index]! * shares[person.index]!;
    total += carried;
    squares += carried * carried;
  }
  const deciders = rights.deciderKnown ? rights.deciders.filter((index) => contact.covered[index] === 1).length : 0;
  const effective = squares > 0 ? (total * total) / squares : 0;
  return { covered, effective, departments: departments.size, levels: levels.size, deciders, owners: owners.size };
}
