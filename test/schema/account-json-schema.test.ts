import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemaDescriptions } from "../../scripts/schema/schema-descriptions.js";
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

describe("accountJsonSchema for other readers", () => {
  const objectsOf = (node: unknown, path: string): [string, { description?: string }][] => {
    if (typeof node !== "object" || node === null) return [];
    const { properties = {}, ...rest } = node as { properties?: Record<string, object> };
    return [
      ...Object.entries(properties).flatMap(([name, field]) => [
        [`${path}.${name}`, field] as [string, { description?: string }],
        ...objectsOf(field, `${path}.${name}`),
      ]),
      ...Object.entries(rest).flatMap(([key, inner]) => objectsOf(inner, `${path}/${key}`)),
    ];
  };

  test("says of every property what it is, from the doc comments as they are", () => {
    const all = objectsOf(schema, "account");
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(([, { description }]) => (description ?? "").length < 3).map(([path]) => path)).toEqual([]);
    const written = readFileSync(new URL("../../src/schema/descriptions.generated.ts", import.meta.url), "utf8");
    const unquoted = (text: string) => text.replace(/["\s,]/g, "");
    expect(unquoted(written)).toBe(unquoted(schemaDescriptions()));
  });

  test("comes as draft 7, which a validator of draft 7 reads", () => {
    const draft7 = schemas.accountJsonSchema({ target: "draft-7" });
    expect(draft7.$schema).toBe("http://json-schema.org/draft-07/schema#");
    const validate = new Ajv({ strict: false }).compile(draft7);
    expect(validate(sampleAccount)).toBe(true);
    expect(validate({ ...sampleAccount, asOf: "soon" })).toBe(false);
    expect(validate({ ...sampleAccount, peple: [] })).toBe(false);
  });

  test("has a core of less than 1,500 tokens, and what the core accepts all accept", () => {
    const core = schemas.accountJsonSchema({ level: "core" });
    expect(JSON.stringify(core).length / 4).toBeLessThan(1500);
    const validate = new Ajv2020({ strict: false }).compile(core);
    const person = { id: "ana", name: "Ana", title: "CFO", reportsTo: null, roles: ["approver"], stance: "critic" };
    const tie = { from: "ana", to: "bo", kind: "trusts", strength: "strong" };
    const people = [person, { id: "bo", name: "Bo", side: "us", status: "active", coverage: "none" }];
    const account = { id: "a", name: "A", asOf: "2026-03-01", people, relationships: [tie] };
    expect(validate(account)).toBe(true);
    expect(safeParseAccount(account).success).toBe(true);
    expect(validate({ ...account, goals: [] })).toBe(false);
    expect(validate({ ...account, relationships: [{ ...tie, kind: "adores" }] })).toBe(false);
  });

  test("refuses targets and levels that it does not know", () => {
    const options = { target: "draft-4", level: "tiny" } as never;
    expect(() => schemas.accountJsonSchema(options)).toThrow(/options.target.*\n?.*options.level/s);
  });
});
