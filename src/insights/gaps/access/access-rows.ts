import type { WeightedAdjacency } from "../../../kernels/rows/adjacency.js";
import { liveTieStrength } from "../../../network/defaults.js";
import type { Network } from "../../../network/network.js";
import { rowBuilder } from "../../../network/rows.js";

/** Rows of ties that count, with one more node for us: `entriesOf` says from where of our team each person is entered. */
export function countingRows(
  { people, contact }: Network,
  entriesOf: (person: number) => readonly number[],
): WeightedAdjacency {
  const us = people.length;
  const rows = rowBuilder(us + 1);
  for (const ours of contact.team) rows.raise(us, ours, 1);
  for (const { index, side } of people) {
    if (side === "us") continue;
    for (const entry of entriesOf(index)) rows.raise(entry, index, 1);
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const other = contact.targets[arc]!;
      if (people[other]!.side !== "us" && contact.weights[arc]! >= liveTieStrength) rows.raise(index, other, 1);
    }
  }
  return rows.build();
}

/** All contact at its current strength, with one more node for "our team" without a name. */
export function allRows({ people, contact }: Network): WeightedAdjacency {
  const us = people.length;
  const rows = rowBuilder(us + 1);
  for (const { index } of people) {
    if (contact.implicitTeam[index]! > 0) rows.raise(us, index, contact.implicitTeam[index]!);
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      rows.raise(index, contact.targets[arc]!, contact.weights[arc]!);
    }
  }
  return rows.build();
}
