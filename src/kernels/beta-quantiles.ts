import { exp, log } from "../internal/portable-math.js";

const cells = 512;
const points = 128;

/** Logarithms of the middles of the cells. */
const logarithms = /* @__PURE__ */ (() =>
  Float64Array.from({ length: cells }, (_, cell) => log((cell + 0.5) / cells)))();

/**
 * Quantiles of a Beta distribution at 0, 1/128, … 1: to sample from it, look up a uniform number and interpolate.
 * The density is summed over 512 cells, so a quantile is right to about 1/512.
 *
 * @param mean - Between 0 and 1, both excluded.
 * @param precision - ν = a + b, above 0: how closely values keep to the mean.
 */
export function betaQuantiles(mean: number, precision: number): Float64Array {
  const a = mean * precision - 1;
  const b = (1 - mean) * precision - 1;
  const cumulative = new Float64Array(cells + 1);
  for (let cell = 0; cell < cells; cell++) {
    const logDensity = a * logarithms[cell] + b * logarithms[cells - 1 - cell];
    cumulative[cell + 1] = cumulative[cell] + exp(logDensity);
  }
  const total = cumulative[cells];
  const quantiles = new Float64Array(points + 1);
  let cell = 0;
  for (let point = 0; point <= points; point++) {
    const wanted = (point / points) * total;
    while (cell < cells - 1 && cumulative[cell + 1] < wanted) cell++;
    const mass = cumulative[cell + 1] - cumulative[cell];
    const inside = mass > 0 ? (wanted - cumulative[cell]) / mass : 0;
    quantiles[point] = (cell + Math.min(1, Math.max(0, inside))) / cells;
  }
  return quantiles;
}

/** The value at a uniform number between 0 and 1, interpolated. */
export function lookUpQuantile(quantiles: Float64Array, uniform: number): number {
  const place = uniform * (quantiles.length - 1);
  const below = Math.floor(place);
  const low = quantiles[below];
  return low + (place - below) * (quantiles[below + 1] - low);
}
