import { describe, expect, it } from "vitest";
import { weightAt } from "../../src/network/rows.js";
import { bothWays } from "../../src/network/signed.js";
import { read } from "./read.js";

const tie = (from: string, to: string, kind: string, more: Record<string, unknown> = {}) => ({
  from,
  to,
  kind,
  strength: 1,
  ...more,
});
const network = (relationships: unknown[], rest: Record<string, unknown> = {}, fields: Record<string, unknown> = {}) =>
  read([{ id: "a" }, { id: "b", ...fields }], { relationships, ...rest });
const sign = (relationships: unknown[], rest: Record<string, unknown> = {}, fields: Record<string, unknown> = {}) =>
  weightAt(network(relationships, rest, fields).signed, 0, 1);

describe("feelings between two people", () => {
  it.each([
    ["ally", 0.9],
    ["friend", 0.7],
    ["rival", -0.9],
    ["conflict", -0.9],
  ])("%s counts both ways: %f", (kind, weight) => {
    expect(sign([tie("a", "b", kind)])).toBeCloseTo(weight, 12);
    expect(sign([tie("b", "a", kind, { strength: 0.5, aware: false })])).toBeCloseTo(weight / 2, 12);
  });

  it.each([
    ["trusts", 0.9],
    ["respects", 0.7],
    ["likes", 0.6],
    ["sponsors", 0.6],
    ["mentors", 0.5],
    ["blocks", -0.9],
    ["distrusts", -0.9],
    ["dislikes", -0.7],
  ])("%s of one side alone counts three quarters, less where the other may not know: %f", (kind, weight) => {
    expect(sign([tie("a", "b", kind, { aware: true })])).toBeCloseTo(0.75 * weight, 12);
    expect(sign([tie("a", "b", kind)])).toBeCloseTo(0.75 * 0.85 * weight, 12);
    expect(sign([tie("a", "b", kind, { aware: false })])).toBeCloseTo(0.75 * 0.6 * weight, 12);
  });

  it.each("influences advises communicates works_with knows former_colleague consults_for".split(" "))(
    "%s says nothing of feelings",
    (kind) => {
      expect(sign([tie("a", "b", kind)])).toBe(0);
    },
  );

  it("reporting lines say nothing of feelings", () => {
    expect(sign([], {}, { reportsTo: "a", dottedLineTo: ["a"] })).toBe(0);
  });

  it("join by noisy-or over families, the strongest of each", () => {
    const liking = [
      tie("a", "b", "ally", { strength: 0.5 }),
      tie("a", "b", "friend"),
      tie("b", "a", "friend", { strength: 0.2 }),
    ];
    expect(sign(liking)).toBeCloseTo(1 - (1 - 0.45) * (1 - 0.7), 12);
    expect(sign([...liking, tie("a", "b", "rival")])).toBeCloseTo(1 - 0.55 * 0.3 - 0.9, 12);
  });

  it("count the mean sentiment of interactions, .6 of it", () => {
    const met = (sentiment: number) => ({
      interactions: [
        {
          id: "i",
          at: "2026-03-01",
          channel: "email",
          participants: [{ personId: "a" }, { personId: "b" }],
          sentiment,
        },
      ],
    });
    expect(sign([], met(-0.5))).toBeCloseTo(-0.3, 12);
    expect(sign([], met(0.5))).toBeCloseTo(0.3, 12);
    expect(sign([], met(0))).toBe(0);
    expect(sign([tie("a", "b", "ally")], met(-1))).toBeCloseTo(0.3, 12);
  });

  it("both ways of one sign: .75 of the larger and .25 of the smaller", () => {
    expect(sign([tie("a", "b", "trusts", { aware: true }), tie("b", "a", "likes", { aware: true })])).toBeCloseTo(
      0.75 * 0.9 + 0.25 * 0.6,
      12,
    );
    expect(bothWays(-0.2, -0.6)).toBeCloseTo(-0.5, 12);
    expect(bothWays(0.4, 0)).toBeCloseTo(0.3, 12);
  });

  it("of opposite signs: .75 of their sum, and named as asymmetric", () => {
    const opposite = [tie("a", "b", "trusts", { aware: true }), tie("b", "a", "dislikes", { aware: true })];
    expect(sign(opposite)).toBeCloseTo(0.75 * 0.2, 12);
    expect(network(opposite).signed.asymmetric).toEqual([[0, 1]]);
    expect(bothWays(0.5, -0.5)).toBe(0);
    expect(network([tie("a", "b", "ally")]).signed.asymmetric).toEqual([]);
  });

  it("are ambivalent where liking and hostility both reach .3", () => {
    const mixed = [tie("a", "b", "respects"), tie("a", "b", "dislikes", { strength: 0.5 })];
    expect(network(mixed).signed.ambivalent).toEqual([[0, 1]]);
    expect(network([mixed[0], tie("a", "b", "dislikes", { strength: 0.4 })]).signed.ambivalent).toEqual([]);
  });

  it("take the more aware of two one-sided feelings for both", () => {
    const feelings = [tie("a", "b", "likes", { aware: false }), tie("a", "b", "respects", { aware: true })];
    expect(sign(feelings)).toBeCloseTo(0.75 * (1 - 0.4 * 0.3), 12);
  });

  it("leave out empty seats and our people", () => {
    expect(sign([tie("a", "b", "ally")], {}, { status: "vacant" })).toBe(0);
    expect(sign([tie("a", "b", "ally")], {}, { side: "us" })).toBe(0);
    expect(sign([tie("a", "b", "ally")], {}, { side: "external" })).toBeCloseTo(0.9, 12);
  });
});
