import type { GapContext } from "../gap-context.js";

/** The lowest confidence of a step on our best ways to people; 1 where there is no step to doubt. */
export function pathConfidence(context: GapContext, people: readonly number[]): number {
  let confidence = 1;
  for (const person of people) {
    const way = context.access().bestPath(person, context.network.people.length);
    if (way !== null) confidence = Math.min(confidence, context.confidence().path(way.people));
  }
  return confidence;
}
