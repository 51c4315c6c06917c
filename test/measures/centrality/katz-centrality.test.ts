import { describe, expect, it } from "vitest";
import { katzCentrality } from "../../../src/measures/centrality/katz-centrality.js";
import { directed, path, star } from "../graphs.js";

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

  it("is the same for all without attenuation", () => {
    expect(katzCentrality(path(3), { attenuation: 0, scale: "max" })).toEqual({ a: 1, b: 1, c: 1 });
  });

  it("refuses an attenuation at which the sum has no bound, or that is negative", () => {
    expect(() => katzCentrality(path(2), { attenuation: 1.5 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: not_converged: katz centrality grows without bound at attenuation 1.5 (choose a smaller one)]`,
    );
    expect(() => katzCentrality(path(2), { attenuation: -1 })).toThrow("invalid_options");
  });
});
