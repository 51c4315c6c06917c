import { describe, expect, it } from "vitest";
import {
  constraint,
  constraintHierarchy,
  dyadicConstraint,
  effectiveSize,
  efficiency,
} from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, star, undirected } from "../graphs.js";

const kite = undirected(...kiteTies);

describe("Burt's measures of who holds a node", () => {
  it("are NetworkX's local constraint in the kite", () => {
    const { Fernando, Garth, Ike } = dyadicConstraint(kite).Heather!;
    expect([Fernando, Garth, Ike].map((value) => Number(value!.toFixed(9)))).toEqual([0.16, 0.16, 0.111111111]);
  });

  it("add up to the constraint, with strengths, arcs and self-loops too", () => {
    const graph = directed("a b 2", "b a 1", "a c 0.5", "c b 4", "a a 7", "d a 0");
    const whole = constraint(graph, { strength: "strength" });
    for (const [id, parts] of Object.entries(dyadicConstraint(graph, { strength: "strength" }))) {
      const sum = Object.values(parts).reduce((total, value) => total + value, 0);
      expect(sum).toBeCloseTo(whole[id] ?? 0, 12);
    }
  });

  it("have no hierarchy where all contacts hold alike, all of it with one contact, none without", () => {
    expect(constraintHierarchy(complete(4)).a).toBeCloseTo(0, 12);
    expect(constraintHierarchy(star(4)).a).toBeCloseTo(0, 12);
    expect(constraintHierarchy(star(4)).b).toBe(1);
    expect(constraintHierarchy(undirected("a")).a).toBeNull();
    // Two contacts with shares 0.9 and 0.1: r = 2 * 0.81 / 0.82 and 2 * 0.01 / 0.82, over 2 ln 2.
    const r = [1.62 / 0.82, 0.02 / 0.82];
    const byHand = r.reduce((sum, value) => sum + value * Math.log(value), 0) / (2 * Math.log(2));
    expect(constraintHierarchy(undirected("a b 9", "a c 1"), { strength: "strength" }).a).toBeCloseTo(byHand, 12);
  });

  it("are efficient where contacts do not know one another", () => {
    expect(efficiency(star(5)).a).toBe(1);
    expect(efficiency(complete(4)).a).toBeCloseTo(1 / 3, 12);
    expect(efficiency(kite).Heather).toBeCloseTo(effectiveSize(kite).Heather! / 3, 12);
    expect(efficiency(undirected("a")).a).toBeNull();
  });
});
