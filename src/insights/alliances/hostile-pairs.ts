import { closingHostility } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";

/**
 * With whom somebody is so much at odds, one way or the other, that neither should be asked for help with the other: hostility
 * of .3 or more, whatever liking stands beside it. Customers and externals who are there, most hostile first.
 */
export function hostilePairs({ signed, people }: Network, person: number): number[] {
  const { feelings } = signed;
  const hostilityOf = (from: number, to: number) => {
    const position = positionOf(feelings, from, to);
    return position < 0 ? 0 : feelings.hostility[position]!;
  };
  const found: { other: number; hostility: number }[] = [];
  for (const { index, inScope, status } of people) {
    if (index === person || !inScope || status === "vacant") continue;
    const hostility = Math.max(hostilityOf(person, index), hostilityOf(index, person));
    if (hostility >= closingHostility) found.push({ other: index, hostility });
  }
  found.sort((a, b) => b.hostility - a.hostility || a.other - b.other);
  return found.map(({ other }) => other);
}
