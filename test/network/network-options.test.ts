import { expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { type InfluenceOptions, influenceOptionFields } from "../../src/insights/influence/influence-options.js";
import { type NetworkOptions, networkOptionFields } from "../../src/network/network-options.js";

it("checks the options that its type declares, all of them and no others", () => {
  const schema = z.strictObject(networkOptionFields);
  expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<NetworkOptions>();
  expect(Object.keys(schema.shape)).toEqual(["goalId", "asOf", "informalTies", "inferFromTitles"]);
});

it("does so for the options of influence", () => {
  const schema = z.strictObject(influenceOptionFields);
  expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<InfluenceOptions>();
  expect(schema.safeParse({ susceptibility: 0.95, unmappedAttention: 0, unmapped: "self" }).success).toBe(true);
  expect(schema.safeParse({ susceptibility: 0.951 }).success).toBe(false);
  expect(schema.safeParse({ unmappedAttention: 101 }).success).toBe(false);
});
