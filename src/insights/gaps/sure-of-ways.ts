import type { GapContext } from "./gap-context.js";

/** The lowest confidence of a step on our best ways to people whom we reach; 1 for nobody. */
export function sureOfWays(context: GapContext, people: readonly number[]): number {
  let confidence = 1;
  for (const person of people) {
    const { people: way } = context.access().bestPath(person, context.network.people.length)!;
    confidence = Math.min(confidence, context.certainty().path(way));
  }
  return confidence;
}
