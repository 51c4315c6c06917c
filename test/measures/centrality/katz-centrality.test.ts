import { describe, expect, it } from "vitest";
import { katzCentrality } from "../../../src/measures/centrality/katz-centrality.js";
import { directed, path, ring, star } from "../graphs.js";

describe("katzCentrality", () => {
  it("solves x = a A x + 1: 1 and (1 + 4a) / (1 + a) in a star of five", () => {
    const found = katzCentrality(star(5), { attenuation: 0.2, scale: "max" });
    expect(found.a).toBe(1);
    expect(found.b).toBeCloseTo((1 + 0.2) / (1 + 4 * 0.2), 9);
  });

  it("has length 1 by default, and follows arcs and strengths", () => {
    const found = katzCentrality(directed("ana ben 2"), { attenuation: 0.5, strength: "strength" });
    expect(found.ana).toBeCloseTo(1 / Math.sqrt(5), 12);
    expect(found.ben).toBeCloseTo(2 / Math.sqrt(5), 12);
  });

  it("answers next to its bound, and in a long chain at any attenuation", () => {
    const near = katzCentrality(path(3), { attenuation: Math.SQRT1_2 * (1 - 1e-9), scale: "max" });
    expect(near.a).toBeCloseTo(Math.SQRT1_2, 6);
    const circle = Object.values(katzCentrality(ring(300), { attenuation: 0.5 - 1e-9, scale: "max" }));
    for (const value of circle) expect(value).toBeCloseTo(1, 9);
    const chain = directed(...Array.from({ length: 2000 }, (_, i) => `${9000 - i} ${8999 - i}`));
    expect(katzCentrality(chain, { attenuation: 1, scale: "max" })["8000"]).toBeCloseTo(1001 / 2001, 12);
  });

  it("is the same for all without attenuation", () => {
    expect(katzCentrality(path(3), { attenuation: 0, scale: "max" })).toEqual({ a: 1, b: 1, c: 1 });
  });

  it("refuses an attenuation at which the sum has no bound, or that is negative", () => {
    expect(() => katzCentrality(path(2), { attenuation: 1.5 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: not_converged: katz centrality grows without bound at attenuation 1.5 (it must be below 1, one over the largest eigenvalue)]`,
    );
    expect(() => katzCentrality(directed("a b", "b a"), { attenuation: 1 })).toThrow("grows without bound");
    expect(() => katzCentrality(path(2), { attenuation: -1 })).toThrow("invalid_options");
  });
});
