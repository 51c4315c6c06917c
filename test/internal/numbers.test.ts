import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIds } from "../../src/internal/compare-ids.js";
import { clamp, plain, roundToSum } from "../../src/internal/numbers.js";

describe("plain", () => {
  test("turns negative zero into zero and leaves all else", () => {
    expect(Object.is(plain(-0), 0)).toBe(true);
    expect(plain(-0.5)).toBe(-0.5);
  });
});

describe("clamp", () => {
  test("keeps a number between two bounds", () => {
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});

describe("roundToSum", () => {
  test("gives the points left over to the largest remainders, the first of equals", () => {
    expect(roundToSum([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
    expect(roundToSum([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(roundToSum([], 0)).toEqual([]);
  });

  test("always sums to the rounded whole, and moves no part by a point or more", () => {
    const parts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, (list) => {
        const whole = Math.round(list.reduce((sum, part) => sum + part, 0));
        const rounded = roundToSum(list, whole);
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(whole);
        for (const [index, part] of list.entries()) expect(Math.abs(rounded[index]! - part)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("compareIds", () => {
  test("orders by code unit, whatever the locale", () => {
    expect(["b", "ä", "a", "B", "a1", "a"].sort(compareIds)).toEqual(["B", "a", "a", "a1", "b", "ä"]);
    expect(compareIds("x", "x")).toBe(0);
  });
});
