import { describe, expect, it } from "vitest";
import { maximumFlow } from "../../../src/kernels/flow/maximum-flow.js";

describe("maximumFlow", () => {
  it("finds the 23 of the example in Introduction to Algorithms, and a flow that keeps to the capacities", () => {
    const from = [0, 0, 1, 2, 3, 2, 4, 3, 4];
    const to = [1, 2, 3, 1, 2, 4, 3, 5, 5];
    const capacity = [16, 13, 12, 4, 9, 14, 7, 20, 4];
    const { value, flow } = maximumFlow({ nodeCount: 6, from, to, capacity }, 0, 5);
    expect(value).toBe(23);
    const kept = new Array(6).fill(0);
    for (let arc = 0; arc < from.length; arc++) {
      expect(flow[arc]).toBeGreaterThanOrEqual(0);
      expect(flow[arc]).toBeLessThanOrEqual(capacity[arc]!);
      kept[from[arc]!] -= flow[arc]!;
      kept[to[arc]!] += flow[arc]!;
    }
    expect(kept).toEqual([-23, 0, 0, 0, 0, 23]);
  });

  it("is zero where nothing leads to the sink", () => {
    expect(maximumFlow({ nodeCount: 3, from: [0], to: [1], capacity: [1] }, 0, 2)).toEqual({
      value: 0,
      flow: new Float64Array(1),
      sourceSide: Uint8Array.of(1, 1, 0),
    });
  });
});
