import { describe, expect, it } from "vitest";
import { normalQuantile, upperTail } from "../../src/internal/normal-quantile.js";

describe("normalQuantile", () => {
  it.each([
    [0.5, 0],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.05, -1.6448536269514722],
    [0.999999, 4.753424308822899],
  ])("of %d is %d", (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 8);
  });

  it("is the inverse of the upper tail", () => {
    for (const x of [0.1, 1, 2.4, 2.6, 5]) expect(normalQuantile(1 - upperTail(x))).toBeCloseTo(x, 6);
  });
});
