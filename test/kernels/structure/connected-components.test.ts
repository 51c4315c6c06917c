import { describe, expect, it } from "vitest";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { connectedComponents } from "../../../src/kernels/structure/connected-components.js";
import { stronglyConnectedComponents } from "../../../src/kernels/structure/strongly-connected-components.js";

describe("components", () => {
  it("are numbered by their smallest node", () => {
    const adjacency = undirectedAdjacency(5, Int32Array.of(3, 4), Int32Array.of(0, 1));
    expect(connectedComponents(adjacency)).toEqual({ count: 3, componentOf: Int32Array.of(0, 1, 2, 0, 1) });
  });

  it("are loops, if strong; also behind a long way there", () => {
    const adjacency = directedAdjacency(5, Int32Array.of(4, 3, 2, 2, 0), Int32Array.of(3, 2, 3, 1, 4));
    expect(stronglyConnectedComponents(adjacency)).toEqual({ count: 4, componentOf: Int32Array.of(0, 1, 2, 2, 3) });
  });

  it("need no stack for a million nodes in a row or a ring", () => {
    const count = 1_000_000;
    const sources = Int32Array.from({ length: count }, (_, i) => i);
    const targets = sources.map((i) => (i + 1) % count);
    expect(stronglyConnectedComponents(directedAdjacency(count, sources, targets)).count).toBe(1);
    const row = directedAdjacency(count, sources.slice(1), targets.slice(1));
    expect(stronglyConnectedComponents(row).count).toBe(count);
  });
});
