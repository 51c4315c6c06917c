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

test("defineAccount knows the words of the vocabulary, and no others", () => {
  const base = { id: "acme", name: "Acme", asOf: "2026-03-01" } as const;
  const vocabulary = {
    roles: { budget_holder: { is: "economic_buyer" } },
    kinds: { backs: { is: "sponsors" } },
    stances: { fan: { is: "advocate" } },
    channels: { teams: { is: "video" } },
  } as const;
  const people = [{ id: "ana", name: "Ana", roles: ["budget_holder"], stance: "fan" }] as const;
  const account = defineAccount({
    ...base,
    vocabulary,
    people,
    relationships: [{ from: "ana", to: "ana", kind: "backs" }],
  });
  expect(account.people).toBe(people);
  // @ts-expect-error a role that neither is built in nor stands in the vocabulary
  expect(defineAccount({ ...base, vocabulary, people: [{ id: "ana", name: "Ana", roles: ["boss"] }] })).toBeDefined();
  // @ts-expect-error a word that stands for nothing
  expect(defineAccount({ ...base, vocabulary: { roles: { boss: { is: "bos" } } }, people: [] })).toBeDefined();
});
