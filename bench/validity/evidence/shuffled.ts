import { keyedRandom } from "../../../src/internal/keyed-random.js";

/** Items in a random order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, key: keyedRandom(seed, index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
