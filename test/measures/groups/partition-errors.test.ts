import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../../src/internal/schema.js";
import {
  type optionsSchema,
  type PartitionErrorsOptions,
  partitionErrors,
} from "../../../src/measures/groups/partition-errors.js";
import { gahukuGamaAlliances, gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, undirectedSigned } from "../signed/signed-graphs.js";

describe("partitionErrors", () => {
  it("sums friends between clusters and foes inside them", () => {
    const graph = undirectedSigned("a b", "a c -", "b c");
    expect(partitionErrors(graph, { communities: { a: "x", b: "x", c: "y" } })).toBe(1);
    expect(partitionErrors(graph, { communities: { a: 1, b: 1, c: 1 } })).toBe(1);
    expect(partitionErrors(graph, { communities: { a: 1, b: 2, c: 3 } })).toBe(2);
  });

  it("counts strengths and every arc", () => {
    const graph = directedSigned("a b + 0.5", "b a - 2", "a c + 3");
    const communities = { a: 1, b: "1", c: 2 };
    expect(partitionErrors(graph, { communities, strength: "strength" })).toBe(5);
    expect(partitionErrors(graph, { communities })).toBe(2);
  });

  it("is 2 for the three alliances of the Gahuku-Gama (Doreian and Mrvar 1996)", () => {
    const communities: { [id: string]: number } = {};
    for (const [index, members] of gahukuGamaAlliances.entries()) for (const id of members) communities[id] = index;
    expect(partitionErrors(undirectedSigned(...gahukuGamaTies), { communities })).toBe(2);
  });

  it("refuses nodes without a cluster and clusters of unknown nodes", () => {
    const graph = undirectedSigned("ana ben");
    expect(() => partitionErrors(graph, { communities: { ana: 1 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.communities.ben: missing (every node needs a cluster)]`,
    );
    expect(() =>
      partitionErrors(graph, { communities: { ana: 1, ben: 1, bon: 2 } }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.communities.bon: unknown node "bon" (nearest: "ben")]`,
    );
    expect(() => partitionErrors(graph, {} as PartitionErrorsOptions)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.communities: missing (expected an object, for example { communities: {"ana":0,"ben":1} })]`,
    );
  });

  it("declares the options that its schema checks", () => {
    expectTypeOf<s.input<typeof optionsSchema>>().toEqualTypeOf<PartitionErrorsOptions>();
  });
});
