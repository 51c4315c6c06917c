import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { type AllianceOptions, allianceOptionFields } from "../../../src/insights/alliances/alliance-options.js";

const schema = z.strictObject(allianceOptionFields);

describe("allianceOptionFields", () => {
  it("say the same as the options", () => {
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<AllianceOptions>();
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<AllianceOptions>();
  });

  it("take everything or nothing, and refuse what makes no sense", () => {
    expect(schema.safeParse({}).success).toBe(true);
    expect(schema.safeParse({ bootstrap: false }).success).toBe(true);
    expect(
      schema.safeParse({ objective: "modularity", maxClusters: 3, exactLimit: 0, seed: -7, bootstrap: 50 }).success,
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
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });
});
