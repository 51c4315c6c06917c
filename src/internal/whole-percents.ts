import { roundToSum } from "./numbers.js";

/** Shares of influence by stance; they sum to 1. */
type Support = Readonly<Record<"for" | "undecided" | "against" | "unknown", number>>;

/** Where the influence stands, in fractions of whole percent that still sum to 1: the same wherever it is printed. */
export function wholePercents(support: Support): Support {
  const parts = [support.for, support.undecided, support.against, support.unknown].map((share) => share * 100);
  const [backing, undecided, against, unknown] = roundToSum(parts, 100).map((points) => points / 100);
  return { for: backing!, undecided: undecided!, against: against!, unknown: unknown! };
}
