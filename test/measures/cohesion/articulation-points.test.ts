import { describe, expect, it } from "vitest";
import { articulationPoints } from "../../../src/measures/cohesion/articulation-points.js";
import { directed, path, ring, star, undirected } from "../graphs.js";

describe("articulationPoints", () => {
  it("are the inner nodes of a path, the middle of a star, nobody in a ring", () => {
    expect(articulationPoints(path(5))).toEqual(["b", "c", "d"]);
    expect(articulationPoints(star(4))).toEqual(["a"]);
    expect(articulationPoints(ring(4))).toEqual([]);
  });

  it("include the node where the search begins, if it joins two circles", () => {
    expect(articulationPoints(undirected("a b", "b c", "c a", "a d", "d e", "e a"))).toEqual(["a"]);
  });

  it("ignore directions and self-loops", () => {
    expect(articulationPoints(directed("ana ben", "cleo ben", "ben ben"))).toEqual(["ben"]);
  });
});
