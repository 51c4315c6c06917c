import { type ModelOptions, scoreAccount, scoreHealth, scoreInfluence } from "account-graph";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../src/internal/schema.js";
import type { modelOption } from "../../src/network/model-options.js";

const account = {
  id: "a",
  name: "A",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana", roles: ["economic_buyer" as const], stance: 1, lastContactAt: "2025-12-01" },
    { id: "lee", name: "Lee", roles: ["legal" as const], stance: -1, coverage: "in_depth" as const },
    { id: "kim", name: "Kim", roles: [], level: 3 },
  ],
  relationships: [{ from: "kim", to: "dana", kind: "advises" as const }],
};
const shareOf = (id: string, model?: ModelOptions) =>
  scoreInfluence(account, { samples: 0, model }).stakeholders.find((one) => one.id === id)!.influence;

describe("weights of an app's own", () => {
  it("of roles move the part in the decision", () => {
    expect(shareOf("lee", { roleWeights: { legal: 1 } })).toBeGreaterThan(shareOf("lee"));
    expect(shareOf("lee", { roleWeights: { legal: 0 } })).toBe(0);
  });

  it("of kinds move who is listened to", () => {
    expect(shareOf("kim", { kindWeights: { advises: 0 } as never })).toBe(0);
    expect(shareOf("kim")).toBeGreaterThan(0);
  });

  it("of the sides of health move the whole, and half-lives what is fresh", () => {
    const side = (model?: ModelOptions) => scoreHealth(account, { samples: 0, model });
    const fresh = (model?: ModelOptions) => side(model).dimensions.find(({ name }) => name === "freshness")!.value!;
    expect(fresh({ halfLifeDays: { contact: 30 } })).toBeLessThan(fresh());
    const only = side({
      healthWeights: { coverage: 1, breadth: 0, depth: 0, freshness: 0, resilience: 0, seniority: 0, support: 0 },
    });
    expect(only.overall).toBeCloseTo(only.dimensions[0]!.value!, 9);
    expect(only.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it("stand in the header, and only then", () => {
    const model = { roleWeights: { legal: 0.5 } };
    expect(scoreAccount(account, { samples: 0, model }).model).toEqual(model);
    expect(scoreAccount(account, { samples: 0 })).not.toHaveProperty("model");
  });

  it("are refused where they are misspelled or out of range", () => {
    for (const model of [
      { roleWeight: {} },
      { roleWeights: { leagl: 0.3 } },
      { roleWeights: { legal: 2 } },
      { kindWeights: { advises: -1 } },
      { halfLifeDays: { contact: 0 } },
      { healthWeights: { coverage: "much" } },
    ]) {
      expect(() => scoreInfluence(account, { model: model as never })).toThrow("options.model");
    }
    expectTypeOf<s.input<typeof modelOption>>().toEqualTypeOf<ModelOptions | undefined>();
  });
});
