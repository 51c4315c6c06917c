import { type RelationshipInput, type SuggestTiesOptions, suggestTies } from "account-graph";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { suggestTiesOptionsSchema } from "../../src/api/suggest-ties.js";
import type * as s from "../../src/internal/schema.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

const account = (names: string, ...pairs: readonly string[]) => ({
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [...names].map((id) => ({ id, name: id.toUpperCase(), ...(id === "u" ? { side: "us" as const } : {}) })),
  relationships: pairs.map(([from, to]): RelationshipInput => ({ from: from!, to: to!, kind: "works_with" })),
});

describe("suggestTies", () => {
  it("weighs a common acquaintance the more, the fewer people they know", () => {
    // c knows two people, d knows four; a knows e besides.
    const [first, ...rest] = suggestTies(account("abcdefg", "ac", "bc", "ad", "bd", "df", "dg", "ae"), {
      personId: "a",
    });
    const [ofC, ofD, ofE] = [1 / Math.log(2), 1 / Math.log(4), 1 / Math.log(2)];
    expect(first!.people.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(first!.support).toBeCloseTo((ofC + ofD) / (ofC + ofD + ofE), 12);
    expect(first!.through.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(first!.evidence.map(({ id }) => id)).toEqual([
      "a>works_with>c",
      "b>works_with>c",
      "a>works_with>d",
      "b>works_with>d",
    ]);
    expect(first!.reason.text).toBe("Likely in touch (unconfirmed): A and B, who both know C and D");
    expect(rest.map(({ people }) => people.map(({ id }) => id).join(""))).toEqual(["af", "ag"]);
  });

  it("says how many they have in common where these are many", () => {
    const pairs = [..."cdefg"].flatMap((id) => [`a${id}`, `b${id}`]);
    const [first] = suggestTies(account("abcdefg", ...pairs));
    expect(first).toMatchObject({ common: 5, support: 1 });
    expect(first!.through).toHaveLength(3);
    expect(first!.reason.text).toBe(
      "Likely in touch (unconfirmed): A and B, who have 5 contacts in common, among them C, D, and E",
    );
  });

  it("suggests no tie that is there, none of our people, and nothing where nobody is in between", () => {
    expect(suggestTies(account("abc", "ab", "bc", "ca"))).toEqual([]);
    expect(suggestTies(account("abu", "ab", "bu"))).toEqual([]);
    expect(suggestTies(account("abcd", "ab", "cd"))).toEqual([]);
    expect(suggestTies(account("aub", "au", "bu"))).toHaveLength(1);
  });

  it("follows the definition, whatever the map and its order", () => {
    const pair = fc.tuple(fc.constantFrom(..."abcdefg"), fc.constantFrom(..."abcdefg"));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 14, selector: ([a, b]) => [a, b].sort().join("") }), (drawn) => {
        const ties = drawn.filter(([a, b]) => a !== b).map(([a, b]) => `${a}${b}`);
        const map = account("abcdefg", ...ties);
        const found = suggestTies(map, { limit: 100 });
        expect(
          suggestTies(
            { ...map, people: map.people.toReversed(), relationships: map.relationships.toReversed() },
            { limit: 100 },
          ),
        ).toEqual(found);
        const knows = (a: string, b: string) => ties.some((tie) => tie.includes(a) && tie.includes(b) && a !== b);
        const circle = (a: string) => [..."abcdefg"].filter((b) => knows(a, b));
        const weight = (a: string) => 1 / Math.log(Math.max(2, circle(a).length));
        const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + weight(id), 0);
        const expected = new Map<string, number>();
        for (const a of "abcdefg") {
          for (const b of "abcdefg") {
            const common = circle(a).filter((id) => knows(b, id));
            if (a >= b || knows(a, b) || common.length === 0) continue;
            expected.set(a + b, sum(common) / sum([...new Set([...circle(a), ...circle(b)])]));
          }
        }
        expect(new Set(found.map(({ people: [a, b] }) => a.id + b.id))).toEqual(new Set(expected.keys()));
        for (const { people, support } of found) {
          expect(support).toBeCloseTo(expected.get(people[0].id + people[1].id)!, 12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("suggests the same from JSON and from a graph, at most twenty, each marked as a guess", () => {
    const suggestions = suggestTies(deepFreeze(structuredClone(generated)));
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(20);
    expect(suggestions.every(({ guess }) => guess)).toBe(true);
    expect(suggestTies(generatedGraph())).toEqual(suggestions);
    expect(suggestTies(generated, { limit: 1 })).toEqual(suggestions.slice(0, 1));
    expect(JSON.parse(JSON.stringify(suggestions))).toStrictEqual(suggestions);
  });

  it("checks its options, which say the same as their schema", () => {
    expect(() => suggestTies(generated, { limit: -1 })).toThrow("options.limit");
    expect(() => suggestTies(generated, { personId: "nobody" })).toThrow("unknown_person");
    expectTypeOf<s.input<typeof suggestTiesOptionsSchema>>().toEqualTypeOf<SuggestTiesOptions>();
  });
});
