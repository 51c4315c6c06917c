import { describe, expect, it } from "vitest";
import { connectedComponents } from "../../../src/measures/cohesion/connected-components.js";
import { directed } from "../graphs.js";

describe("connectedComponents", () => {
  it("come by size, then by first id, directions aside", () => {
    expect(connectedComponents(directed("d c", "b a", "e f", "f g", "z"))).toEqual([
      ["e", "f", "g"],
      ["a", "b"],
      ["c", "d"],
      ["z"],
    ]);
  });
});
