import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHinge, findMoves, type HeldTie } from "../../../src/insights/alliances/find-hinge.js";

const tie = (group: number, weight: number): HeldTie => ({ group, weight });

describe("findMoves", () => {
  it("costs what ties the person to their own side less what ties them to the other", () => {
    const moves = findMoves([tie(0, 0.9), tie(0, -0.2), tie(1, 0.3), tie(2, -0.5)], 0, false);
    expect(moves.map(({ group, cost }) => [group, Number(cost.toFixed(9))])).toEqual([
      [1, 0.4],
      [-1, 0.7],
      [2, 1.2],
    ]);
  });

  it("does not offer standing alone to who does", () => {
    expect(findMoves([tie(1, -0.5)], 0, true)).toEqual([{ group: 1, cost: 0.5 }]);
  });
});

describe("findHinge", () => {
  it("is the tie without which another place is as good or better", () => {
    expect(findHinge([tie(0, 0.9), tie(1, 0.3), tie(0, 0.2)], 0, false)).toEqual({ tie: 0, group: 1 });
    expect(findHinge([tie(0, 0.9)], 0, false)).toEqual({ tie: 0, group: -1 });
  });

  it("may be hostility that keeps somebody from joining a side", () => {
    expect(findHinge([tie(1, -0.5), tie(1, 0.3)], 0, true)).toEqual({ tie: 0, group: 1 });
  });

  it("is none where several ties hold alike, where another place is as good already, and without ties", () => {
    expect(findHinge([tie(0, 0.9), tie(0, 0.9), tie(1, 0.3)], 0, false)).toBeNull();
    expect(findHinge([tie(0, 0.5), tie(1, 0.5)], 0, false)).toBeNull();
    expect(findHinge([], -1, false)).toBeNull();
  });

  it("names the strongest of ties that decide alike", () => {
    expect(findHinge([tie(0, 0.5), tie(0, 0.5), tie(1, 0.6)], 0, false)).toEqual({ tie: 0, group: 1 });
  });

  it("is the tie whose loss makes most difference, and without it the cheapest place costs nothing", () => {
    const ties = fc.array(fc.record({ group: fc.nat(2), weight: fc.integer({ min: -9, max: 9 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(ties, (all) => {
        const held = all.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
        const hinge = findHinge(held, 0, false);
        const costWithout = held.map(
          (_, out) =>
            findMoves(
              held.filter((_, at) => at !== out),
              0,
              false,
            )[0]!.cost,
        );
        const now = findMoves(held, 0, false)[0]!.cost;
        if (now <= 0) expect(hinge).toBeNull();
        else if (hinge === null) for (const cost of costWithout) expect(cost).toBeGreaterThan(0);
        else expect(costWithout[hinge.tie]).toBe(Math.min(...costWithout));
      }),
    );
  });
});
