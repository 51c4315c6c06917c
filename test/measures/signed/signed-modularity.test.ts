import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../../src/internal/schema.js";
import {
  type optionsSchema,
  type SignedModularityOptions,
  signedModularity,
} from "../../../src/measures/signed/signed-modularity.js";
import { gahukuGamaAlliances, gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { undirectedSigned } from "./signed-graphs.js";

describe("signedModularity", () => {
  it("is Newman's modularity without foes", () => {
    // Two triangles and a bridge: 6/7 of the ties inside, (1/2)² + (1/2)² expected.
    const graph = undirectedSigned("a b", "b c", "a c", "d e", "e f", "d f", "c d");
    const communities = { a: 1, b: 1, c: 1, d: 2, e: 2, f: 2 };
    expect(signedModularity(graph, { communities })).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  it("rewards parting foes, also without friends", () => {
    const graph = undirectedSigned("a b -");
    expect(signedModularity(graph, { communities: { a: 1, b: 2 } })).toBe(0.5);
    expect(signedModularity(graph, { communities: { a: 1, b: 1 } })).toBe(0);
  });

  it("weighs ties by strength if asked", () => {
    const graph = undirectedSigned("a b + 3", "c d + 1");
    const communities = { a: 1, b: 1, c: 2, d: 2 };
    expect(signedModularity(graph, { communities })).toBeCloseTo(0.5, 12);
    expect(signedModularity(graph, { communities, strength: "strength" })).toBeCloseTo(1 - 9 / 16 - 1 / 16, 12);
  });

  it("is null without ties", () => {
    expect(signedModularity(undirectedSigned("a", "b"), { communities: { a: 1, b: 1 } })).toBeNull();
  });

  it("is 25/58 for the three alliances of the Gahuku-Gama", () => {
    const communities: { [id: string]: number } = {};
    for (const [index, members] of gahukuGamaAlliances.entries()) for (const id of members) communities[id] = index;
    expect(signedModularity(undirectedSigned(...gahukuGamaTies), { communities })).toBeCloseTo(0.4310344828, 9);
  });

  it("declares the options that its schema checks", () => {
    expectTypeOf<s.input<typeof optionsSchema>>().toEqualTypeOf<SignedModularityOptions>();
  });
});
