import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cosOfTurns,
  exp,
  exp2,
  exponentOf,
  hypot,
  log,
  log1p,
  pow,
  sinOfTurns,
  tanh,
} from "../../src/internal/portable-math.js";

const nearly = (found: number, expected: number, tolerance = 1e-15) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected) + Number.MIN_VALUE);
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("portable mathematics", () => {
  it("agrees with the engine's own to some units in the last place", () => {
    fc.assert(
      fc.property(
        double(-700, 700),
        double(1e-300, 1e300),
        double(0, 1),
        double(-8, 8),
        (x, positive, share, power) => {
          nearly(exp(x), Math.exp(x));
          nearly(exp2(x), 2 ** x);
          nearly(log(positive), Math.log(positive), 2e-15);
          nearly(log1p(share), Math.log1p(share));
          nearly(pow(share + 0.01, power), (share + 0.01) ** power, 3e-14);
          nearly(hypot(x, power), Math.hypot(x, power));
          expect(Math.abs(tanh(power) - Math.tanh(power))).toBeLessThan(1e-15);
          expect(Math.abs(cosOfTurns(power) - Math.cos(2 * Math.PI * power))).toBeLessThan(2e-14);
          expect(Math.abs(sinOfTurns(power) - Math.sin(2 * Math.PI * power))).toBeLessThan(2e-14);
        },
      ),
    );
  });

  it("is exact where the answer is: whole powers, halves, quarter turns", () => {
    for (const whole of [-1074, -3, 0, 1, 1023]) expect(exp2(whole)).toBe(2 ** whole);
    expect([exp(0), log(1), log1p(0), pow(3, 4), pow(2, -2), pow(7, 0), pow(0, 3), pow(0, 0.5)]).toEqual([
      1, 0, 0, 81, 0.25, 1, 0, 0,
    ]);
    expect([cosOfTurns(0), cosOfTurns(0.25), cosOfTurns(0.5), cosOfTurns(-3)]).toEqual([1, 0, -1, 1]);
    expect([hypot(3, 4), hypot(0, 0), hypot(3 * 2 ** 700, 4 * 2 ** 700)]).toEqual([5, 0, 5 * 2 ** 700]);
    fc.assert(
      fc.property(double(Number.MIN_VALUE, Number.MAX_VALUE), (x) => {
        const exponent = exponentOf(x);
        expect(2 ** exponent <= x && (exponent === 1023 || x < 2 ** (exponent + 1))).toBe(true);
      }),
    );
  });

  it("ends as the engine's own does", () => {
    for (const x of [1000, -1000, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
      expect(exp(x)).toBe(Math.exp(x));
      expect(exp2(2 * x)).toBe(2 ** (2 * x));
      expect(log(x)).toBe(x === 1000 ? Math.log(1000) : Math.log(x));
    }
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(exp(-745)).toBe(Math.exp(-745));
  });

  it("gives the bits it gave when it was written, on every engine", () => {
    const values = [exp(0.3), exp(-7.7), exp2(-0.37), log(0.15), log(12345.678), log1p(0.01), pow(0.7, 1.4), tanh(0.3)];
    expect([...values, cosOfTurns(0.1), sinOfTurns(0.3)]).toEqual(golden);
  });
});

const golden = [
  1.3498588075760032, 0.00045282718288679695, 0.7737824967711949, -1.8971199848858813, 9.421061321291832,
  0.009950330853168083, 0.6069281150667865, 0.29131261245159085, 0.8090169943749475, 0.9510565162951536,
];
