import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Player, powerIndices } from "../../src/kernels/voting/power-indices.js";

/** Both indices by going through every coalition. */
function enumerate(players: readonly Player[], passes: (weight: number) => boolean) {
  const size = players.length;
  const wins = (mask: number) => {
    let weight = 0;
    for (const [place, player] of players.entries()) {
      if ((mask >> place) & 1) weight += player.weight;
      else if (player.veto) return false;
    }
    return passes(weight);
  };
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const banzhaf = players.map(() => 0);
  const shapley = players.map(() => 0);
  for (let mask = 0; mask < 1 << size; mask++) {
    if (!wins(mask)) continue;
    const members = players.filter((_, at) => (mask >> at) & 1).length;
    for (let place = 0; place < size; place++) {
      if (!((mask >> place) & 1) || wins(mask & ~(1 << place))) continue;
      banzhaf[place]! += 1 / 2 ** (size - 1);
      shapley[place]! += (factorial(members - 1) * factorial(size - members)) / factorial(size);
    }
  }
  return { banzhaf, shapley };
}

describe("powerIndices()", () => {
  it("gives the published powers of the European Economic Community of 1958: weights 4 4 4 2 2 1, quota 12", () => {
    const players = [4, 4, 4, 2, 2, 1].map((weight) => ({ weight, veto: false }));
    const { shapley, banzhaf, exact } = powerIndices(players, (weight) => weight >= 12);
    expect(exact).toBe(true);
    expect([...shapley].map((value) => Math.round(value * 1000) / 1000)).toEqual([0.233, 0.233, 0.233, 0.15, 0.15, 0]);
    expect([...banzhaf].map((value) => value * 32)).toEqual([10, 10, 10, 6, 6, 0]);
  });

  it("equals enumeration to 12 voters, with vetoes", () => {
    const game = fc.record({
      players: fc.array(fc.record({ weight: fc.integer({ min: 0, max: 9 }), veto: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      }),
      quota: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(game, ({ players, quota }) => {
        const passes = (weight: number) => weight >= quota;
        const truth = enumerate(players, passes);
        const found = powerIndices(players, passes);
        for (const place of players.keys()) {
          expect(found.banzhaf[place]!).toBeCloseTo(truth.banzhaf[place]!, 12);
          expect(found.shapley[place]!).toBeCloseTo(truth.shapley[place]!, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("samples large games, says so, and comes near the truth", () => {
    const players = Array.from({ length: 61 }, () => ({ weight: 1, veto: false }));
    const { shapley, exact } = powerIndices(players, (weight) => weight > 30);
    expect(exact).toBe(false);
    const total = shapley.reduce((sum, one) => sum + one, 0);
    expect(total).toBeCloseTo(1, 9);
    for (const one of shapley) expect(Math.abs(one - 1 / 61)).toBeLessThan(0.01);
  });
});
