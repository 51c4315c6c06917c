import { describe, expect, it } from "vitest";
import {
  type DecisionCase,
  learnDecisionWeights,
  predictWin,
} from "../../../src/insights/evidence/decision-weights.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";

const priors = new Map([
  ["buyer", 1],
  ["user", 0.2],
]);

/** Decisions that follow the user and not the buyer. */
function decisions(count: number, seed: number): DecisionCase[] {
  return Array.from({ length: count }, (_, index) => {
    const user = keyedRandom(seed, "user", index) < 0.5 ? 1 : -1;
    const buyer = keyedRandom(seed, "buyer", index) < 0.5 ? 1 : -1;
    const won = keyedRandom(seed, "won", index) < (user > 0 ? 0.9 : 0.1);
    return {
      stances: new Map([
        ["user", user],
        ["buyer", buyer],
      ]),
      won,
    };
  });
}

describe("learnDecisionWeights", () => {
  it("finds who decided, and leaves a role without effect near 0", () => {
    const { weights } = learnDecisionWeights(decisions(2000, 1), priors);
    // The true log-odds are ln 9 = 2.197; shrinkage takes a little.
    expect(weights.get("user")).toBeGreaterThan(1.9);
    expect(weights.get("user")).toBeLessThan(2.4);
    expect(weights.get("buyer")).toBeLessThan(0.2);
  });

  it("keeps the order of the priors where there is next to nothing to learn from", () => {
    const { weights } = learnDecisionWeights([{ stances: new Map([["buyer", 1]]), won: true }], priors);
    expect(weights.get("buyer")).toBeGreaterThan(weights.get("user")!);
  });

  it("never turns support into a reason to lose", () => {
    const cases = decisions(200, 2).map(({ stances, won }) => ({ stances, won: !won }));
    for (const weight of learnDecisionWeights(cases, priors).weights.values()) expect(weight).toBeGreaterThanOrEqual(0);
  });

  it("predicts with the weights it learned", () => {
    const learned = { weights: new Map([["user", Math.log(3)]]), base: 0 };
    expect(predictWin(learned, { stances: new Map([["user", 1]]), won: true })).toBeCloseTo(0.75, 12);
    expect(predictWin(learned, { stances: new Map(), won: true })).toBe(0.5);
  });
});
