/**
 * A random number in [0, 1) that depends on nothing but its key: the same seed and words give the same number, whatever was
 * drawn before and in whichever order. This is what makes results independent of the order of the input.
 *
 * 64 bits of FNV-1a over the words, finished by the mixing steps of MurmurHash3.
 */
export function keyedRandom(seed: number, ...words: readonly (string | number)[]): number {
  let low = 0x811c9dc5 ^ seed;
  let high = 0xc2b2ae35 ^ Math.imul(seed, 0x9e3779b1);
  for (const word of words) {
    const text = typeof word === "number" ? `#${word}` : word;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high ^ 0x2f, 0x85ebca6b);
  }
  return ((mix(low ^ (high >>> 15)) >>> 5) * 67_108_864 + (mix(high ^ (low >>> 13)) >>> 6)) / 9_007_199_254_740_992;
}

/** A whole number of 32 bits that stands for a text: the key of its draws. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Joins two whole numbers of 32 bits into one, in this order. */
export function combineHash(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));
}

/** A random number between 0 and 1, both excluded, that depends on nothing but its key. */
export function uniformOf(key: number): number {
  return (mix(key ^ 0x5bd1e995) + 0.5) / 4_294_967_296;
}

/** A sequence of random numbers in [0, 1) for an algorithm that shuffles; seeded, never the clock. */
export function randomSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 4_294_967_296;
  };
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
