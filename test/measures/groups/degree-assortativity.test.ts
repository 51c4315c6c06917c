import { describe, expect, it } from "vitest";
import { degreeAssortativity } from "../../../src/measures/groups/degree-assortativity.js";
import { karateTies } from "../../golden/karate.js";
import { directed, path, ring, star, undirected } from "../graphs.js";

describe("degreeAssortativity", () => {
  it("is -1 in a star and -1/2 in a path of four", () => {
    expect(degreeAssortativity(star(5))).toBeCloseTo(-1, 12);
    expect(degreeAssortativity(path(4))).toBeCloseTo(-0.5, 12);
  });

  it("is not defined where degrees do not vary", () => {
    expect(degreeAssortativity(ring(5))).toBeNull();
    expect(degreeAssortativity(undirected("a", "b"))).toBeNull();
    // Every degree is 0.1 + 0.2 + 0.3, added up in different orders.
    const tenths = undirected("a b 0.1", "c d 0.1", "a c 0.2", "b d 0.2", "a d 0.3", "b c 0.3");
    expect(degreeAssortativity(tenths, { strength: "strength" })).toBeNull();
  });

  it("correlates out-degrees of sources with in-degrees of targets", () => {
    expect(degreeAssortativity(directed("0 2", "0 3", "1 3", "2 3"))).toBeCloseTo(-0.57735, 5);
  });

  it("reads strengths as degrees and a self-loop once", () => {
    const graph = undirected("0 3 0.5", "1 3 0.5", "2 3 0.5", "0 2 1");
    expect(degreeAssortativity(graph, { strength: "strength" })).toBeCloseTo(-0.1429, 4);
    // Pairs of degrees: (3, 3) from the loop, (3, 1) and (1, 3) from the tie.
    expect(degreeAssortativity(undirected("a a", "a b"))).toBeCloseTo(-0.5, 12);
  });

  it("is -0.4756 in Zachary's karate club", () => {
    expect(degreeAssortativity(undirected(...karateTies))).toBeCloseTo(-0.4756, 4);
  });
});
