import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../../src/internal/schema.js";
import {
  type optionsSchema,
  type SignedDegreeOptions,
  signedDegree,
} from "../../../src/measures/signed/signed-degree.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, undirectedSigned } from "./signed-graphs.js";

describe("signedDegree", () => {
  it("counts friends, foes, their difference and the share of friends", () => {
    const graph = undirectedSigned("a b", "a c -", "a d", "e");
    expect(signedDegree(graph, { type: "positive" })).toEqual({ a: 2, b: 1, c: 0, d: 1, e: 0 });
    expect(signedDegree(graph, { type: "negative" })).toEqual({ a: 1, b: 0, c: 1, d: 0, e: 0 });
    expect(signedDegree(graph)).toEqual({ a: 1, b: 1, c: -1, d: 1, e: 0 });
    expect(signedDegree(graph, { type: "ratio" })).toEqual({ a: 2 / 3, b: 1, c: 0, d: 1, e: null });
  });

  it("tells the two directions apart, and takes all by default", () => {
    const graph = directedSigned("a b", "b a -", "a c -");
    expect(signedDegree(graph, { direction: "out" })).toEqual({ a: 0, b: -1, c: 0 });
    expect(signedDegree(graph, { direction: "in" })).toEqual({ a: -1, b: 1, c: -1 });
    expect(signedDegree(graph)).toEqual({ a: -1, b: 0, c: -1 });
  });

  it("sums strengths if asked", () => {
    const graph = undirectedSigned("a b + 0.5", "a c - 0.2");
    expect(signedDegree(graph, { strength: "strength" }).a).toBeCloseTo(0.3, 12);
    expect(signedDegree(graph, { strength: "strength", type: "ratio" }).a).toBeCloseTo(5 / 7, 12);
  });

  it("finds 29 alliances and 29 enmities among the Gahuku-Gama", () => {
    const graph = undirectedSigned(...gahukuGamaTies);
    const sum = (type: "positive" | "negative") =>
      Object.values(signedDegree(graph, { type })).reduce<number>((total, value) => total + value!, 0);
    expect(sum("positive")).toBe(58);
    expect(sum("negative")).toBe(58);
    expect(signedDegree(graph, { type: "positive" }).Masil).toBe(7);
  });

  it("refuses ties without a sign, other signs and unknown options", () => {
    const graph = undirectedSigned("a b");
    graph.setEdgeAttribute("a-b", "sign", 2);
    expect(() => signedDegree(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges["a-b"].sign: expected 1 or -1, got 2]`,
    );
    graph.removeEdgeAttribute("a-b", "sign");
    expect(() => signedDegree(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges["a-b"].sign: missing (expected 1 or -1)]`,
    );
    expect(() => signedDegree(graph, { type: "both" as "net" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.type: unknown type "both" (one of: positive, negative, net, ratio)]`,
    );
  });

  it("declares the options that its schema checks", () => {
    expectTypeOf<s.input<typeof optionsSchema>>().toEqualTypeOf<SignedDegreeOptions>();
  });
});
