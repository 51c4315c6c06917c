import { describe, expect, expectTypeOf, it } from "vitest";
import { type AllianceOptions, allianceOptionFields } from "../../../src/insights/alliances/alliance-options.js";
import * as s from "../../../src/internal/schema.js";
import { check } from "../../../src/internal/validate.js";

const schema = s.strictObject(allianceOptionFields);

describe("allianceOptionFields", () => {
  it("say the same as the options", () => {
    expectTypeOf<s.input<typeof schema>>().toEqualTypeOf<AllianceOptions>();
    expectTypeOf<s.output<typeof schema>>().toEqualTypeOf<AllianceOptions>();
  });

  it("take everything or nothing, and refuse what makes no sense", () => {
    expect(check(schema, {}).success).toBe(true);
    expect(check(schema, { bootstrap: false }).success).toBe(true);
    expect(
      check(schema, { objective: "modularity", maxClusters: 3, exactLimit: 0, seed: -7, bootstrap: 50 }).success,
    ).toBe(true);
    for (const wrong of [
      { objective: "louvain" },
      { balance: "weak" },
      { maxClusters: 0 },
      { maxClusters: 2.5 },
      { exactLimit: -1 },
      { exactLimit: 201 },
      { seed: 0.5 },
      { bootstrap: true },
      { bootstrap: -1 },
    ]) {
      expect(check(schema, wrong).success).toBe(false);
    }
  });
});
