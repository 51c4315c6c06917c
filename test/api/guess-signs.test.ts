import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  allianceOptionsSchema,
  ClusterAlliancesOptions,
  guessSignsOptionsSchema,
} from "../../src/api/alliance-options.js";
import { type GuessSignsOptions, guessSigns } from "../../src/api/guess-signs.js";
import type * as s from "../../src/internal/schema.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

describe("guessSigns", () => {
  it("guesses the same from JSON and from a graph, at most twenty, each marked as a guess", () => {
    const guesses = guessSigns(deepFreeze(structuredClone(generated)));
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.length).toBeLessThanOrEqual(20);
    expect(guesses.every(({ guess }) => guess)).toBe(true);
    expect(guessSigns(generatedGraph())).toEqual(guesses);
    expect(guessSigns(generated, { limit: 1 })).toEqual(guesses.slice(0, 1));
    expect(JSON.parse(JSON.stringify(guesses))).toStrictEqual(guesses);
  });

  it("checks its options, which say the same as their schema", () => {
    expect(() => guessSigns(generated, { limit: -1 })).toThrow("options.limit");
    expectTypeOf<s.input<typeof allianceOptionsSchema>>().toEqualTypeOf<ClusterAlliancesOptions>();
    expectTypeOf<s.input<typeof guessSignsOptionsSchema>>().toEqualTypeOf<GuessSignsOptions>();
  });
});
