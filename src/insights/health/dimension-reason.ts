import { capitalized, counted } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";
import type { HealthDimensionName, Threads } from "./health-score.js";

const measured: Readonly<Record<HealthDimensionName, (points: number, threads: Threads | null) => string>> = {
  coverage: (points) => `people in live contact with us hold ${points} % of the mapped influence`,
  breadth: (_, threads) =>
    `contact is spread like ${linesOf(threads)} over ${counted(threads?.covered ?? 0, "covered person", "covered people")}`,
  support: (points) => `the group stands at ${points} of 100, where 50 is undecided`,
  depth: (points) => `lines to the influential are ${points} % as strong as they could be`,
  freshness: (points) => `contact with the influential is ${points} % fresh`,
  resilience: (points) => `if the most important contact leaves, ${points} % of the mapped influence stays covered`,
  seniority: (points, threads) =>
    `${counted(threads?.levels ?? 0, "level is", "levels are")} reached, ${points} % of those on the map`,
};

const unknown: Readonly<Record<HealthDimensionName, string>> = {
  coverage: "nothing is known of our contacts",
  breadth: "nothing is known of our contacts",
  support: "too few stances are known",
  depth: "nothing is known of our contacts",
  freshness: "no date of last contact is known",
  resilience: "nothing is known of our contacts",
  seniority: "no levels or no contacts are known",
};

/** One sentence on a dimension. */
export function dimensionReason(name: HealthDimensionName, value: number | null, threads: Threads | null): Sentence {
  if (value === null)
    return { key: `health.${name}.unknown`, params: {}, text: `${capitalized(name)} is not known: ${unknown[name]}` };
  const points = Math.round(value);
  return {
    key: `health.${name}`,
    params: { points },
    text: `${capitalized(name)} ${points}: ${measured[name](points, threads)}`,
  };
}

function linesOf(threads: Threads | null): string {
  const lines = (threads?.effective ?? 0).toFixed(1);
  return lines === "1.0" ? "one line" : `${lines} equally strong lines`;
}
