import { expect, expectTypeOf, it } from "vitest";
import { type InfluenceOptions, influenceOptionFields } from "../../src/insights/influence/influence-options.js";
import * as s from "../../src/internal/schema.js";
import { check } from "../../src/internal/validate.js";
import { type NetworkOptions, networkOptionFields } from "../../src/network/network-options.js";

it("checks the options that its type declares, all of them and no others", () => {
  const schema = s.strictObject(networkOptionFields);
  expectTypeOf<s.input<typeof schema>>().toEqualTypeOf<NetworkOptions>();
  expect(Object.keys(schema.fields)).toEqual([
    "goalId",
    "companyId",
    "asOf",
    "informalTies",
    "inferFromTitles",
    "model",
  ]);
});

it("does so for the options of influence", () => {
  const schema = s.strictObject(influenceOptionFields);
  expectTypeOf<s.input<typeof schema>>().toEqualTypeOf<InfluenceOptions>();
  expect(check(schema, { susceptibility: 0.95, unmappedAttention: 0, unmapped: "self" }).success).toBe(true);
  expect(check(schema, { susceptibility: 0.951 }).success).toBe(false);
  expect(check(schema, { unmappedAttention: 101 }).success).toBe(false);
});
