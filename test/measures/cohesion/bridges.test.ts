import { describe, expect, it } from "vitest";
import { bridges } from "../../../src/measures/cohesion/bridges.js";
import { directed, ring, undirected } from "../graphs.js";

describe("bridges", () => {
  it("are all ties of a tree, sorted by their ends, and none of a ring", () => {
    expect(bridges(undirected("cleo ben", "ben ana"))).toEqual([
      { edge: "ben-ana", source: "ana", target: "ben" },
      { edge: "cleo-ben", source: "ben", target: "cleo" },
    ]);
    expect(bridges(ring(4))).toEqual([]);
  });

  it("keep the direction of an arc; two arcs between the same nodes are no bridge", () => {
    expect(bridges(directed("cleo ana", "ana ben", "ben ana"))).toEqual([
      { edge: "cleo-ana", source: "cleo", target: "ana" },
    ]);
  });
});
