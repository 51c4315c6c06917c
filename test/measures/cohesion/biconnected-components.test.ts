import { describe, expect, it } from "vitest";
import { biconnectedComponents } from "../../../src/measures/cohesion/biconnected-components.js";
import { ring, undirected } from "../graphs.js";

describe("biconnectedComponents", () => {
  it("share articulation points; the largest comes first", () => {
    const graph = undirected("a b", "b c", "c a", "c d", "d e", "e f", "f d", "c g", "lone");
    expect(biconnectedComponents(graph)).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["c", "d"],
      ["c", "g"],
    ]);
  });

  it("are a single one in a ring and none without ties", () => {
    expect(biconnectedComponents(ring(4))).toEqual([["a", "b", "c", "d"]]);
    expect(biconnectedComponents(undirected("ana", "ben"))).toEqual([]);
  });
});
