import { exp, log } from "./portable-math.js";
/** The standard normal quantile of a probability strictly between 0 and 1; right to 1e-9. */
export function normalQuantile(probability: number): number {
  const q = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * log(q));
  // Abramowitz and Stegun 26.2.23 as a start, then Newton on the distribution itself.
  let x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let round = 0; round < 3; round++) {
    x += (upperTail(x) - q) / (exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI));
  }
  return probability < 0.5 ? -x : x;
}

/** Probability of more than x, x >= 0: series near 0, continued fraction beyond. */
export function upperTail(x: number): number {
  const density = exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
      term *= (x * x) / (2 * n + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = x;
  for (let n = 60; n >= 1; n--) fraction = x + n / fraction;
  return density / fraction;
}
