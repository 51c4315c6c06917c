import { describe, expect, it } from "vitest";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";

describe("signedAdjacency", () => {
  it("adds up the ties of a pair, likes and fights apart, and sorts the rows", () => {
    const signed = signedAdjacency(3, [2, 0, 1, 0], [0, 2, 0, 1], [0.5, -0.25, 1, 1]);
    expect([...signed.offsets]).toEqual([0, 2, 3, 4]);
    expect([...signed.targets]).toEqual([1, 2, 0, 0]);
    expect([...signed.positive]).toEqual([2, 0.5, 2, 0.5]);
    expect([...signed.negative]).toEqual([0, 0.25, 0, 0.25]);
    expect([...signed.weights]).toEqual([2, 0.25, 2, 0.25]);
  });

  it("leaves out self-loops and ties of weight 0", () => {
    const signed = signedAdjacency(2, [0, 0], [0, 1], [1, 0]);
    expect(signed.targets).toHaveLength(0);
    expect([...signed.offsets]).toEqual([0, 0, 0]);
  });

  it("is empty without nodes", () => {
    expect(signedAdjacency(0, [], [], []).offsets).toEqual(Int32Array.of(0));
  });
});
