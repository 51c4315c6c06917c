import { toMoment } from "../../../internal/days.js";
import { closingHostility } from "../../../network/defaults.js";
import type { Network } from "../../../network/network.js";
import { positionOf } from "../../../network/rows.js";

/** Who is not to be brought together. */
export interface ClosedPairs {
  /** Whether the two have an open feud, or a tie marked `mustAvoid`. */
  isClosed(a: number, b: number): boolean;
  /** Whether one of our team has to keep away from the person: no favor is asked of them. */
  isAvoided(person: number): boolean;
}

/** Reads feuds and ties marked `mustAvoid` that hold for the goal at `asOf`. O(ties) once. */
export function closedPairs(network: Network): ClosedPairs {
  const { account, goal, asOf, indexOf, people, signed } = network;
  const keyOf = (a: number, b: number) => Math.min(a, b) * people.length + Math.max(a, b);
  const pairs = new Set<number>();
  const avoided = new Set<number>();
  for (const tie of account.relationships ?? []) {
    if (tie.mustAvoid !== true || (tie.goalId != null && tie.goalId !== goal?.id)) continue;
    if (tie.validFrom != null && toMoment(tie.validFrom).begin > asOf.moment.end) continue;
    if (tie.validTo != null && toMoment(tie.validTo).end < asOf.moment.begin) continue;
    const a = indexOf.get(tie.from);
    const b = indexOf.get(tie.to);
    if (a === undefined || b === undefined) continue;
    pairs.add(keyOf(a, b));
    if (people[a]!.side === "us") avoided.add(b);
    if (people[b]!.side === "us") avoided.add(a);
  }
  const { feelings } = signed;
  return {
    isClosed(a, b) {
      for (const position of [positionOf(feelings, a, b), positionOf(feelings, b, a)]) {
        if (position >= 0 && feelings.hostility[position]! >= closingHostility) return true;
      }
      return pairs.has(keyOf(a, b));
    },
    isAvoided: (person) => avoided.has(person),
  };
}
