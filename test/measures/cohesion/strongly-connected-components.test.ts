import { describe, expect, it } from "vitest";
import { stronglyConnectedComponents } from "../../../src/measures/cohesion/strongly-connected-components.js";
import { directed, undirected } from "../graphs.js";

describe("stronglyConnectedComponents", () => {
  it("are loops and single nodes", () => {
    expect(stronglyConnectedComponents(directed("d c", "c d", "d a", "a b", "b a", "b e"))).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e"],
    ]);
  });

  it("are the connected components of an undirected graph", () => {
    expect(stronglyConnectedComponents(undirected("b a", "c"))).toEqual([["a", "b"], ["c"]]);
  });
});
