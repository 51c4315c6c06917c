import type { AccountInput } from "../../../src/model/account.js";

export const asOf = "2026-03-01";

/** An account of the given people and whatever else is given. */
export function mapOf(people: readonly Record<string, unknown>[], rest: Record<string, unknown> = {}): AccountInput {
  return {
    id: "acme",
    name: "Acme",
    asOf,
    people: people.map((person) => ({ name: String(person.id).toUpperCase(), ...person })),
    ...rest,
  } as unknown as AccountInput;
}

/** A small map whose shares were worked out by hand (methods 2.7b). */
export function smallMap(): AccountInput {
  return mapOf(
    [
      { id: "cfo", roles: ["economic_buyer"], stance: 0 },
      { id: "cio", roles: ["technical_buyer"], reportsTo: "cfo", stance: 0.5 },
      { id: "ana", roles: ["recommender"], reportsTo: "cio", stance: 1 },
      { id: "con", side: "external", roles: [], stance: -0.5 },
    ],
    {
      relationships: [
        { from: "con", to: "cfo", kind: "advises", strength: 0.8 },
        { from: "ana", to: "cio", kind: "advises", strength: 0.9 },
        { from: "cio", to: "cfo", kind: "influences", strength: 0.7 },
      ],
    },
  );
}
