import { describe, expect, it } from "vitest";
import { betaQuantiles, lookUpQuantile } from "../../src/kernels/beta-quantiles.js";

describe("betaQuantiles", () => {
  it("of an even distribution (mean .5, precision 2) are the uniform numbers themselves", () => {
    const quantiles = betaQuantiles(0.5, 2);
    for (const uniform of [0, 0.1, 0.25, 0.5, 0.77, 0.999]) {
      expect(lookUpQuantile(quantiles, uniform)).toBeCloseTo(uniform, 9);
    }
  });

  it("agree with the quantiles of Beta(2, 1), which are square roots", () => {
    const quantiles = betaQuantiles(2 / 3, 3);
    for (const uniform of [0.05, 0.25, 0.5, 0.9]) {
      expect(Math.abs(lookUpQuantile(quantiles, uniform) - Math.sqrt(uniform))).toBeLessThan(1 / 256);
    }
  });

  it.each([
    [0.1, 4],
    [0.5, 20],
    [0.83, 12],
    [0.98, 20],
  ])("of mean %d and precision %d have that mean and variance, and rise", (mean, precision) => {
    const quantiles = betaQuantiles(mean, precision);
    let total = 0;
    let squares = 0;
    const count = 20_000;
    let before = -1;
    for (let step = 0; step < count; step++) {
      const value = lookUpQuantile(quantiles, (step + 0.5) / count);
      expect(value >= before && value >= 0 && value <= 1).toBe(true);
      before = value;
      total += value;
      squares += value * value;
    }
    expect(Math.abs(total / count - mean)).toBeLessThan(0.01);
    const variance = squares / count - (total / count) ** 2;
    expect(Math.abs(variance - (mean * (1 - mean)) / (precision + 1))).toBeLessThan(0.003);
  });

  it("stay finite where nearly all the mass lies at one end", () => {
    for (const quantiles of [betaQuantiles(0.999, 4), betaQuantiles(0.001, 20), betaQuantiles(0.5, 1e-3)]) {
      expect(quantiles.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});
