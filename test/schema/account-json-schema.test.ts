import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeParseAccount } from "../../src/model/parse-account.js";
import * as schemas from "../../src/schema/index.js";
import { sampleAccount } from "../model/sample-account.js";
import { violations } from "./check-json-schema.js";

const schema = schemas.accountJsonSchema();

describe("accountJsonSchema", () => {
  test("is plain JSON, new every time, with a definition for every kind of object", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
    expect(schemas.accountJsonSchema()).toStrictEqual(schema);
    expect(schemas.accountJsonSchema().$defs).not.toBe(schema.$defs);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:account-graph:account:1",
      title: "Account",
      required: ["id", "name", "asOf", "people"],
      additionalProperties: false,
    });
    expect(Object.keys(schema.$defs as object).sort()).toMatchInlineSnapshot(`
      [
        "Company",
        "Competitor",
        "Department",
        "Event",
        "Goal",
        "Interaction",
        "IsoDate",
        "Membership",
        "Need",
        "Note",
        "Observation",
        "PainPoint",
        "Person",
        "Position",
        "Relationship",
        "Source",
        "Vocabulary",
      ]
    `);
  });

  test("accepts an account that uses every field, and the smallest one", () => {
    expect(violations(schema, sampleAccount)).toEqual([]);
    expect(violations(schema, { id: "a", name: "A", asOf: "2026-03-01", people: [], goals: null })).toEqual([]);
  });

  test("refuses what has the wrong form", () => {
    const person = { id: "ana", name: "Ana" };
    const account = (more: object) => ({ id: "a", name: "A", asOf: "2026-03-01", people: [person], ...more });
    const wrong: [object, string][] = [
      [{ asOf: "soon" }, "$.asOf: pattern"],
      [{ asOf: null }, "$.asOf: type"],
      [{ peple: [] }, "$: additional peple"],
      [{ people: [{ id: "ana" }] }, "$.people.0: required name"],
      [{ people: [{ ...person, id: "__proto__" }] }, "$.people.0.id: pattern"],
      [{ people: [{ ...person, name: "" }] }, "$.people.0.name: minLength"],
      [{ people: [{ ...person, stance: "friendly" }] }, "$.people.0.stance: anyOf"],
      [{ people: [{ ...person, level: -1 }] }, "$.people.0.level: anyOf"],
      [{ people: [{ ...person, directReports: 1.5 }] }, "$.people.0.directReports: anyOf"],
      [{ relationships: [{ from: "ana", to: "ana", kind: "hates" }] }, "$.relationships: anyOf"],
      [{ schemaVersion: 2 }, "$.schemaVersion: anyOf"],
    ];
    for (const [more, violation] of wrong) {
      expect(violations(schema, account(more))).toEqual([violation]);
      expect(safeParseAccount(account(more)).success).toBe(false);
    }
  });

  test("lets through what only parseAccount can see", () => {
    const account = { id: "a", name: "A", asOf: "2026-02-30", people: [] };
    expect(violations(schema, account)).toEqual([]);
    expect(violations(schema, { ...account, relationships: [{ from: "x", to: "y", kind: "knows" }] })).toEqual([]);
  });

  test("agrees with parseAccount on the form of any single field of a person", () => {
    const fields = Object.keys(sampleAccount.people[0]);
    const value = fc.oneof(
      fc.constantFrom<unknown[]>(null, "", "x", "advocate", "2026-03-01", 0, -1, 0.5, 2, 1.5, true, "none", "owner"),
      fc.constantFrom<unknown[]>(
        [],
        {},
        ["champion"],
        ["x"],
        [{ competitorId: "x", value: 0 }],
        { veto: true },
        { x: {} },
      ),
    );
    const formal = new Set(["wrong_type", "unknown_value", "unknown_key", "missing", "out_of_range", "invalid_value"]);
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, (field, content) => {
        const account = {
          id: "a",
          name: "A",
          asOf: "2026-03-01",
          people: [{ id: "ana", name: "Ana", [field]: content }],
        };
        const parsed = safeParseAccount(account);
        const badForm = !parsed.success && parsed.error.issues.some(({ code }) => formal.has(code));
        expect(violations(schema, account).length > 0).toBe(badForm);
      }),
      { numRuns: 2000 },
    );
  });
});

test("the schemas of the parts are exported beside that of the account", () => {
  expect(Object.keys(schemas).sort()).toMatchInlineSnapshot(`
    [
      "accountJsonSchema",
      "accountSchema",
      "changeSchema",
      "goalSchema",
      "interactionSchema",
      "personSchema",
      "relationshipSchema",
    ]
  `);
  expect(schemas.personSchema.safeParse({ id: "ana", name: "Ana" }).success).toBe(true);
  expect(schemas.changeSchema.safeParse({ type: "set_date", asOf: "2026-03-01" }).success).toBe(true);
});

test("own words are accepted beside the built-in ones where they are asked for", () => {
  const vocabulary = {
    roles: { budget_holder: { is: "economic_buyer" as const } },
    kinds: { backs: { is: "sponsors" as const } },
  };
  const account = (roles: string[], kind: string, is = "economic_buyer") => ({
    id: "a",
    name: "A",
    asOf: "2026-03-01",
    vocabulary: { roles: { budget_holder: { is } } },
    people: [{ id: "ana", name: "Ana", roles }],
    relationships: [{ from: "ana", to: "ana", kind }],
  });
  const own = schemas.accountJsonSchema({ vocabulary });
  expect(violations(own, account(["budget_holder", "champion"], "backs"))).toEqual([]);
  expect(violations(schema, account(["budget_holder"], "knows"))).not.toEqual([]);
  expect(violations(own, account(["champion"], "knows", "budget_holder"))).not.toEqual([]);
  expect(violations(own, account(["backs"], "knows"))).not.toEqual([]);
  expect(() => schemas.accountJsonSchema({ vocabulary: { roles: { x: { is: "y" } } } } as never)).toThrow(
    "options.vocabulary.roles.x.is",
  );
});
