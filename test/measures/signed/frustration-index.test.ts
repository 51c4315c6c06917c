import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../../src/internal/schema.js";
import { partitionErrors } from "../../../src/measures/groups/partition-errors.js";
import {
  type FrustrationIndexOptions,
  frustrationIndex,
  type optionsSchema,
} from "../../../src/measures/signed/frustration-index.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, undirectedSigned } from "./signed-graphs.js";

describe("frustrationIndex", () => {
  it("is what the best split into two camps gets wrong", () => {
    const ring = undirectedSigned("a b", "b c -", "c d", "d a");
    expect(frustrationIndex(ring)).toEqual({
      value: 1,
      normalized: 0.25,
      exact: true,
      lowerBound: 1,
      partition: expect.objectContaining({ a: 0 }),
    });
    expect(partitionErrors(ring, { communities: frustrationIndex(ring).partition })).toBe(1);
    const foes = undirectedSigned("a b -", "b c -", "a c -");
    expect(frustrationIndex(foes).value).toBe(1);
  });

  it("prefers to violate weak ties, and counts every arc", () => {
    expect(
      frustrationIndex(undirectedSigned("a b + 3", "b c + 2", "a c - 0.5"), { strength: "strength" }),
    ).toMatchObject({
      value: 0.5,
      normalized: 0.5 / 5.5,
    });
    expect(frustrationIndex(directedSigned("a b", "b a", "b c", "c b", "a c -", "c a -")).value).toBe(2);
    expect(frustrationIndex(directedSigned("a b", "b a -")).value).toBe(1);
  });

  it("answers for no nodes, no ties and only friends", () => {
    expect(frustrationIndex(undirectedSigned())).toEqual({
      value: 0,
      normalized: null,
      exact: true,
      lowerBound: 0,
      partition: {},
    });
    expect(frustrationIndex(undirectedSigned("a", "b"))).toMatchObject({ normalized: null, partition: { a: 0, b: 0 } });
    expect(frustrationIndex(undirectedSigned("a b"))).toMatchObject({ value: 0, partition: { a: 0, b: 0 } });
  });

  it("is 7 among the Gahuku-Gama (Aref and Wilson 2018, https://doi.org/10.1093/comnet/cny015)", () => {
    expect(frustrationIndex(undirectedSigned(...gahukuGamaTies))).toMatchObject({
      value: 7,
      exact: true,
      lowerBound: 7,
    });
  });

  it("refuses unknown options and numbers out of range", () => {
    const graph = undirectedSigned("a b");
    expect(() => frustrationIndex(graph, { starts: 0 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.starts: 0 is too small (at least 1)]`,
    );
    expect(() => frustrationIndex(graph, { budget: 1 } as object)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.budget: unknown key "budget"]`,
    );
  });

  it("declares the options that its schema checks", () => {
    expectTypeOf<s.input<typeof optionsSchema>>().toEqualTypeOf<Omit<FrustrationIndexOptions, "onProgress">>();
  });
});
