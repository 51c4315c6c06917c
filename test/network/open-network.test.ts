import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openNetwork } from "../../src/network/open-network.js";
import { variedCase } from "../insights/influence/varied-account.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { codes, read } from "./read.js";

describe("what is left out", () => {
  it("is told in one issue for all that is dated later", () => {
    const network = read(
      [
        { id: "a", lastContactAt: "2026-05-01" },
        { id: "b", level: 2, provenance: { level: { asOf: "2026-05-01" } } },
        { id: "c", status: "left", statusFrom: "2026-05-01" },
        { id: "d" },
      ],
      { relationships: [{ from: "a", to: "b", kind: "likes", validFrom: "2026-04-01" }] },
    );
    expect(network.issues.filter((issue) => issue.code === "later_than_as_of")).toMatchObject([
      {
        severity: "info",
        path: ["asOf"],
        message: "1 tie or interaction and facts of 3 people are dated after 2026-03-01: kept, not counted",
        refs: [{ id: "a" }, { id: "b" }, { id: "c" }],
      },
    ]);
  });

  it("is nothing for an account without anything odd", () => {
    expect(codes(read([{ id: "a", level: 1 }]))).toEqual([]);
  });
});

describe("laws", () => {
  it("keeps every attention, strength and confidence in 0..1, and every sign in -1..1", () => {
    fc.assert(
      fc.property(variedCase, ({ account, options: { goalId, asOf } }) => {
        const network = openNetwork(deepFreeze(account), { goalId, asOf });
        for (const tie of network.ties) {
          expect(tie.current).toBeGreaterThanOrEqual(0);
          expect(tie.current).toBeLessThanOrEqual(1);
          expect(tie.confidence).toBeGreaterThanOrEqual(0);
          expect(tie.confidence).toBeLessThanOrEqual(1);
        }
        for (const weight of [...network.attention.weights, ...network.contact.weights]) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        for (const weight of network.signed.weights) expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("reads who listens to whom the same, whatever the account is dated, if all its dates move along", () => {
    const date = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -2000, max: 2000 }),
        (ages, shift) => {
          const dated = (move: number) => {
            const day = (age: number) =>
              new Date(Date.parse("2026-03-01") + (move - age) * 86_400_000).toISOString().slice(0, 10);
            return read([{ id: "a" }, { id: "b" }], {
              asOf: day(0),
              relationships: ages.map((age, at) => ({
                from: "a",
                to: "b",
                kind: ["advises", "trusts", "ally", "friend"][at],
                asOf: day(age),
              })),
            });
          };
          expect([...dated(shift).attention.weights]).toEqual([...dated(0).attention.weights]);
        },
      ),
      { seed: 8, numRuns: 50 },
    );
  });
});
