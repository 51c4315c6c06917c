import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { bothWays } from "../../network/signed.js";

/** What is between a person of the account and one of our team, as one signed weight. */
export interface FeelingTowardUs {
  readonly colleague: number;
  /** −1..1, not 0. */
  readonly weight: number;
}

/**
 * Feelings between somebody and our people, both ways in one weight as among the people of the account, strongest first. They
 * never count for factions: that somebody likes one of our team says nothing of whom they stand with at home.
 */
export function feelingsTowardUs({ signed, people }: Network, person: number): FeelingTowardUs[] {
  const { feelings } = signed;
  const signOf = (from: number, to: number) => {
    const position = positionOf(feelings, from, to);
    return position < 0 ? 0 : feelings.sign[position]!;
  };
  const found: FeelingTowardUs[] = [];
  for (const { index, side } of people) {
    if (side !== "us") continue;
    const weight = bothWays(signOf(person, index), signOf(index, person));
    if (weight !== 0) found.push({ colleague: index, weight });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.colleague - b.colleague);
}
