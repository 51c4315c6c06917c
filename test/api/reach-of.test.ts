import { type AccountInput, reachOf, scoreInfluence } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noSamples } from "../planning/options.js";

const chain: AccountInput = {
  id: "a",
  name: "A",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana", roles: ["economic_buyer"] },
    { id: "lee", name: "Lee", roles: [] },
    { id: "ana", name: "Ana", roles: [] },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "influences", strength: 0.8 },
    { from: "ana", to: "lee", kind: "influences", strength: 0.5 },
  ],
};

describe("reachOf()", () => {
  it("multiplies along who listens to whom, weighed by influence", () => {
    const shares = scoreInfluence(chain, noSamples).stakeholders;
    const share = (id: string) => shares.find((one) => one.id === id)!.influence;
    const mapped = share("dana") + share("lee") + share("ana");
    expect(reachOf(chain, ["lee"]).reach).toBeCloseTo((share("lee") + 0.8 * share("dana")) / mapped, 12);
    expect(reachOf(chain, ["ana"]).reach).toBeCloseTo(
      (share("ana") + 0.5 * share("lee") + 0.4 * share("dana")) / mapped,
      12,
    );
    expect(reachOf(chain, ["dana"]).reach).toBeCloseTo(share("dana") / mapped, 12);
    expect(reachOf(chain, [])).toEqual({ people: [], reach: 0, exact: true });
  });

  it("the best are as good as any pair, and everybody together hears everything", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (seed) => {
        const account = generateAccount({ people: 12, seed });
        const ids = scoreInfluence(account, noSamples).stakeholders.map(({ id }) => id);
        const best = reachOf(account, { best: 2 });
        expect(best.exact).toBe(true);
        expect(
          reachOf(
            account,
            best.people.map(({ id }) => id),
          ).reach,
        ).toBeCloseTo(best.reach, 12);
        for (const a of ids.slice(0, 4))
          for (const b of ids.slice(0, 4)) {
            expect(reachOf(account, [a, b]).reach).toBeLessThanOrEqual(best.reach + 1e-9);
          }
        expect(reachOf(account, ids).reach).toBeCloseTo(1, 9);
      }),
      { numRuns: 5 },
    );
  });

  it("names everybody who is not on the map", () => {
    expect(() => reachOf(chain, ["zoe", "dana"])).toThrow(/personIds\[0\]: unknown person "zoe"/);
    expect(() => reachOf(chain, { best: -1 })).toThrow(/personIds/);
  });
});
