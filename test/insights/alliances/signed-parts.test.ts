import { describe, expect, it } from "vitest";
import { signedParts } from "../../../src/insights/alliances/signed-parts.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";

// 1–3 and 0–4 are connected; 2 knows nobody.
const rows = signedAdjacency(5, [1, 0], [3, 4], [0.5, -1]);

describe("signedParts", () => {
  it("are connected parts for frustration, in the order of their first person, every pair once", () => {
    expect(signedParts(rows, "frustration")).toEqual([
      { people: [0, 4], sources: [0], targets: [1], weights: [-1] },
      { people: [1, 3], sources: [0], targets: [1], weights: [0.5] },
    ]);
  });

  it("are one whole for modularity, and none where nobody has ties", () => {
    expect(signedParts(rows, "modularity")).toEqual([
      { people: [0, 1, 3, 4], sources: [1, 0], targets: [2, 3], weights: [0.5, -1] },
    ]);
    expect(signedParts(signedAdjacency(2, [], [], []), "modularity")).toEqual([]);
  });
});
