import { expect, expectTypeOf, test } from "vitest";
import { defineAccount } from "../../src/model/define-account.js";

test("defineAccount gives back what it is given, with its literal types", () => {
  const input = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "ana", name: "Ana" }] } as const;
  const account = defineAccount(input);
  expect(account).toBe(input);
  expectTypeOf(defineAccount({ ...input, id: "acme" }).id).toEqualTypeOf<"acme">();
  // @ts-expect-error a date is missing
  expect(defineAccount({ id: "acme", name: "Acme", people: [] })).toBeDefined();
  // @ts-expect-error a word that does not exist
  expect(defineAccount({ ...input, people: [{ id: "ana", name: "Ana", stance: "friendly" }] })).toBeDefined();
});
