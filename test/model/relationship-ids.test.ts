import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelationshipInput } from "../../src/model/relationship.js";
import { derivedId, relationshipIds } from "../../src/model/relationship-ids.js";

const tie = (more: Partial<RelationshipInput> = {}): RelationshipInput => ({
  from: "b",
  to: "a",
  kind: "trusts",
  ...more,
});

describe("derivedId", () => {
  test("says who, what and for which goal; the ends of symmetric kinds are sorted", () => {
    expect(derivedId(tie())).toBe("b>trusts>a");
    expect(derivedId(tie({ kind: "friend" }))).toBe("a>friend>b");
    expect(derivedId(tie({ from: "a", to: "b", kind: "friend", goalId: "g" }))).toBe("a>friend>b@g");
    expect(derivedId(tie({ goalId: null }))).toBe("b>trusts>a");
  });
});

describe("relationshipIds", () => {
  test("keeps ids that are given and numbers derived ones that repeat", () => {
    const ties = [
      tie(),
      tie({ id: "t" }),
      tie({ strength: 0.2 }),
      tie({ kind: "friend" }),
      tie({ id: null, strength: 0.1 }),
    ];
    const ids = relationshipIds(ties);
    expect(ids[1]).toBe("t");
    expect(ids[3]).toBe("a>friend>b");
    expect(new Set([ids[0], ids[2], ids[4]])).toEqual(new Set(["b>trusts>a", "b>trusts>a#2", "b>trusts>a#3"]));
    expect(relationshipIds([])).toEqual([]);
  });

  test("never gives an id that is taken", () => {
    expect(relationshipIds([tie(), tie({ id: "b>trusts>a" }), tie({ id: "b>trusts>a#2" })])).toEqual([
      "b>trusts>a#3",
      "b>trusts>a",
      "b>trusts>a#2",
    ]);
  });

  test("gives one id each, which depends on what a tie says and not on where it or its fields stand", () => {
    const some = fc.record(
      {
        from: fc.constantFrom("a", "b"),
        to: fc.constantFrom("a", "b"),
        kind: fc.constantFrom("trusts" as const, "friend" as const),
        strength: fc.constantFrom(0.1, 0.2, 0.3, 0.4, 0.5),
        purposes: fc.constant(["ideas" as const]),
      },
      { requiredKeys: ["from", "to", "kind"] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(some, { maxLength: 8, selector: (one) => JSON.stringify(one) }), (ties) => {
        const ids = relationshipIds(ties);
        expect(new Set(ids).size).toBe(ties.length);
        const turned = [...ties].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as never);
        expect(relationshipIds(turned).reverse()).toEqual(ids);
      }),
    );
  });
});
