import fc from "fast-check";
import type { AccountInput } from "../../src/model/account.js";
import { RELATIONSHIP_KINDS } from "../../src/model/vocabularies.js";

const id = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a", "b", "c", "a>reports_to>b", "b>reports_to>c", "a b", "é") },
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !(text in Object.prototype) && text !== "prototype"),
);
const date = fc.constantFrom("2026-03-01", "2025-11-05T09:30:00Z");
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const custom = fc.dictionary(
  fc.constantFrom("x", "null", "nested"),
  fc.oneof(fc.integer(), fc.constant(null), fc.constant({ deep: [1, null, { a: "b" }] })),
);

/** Some of the fields, some of them `null`, some `undefined`. */
function some(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const loose: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [field, value] of Object.entries(fields)) {
    loose[field] = fc.oneof({ weight: 6, arbitrary: value }, fc.constantFrom(null, undefined));
  }
  return fc.record(loose, { requiredKeys: [] });
}

/** Valid accounts with everything that is odd: managers off the map, circles, self references, repeated and empty lists. */
export const accountArbitrary: fc.Arbitrary<AccountInput> = fc.uniqueArray(id, { maxLength: 6 }).chain((ids) => {
  const onMap = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("nobody");
  const anybody = fc.oneof({ weight: 4, arbitrary: onMap }, id);
  const person = (personId: string) =>
    fc
      .tuple(
        fc.string({ minLength: 1, maxLength: 5 }),
        some({
          title: fc.string(),
          reportsTo: anybody,
          dottedLineTo: fc.array(anybody, { maxLength: 5 }),
          stance: fc.constantFrom("supporter" as const, "critic" as const, 0.3, -1, 0),
          roles: fc.subarray(["champion", "legal", "blocker"] as const),
          ownerId: anybody,
          level: fc.nat(5),
          isTop: fc.boolean(),
          custom,
          externalIds: fc.constant({ crm: "1" }),
        }),
      )
      .map(([name, fields]) => ({ ...fields, id: personId, name }));
  const tie = fc
    .tuple(
      onMap,
      onMap,
      fc.constantFrom(...RELATIONSHIP_KINDS.map(({ value }) => value)),
      some({ strength: fc.oneof(fraction, fc.constant("strong" as const)), asOf: date, custom, note: fc.string() }),
    )
    .map(([from, to, kind, fields]) => ({ from, to, kind, ...fields }));
  const relationships = fc
    .tuple(
      fc.array(tie, { maxLength: ids.length > 0 ? 6 : 0 }),
      fc.uniqueArray(fc.constantFrom("t1", "t2", "a>reports_to>b", "a>ally>b", "a>dotted_line>b"), { maxLength: 3 }),
    )
    .map(([ties, given]) =>
      ties.map((one, index) => (given[index] === undefined ? one : { ...one, id: given[index] })),
    );
  const stakes = fc
    .subarray(ids)
    .map((personIds) => personIds.map((personId) => ({ personId, stance: "neutral" as const })));
  return fc
    .tuple(
      fc.tuple(...ids.map(person)),
      some({
        relationships,
        interactions: fc.array(fc.array(anybody, { maxLength: 3 }), { maxLength: 3 }).map((lists) =>
          lists.map((participants, index) => ({
            id: `i${index}`,
            at: "2026-01-01",
            channel: "email" as const,
            participants: participants.map((personId) => ({ personId })),
          })),
        ),
        departments: anybody.map((headId) => [{ id: "d", name: "D", headId }]),
        goals: stakes.map((list) => [{ id: "g", name: "G", stakes: list }]),
        notes: anybody.map((about) => [{ id: "n", at: "2026-01-01", text: "", about: [about, "g"] }]),
        observations:
          ids.length > 0 ? onMap.map((personId) => [{ personId, field: "stance", value: "critic" }]) : fc.constant([]),
        profile: fc.constant({ industry: "Food", objectives: [] }),
        custom,
        mapCompleteness: fraction,
      }),
    )
    .map(([people, others]) => ({ id: "acme", name: "Acme", asOf: "2026-03-01", ...others, people }) as AccountInput);
});

/** Freezes an object with all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
