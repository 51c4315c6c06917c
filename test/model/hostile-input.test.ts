import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAccountError } from "../../src/internal/account-error.js";
import { formatIssues } from "../../src/internal/format-issues.js";
import type { Account } from "../../src/model/account.js";
import { findDataWarnings } from "../../src/model/find-data-warnings.js";
import { parseAccount, safeParseAccount } from "../../src/model/parse-account.js";
import { accountJsonSchema } from "../../src/schema/index.js";
import { violations } from "../schema/check-json-schema.js";
import { deepFreeze } from "./deep-freeze.js";
import { sampleAccount, smallAccount } from "./sample-account.js";

/** A clear refusal: one error of our team with a short message and a path to every problem, within ten seconds. */
function refusal(input: unknown): string {
  const start = performance.now();
  try {
    parseAccount(input);
  } catch (error) {
    expect(performance.now() - start).toBeLessThan(50_000);
    if (!isAccountError(error)) throw error;
    expect(error.code).toBe("invalid_account");
    expect(error.message.length).toBeLessThan(2000);
    expect(error.issues.length).toBeLessThanOrEqual(101);
    for (const issue of error.issues) {
      expect(Array.isArray(issue.path)).toBe(true);
      expect(issue.message).not.toBe("");
      expect(issue.message.length).toBeLessThan(500);
    }
    expect(JSON.stringify(error).length).toBeLessThan(100_000);
    return formatIssues(error).split("\n", 4).join("\n");
  }
  return "accepted";
}

/** The last problem listed. */
function lastLine(input: unknown): string {
  expect(refusal(input)).not.toBe("accepted");
  const parsed = safeParseAccount(input);
  return parsed.success ? "accepted" : formatIssues(parsed.error).split("\n").at(-1)!;
}

const withCustom = (custom: unknown) => smallAccount({ custom: { here: custom } });

describe("what is not plain data is refused", () => {
  test("functions, symbols and big integers", () => {
    expect(refusal(withCustom(() => 1))).toMatchInlineSnapshot(`"custom.here: expected plain data, got a function"`);
    expect(refusal(withCustom(Symbol("s")))).toMatchInlineSnapshot(`"custom.here: expected plain data, got a symbol"`);
    expect(refusal(withCustom(10n ** 100n))).toMatchInlineSnapshot(
      `"custom.here: expected plain data, got 10000000000000000000000000000000000000000000000000000000000…n"`,
    );
  });

  test("numbers that are not finite", () => {
    expect(refusal(withCustom([Number.NaN, Number.POSITIVE_INFINITY]))).toMatchInlineSnapshot(`
      "custom.here[0]: NaN is not a finite number
      custom.here[1]: Infinity is not a finite number"
    `);
  });

  test("class instances", () => {
    class Person {
      id = "ana";
      name = "Ana";
    }
    expect(refusal(smallAccount({ people: [new Person()] }))).toMatchInlineSnapshot(
      `"people[0]: expected plain data, got an instance of Person"`,
    );
    expect(refusal(smallAccount({ people: new Map([["ana", { id: "ana" }]]) }))).toMatchInlineSnapshot(
      `"people: expected plain data, got an instance of Map (Object.fromEntries makes an object of it)"`,
    );
    expect(refusal(smallAccount({ people: new Set() }))).toMatchInlineSnapshot(
      `"people: expected plain data, got an instance of Set (Array.from makes a list of it)"`,
    );
    expect(refusal(smallAccount({ asOf: new Date(0) }))).toMatchInlineSnapshot(
      `"asOf: expected plain data, got an instance of Date (write it as a text such as "2026-03-01")"`,
    );
    expect(refusal(withCustom([new Uint8Array(3), /x/, Promise.resolve(), Object(1)]))).toMatchInlineSnapshot(`
      "custom.here[0]: expected plain data, got an instance of Uint8Array
      custom.here[1]: expected plain data, got an instance of RegExp
      custom.here[2]: expected plain data, got an instance of Promise
      custom.here[3]: expected plain data, got an instance of Number"
    `);
    expect(refusal(withCustom(Object.create({ constructor: 3 })))).toMatchInlineSnapshot(
      `"custom.here: expected plain data, got an instance of a class"`,
    );
  });

  test("keys that could reach the prototype of every object", () => {
    expect(refusal(JSON.parse('{ "id": "a", "__proto__": { "polluted": true } }'))).toMatchInlineSnapshot(
      `"__proto__: the key "__proto__" is not allowed"`,
    );
    expect(
      refusal(withCustom(JSON.parse('{ "constructor": 1, "prototype": 2, "__proto__": 3 }'))),
    ).toMatchInlineSnapshot(`
      "custom.here.constructor: the key "constructor" is not allowed
      custom.here.prototype: the key "prototype" is not allowed
      custom.here.__proto__: the key "__proto__" is not allowed"
    `);
    expect(
      refusal(smallAccount({ people: JSON.parse('[{ "id": "__proto__", "name": "Ana" }]') })),
    ).toMatchInlineSnapshot(
      `"people[0].id: "__proto__" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)"`,
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("names of Object.prototype are no ids, and unknown keys", () => {
    const people = ["toString", "hasOwnProperty", "valueOf"].map((id) => ({ id, name: id }));
    expect(refusal(smallAccount({ people }))).toMatch(/^people\[0\]\.id: "toString" is not an id/);
    expect(refusal(smallAccount({ toString: "x", valueOf: 1 }))).toMatchInlineSnapshot(`
      "toString: unknown key "toString" (fields of your own go into custom)
      valueOf: unknown key "valueOf" (nearest: "value")"
    `);
  });

  test("readers that throw", () => {
    const thrower = {
      get title() {
        throw new Error("no");
      },
    };
    expect(refusal(smallAccount({ people: [thrower] }))).toMatchInlineSnapshot(
      `"people[0].title: could not be read (reading it throws)"`,
    );
    const deny = () => {
      throw new TypeError("denied");
    };
    const closed = new Proxy({}, { ownKeys: deny, getPrototypeOf: deny, get: deny });
    expect(refusal(closed)).toMatchInlineSnapshot(`"could not be read (reading it throws)"`);
    expect(refusal(smallAccount({ people: new Proxy([1], { get: deny }) }))).toMatchInlineSnapshot(
      `"people: could not be read (reading it throws)"`,
    );
    const unsure = new Proxy([1], { get: (list, key) => (key === "length" ? Number.NaN : Reflect.get(list, key)) });
    expect(refusal(smallAccount({ people: unsure }))).toMatchInlineSnapshot(`"people: list of no known length"`);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(refusal(withCustom(revoked.proxy))).toMatchInlineSnapshot(
      `"custom.here: could not be read (reading it throws)"`,
    );
    const halfWay = new Proxy([{}, {}], {
      get: (list, key) => (key === "1" ? deny() : Reflect.get(list, key)),
    });
    expect(refusal(withCustom(halfWay))).toMatchInlineSnapshot(
      `"custom.here[1]: could not be read (reading it throws)"`,
    );
  });

  test("lists with holes", () => {
    const people = new Array(3);
    people[1] = { id: "ana", name: "Ana" };
    expect(refusal(smallAccount({ people }))).toMatchInlineSnapshot(`
      "people[0]: missing (a list cannot have holes)
      people[2]: missing (a list cannot have holes)"
    `);
    expect(refusal(withCustom(new Array(4_000_000_000)))).toMatchInlineSnapshot(
      `"larger than 50000000 bytes (raise options.limits.bytes)"`,
    );
  });

  test("objects that contain themselves", () => {
    const account = smallAccount();
    account.custom = { account };
    expect(refusal(account)).toMatchInlineSnapshot(`"custom.account: refers back to an object that contains it"`);
    const list: unknown[] = [];
    list.push([list]);
    expect(refusal(withCustom(list))).toMatchInlineSnapshot(
      `"custom.here[0][0]: refers back to an object that contains it"`,
    );
  });
});

describe("what is too large is refused quickly", () => {
  test("a text of ten megabytes, as value, as id and as key", () => {
    const long = "x".repeat(10_000_000);
    expect(refusal(smallAccount({ name: long }))).toMatchInlineSnapshot(
      `"name: text of 10000000 characters (limit 20000; raise options.limits.textLength)"`,
    );
    expect(refusal(smallAccount({ id: long }))).toMatchInlineSnapshot(
      `"id: text of 10000000 characters (limit 20000; raise options.limits.textLength)"`,
    );
    expect(refusal(smallAccount({ [long]: 1 }))).toMatchInlineSnapshot(
      `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…: key of 10000000 characters (limit 20000)"`,
    );
    const wide = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}${"y".repeat(19_000)}`, 1]));
    expect(refusal(smallAccount({ custom: { a: Array(10).fill(wide) } }))).toMatchInlineSnapshot(
      `"larger than 50000000 bytes (raise options.limits.bytes)"`,
    );
  });

  test("three hundred thousand people", () => {
    const people = Array.from({ length: 300_000 }, (_, index) => ({ id: `p${index}`, name: "P" }));
    expect(refusal(smallAccount({ people }))).toMatchInlineSnapshot(
      `"people: 300000 people (limit 20000; raise options.limits.people)"`,
    );
  });

  test("fifty thousand levels, also where depth is allowed", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 50_000; level++) nested = level % 2 === 0 ? { nested } : [nested];
    expect(refusal(withCustom(nested))).toMatchInlineSnapshot(
      `"custom.here[0].nested[0].nested[0].nested[0].nested[0].nested[0].nested[0].nested[0].nested[0].nested: nested deeper than 20 levels (raise options.limits.depth)"`,
    );
    const parsed = safeParseAccount(withCustom(nested), { limits: { depth: 60_000 } });
    expect(parsed.success).toBe(true);
  });

  test("a small graph of shared objects that stands for a huge tree", () => {
    let laughs: unknown[] = ["ha"];
    for (let level = 0; level < 12; level++) laughs = Array(10).fill(laughs);
    expect(refusal(withCustom(laughs))).toMatchInlineSnapshot(
      `"larger than 50000000 bytes (raise options.limits.bytes)"`,
    );
    let objects: Record<string, unknown> = {};
    for (let level = 0; level < 12; level++) objects = { a: objects, b: objects, c: objects, d: objects, e: objects };
    expect(refusal(withCustom(objects))).toMatchInlineSnapshot(
      `"larger than 50000000 bytes (raise options.limits.bytes)"`,
    );
  });

  test("twenty thousand people, each with a wrong field", () => {
    const people = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      name: "P",
      stanse: "x",
      level: -1,
    }));
    expect(refusal(smallAccount({ people }))).toMatchInlineSnapshot(`
      "people[0].level: -1 is too small (at least 0)
      people[0].stanse: unknown key "stanse" (nearest: "stance")
      people[1].level: -1 is too small (at least 0)
      people[1].stanse: unknown key "stanse" (nearest: "stance")"
    `);
  });

  test("a million broken interactions, and as many broken entries deep inside", () => {
    const empty = Array.from({ length: 1_000_000 }, () => ({}));
    expect(lastLine(smallAccount({ interactions: empty }))).toMatchInlineSnapshot(
      `"and more than 19901 more (the rest was not read)"`,
    );
    const goals = [{ id: "g", name: "G", stakes: empty }, { id: "h" }];
    expect(refusal(smallAccount({ goals }))).toMatchInlineSnapshot(`
      "goals[0].stakes[0].personId: missing (expected a text)
      goals[0].stakes[1].personId: missing (expected a text)
      goals[0].stakes[2].personId: missing (expected a text)
      goals[0].stakes[3].personId: missing (expected a text)"
    `);
    const roles = Array.from({ length: 300_000 }, () => "x");
    expect(refusal(smallAccount({ people: [{ id: "ana", name: "Ana", roles }] }))).toMatchInlineSnapshot(`
      "people[0].roles[0]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[1]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[2]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[3]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)"
    `);
    const late = Array.from({ length: 300_000 }, (_, index) => (index < 1000 ? "coach" : "x"));
    expect(refusal(smallAccount({ people: [{ id: "ana", name: "Ana", roles: late }] }))).toMatchInlineSnapshot(`
      "people[0].roles[1000]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[1001]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[1002]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[0].roles[1003]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)"
    `);
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      id: `p${index}`,
      name: "P",
      roles: index > 100 ? ["x"] : roles.slice(0, 100),
    }));
    expect(lastLine(smallAccount({ people: many }))).toMatchInlineSnapshot(`"and 12899 more"`);
    const flooded = Array.from({ length: 2_500 }, (_, index) => ({
      id: `p${index}`,
      name: "P",
      roles: index === 1500 ? roles : [],
    }));
    expect(refusal(smallAccount({ people: flooded }))).toMatchInlineSnapshot(`
      "people[1500].roles[0]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[1500].roles[1]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[1500].roles[2]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)
      people[1500].roles[3]: unknown role "x" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)"
    `);
    const externalIds = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`k${index}`, 1]));
    expect(refusal(smallAccount({ externalIds }))).toMatchInlineSnapshot(`
      "externalIds.k0: expected a text, got 1
      externalIds.k1: expected a text, got 1
      externalIds.k2: expected a text, got 1
      externalIds.k3: expected a text, got 1"
    `);
  });

  test("long lists that are sound are read in order", () => {
    const people = Array.from({ length: 5_001 }, (_, index) => ({ id: `p${index}`, name: "P", stance: "critic" }));
    const parsed = parseAccount(smallAccount({ people }));
    expect(parsed.people).toStrictEqual(people.map((person) => ({ ...person, stance: -0.5 })));
    const broken = people.map((person, index) => (index === 4_000 ? { ...person, nam: 1 } : person));
    expect(refusal(smallAccount({ people: broken, goals: 3 }))).toMatchInlineSnapshot(`
      "people[4000].nam: unknown key "nam" (nearest: "name")
      goals: expected a list, got 3"
    `);
  });

  test("two hundred thousand ties to nobody among twenty thousand people", () => {
    const people = Array.from({ length: 20_000 }, (_, index) => ({ id: `person ${index}`, name: "P" }));
    const relationships = Array.from({ length: 200_000 }, (_, index) => ({
      from: `person ${index % 20_000}`,
      to: `preson ${index}`,
      kind: "knows",
    }));
    expect(refusal(smallAccount({ people, relationships }))).toMatchInlineSnapshot(`
      "relationships[0].to: unknown person "preson 0" (nearest: "person 0")
      relationships[1].to: unknown person "preson 1" (nearest: "person 1")
      relationships[2].to: unknown person "preson 2" (nearest: "person 2")
      relationships[3].to: unknown person "preson 3" (nearest: "person 3")"
    `);
  });
});

describe("any variant of an account is refused clearly or read correctly", () => {
  const schema = accountJsonSchema();
  const seed: unknown = JSON.parse(JSON.stringify(sampleAccount));
  const junk = fc.oneof(
    fc.constantFrom<unknown[]>(
      null,
      undefined,
      "",
      "ana",
      "mara",
      "__proto__",
      "2026-02-30",
      -1,
      0.5,
      2,
      1e308,
      Number.NaN,
      true,
      "advocate",
      "strong",
      10n,
      Symbol.iterator,
    ),
    fc
      .constantFrom<(() => unknown)[]>(
        () => [],
        () => ({}),
        () => [null],
        () => new Date(0),
        () => new Map(),
        () => ({ personId: "ivo" }),
        () => [[[]]],
      )
      .map((make) => make()),
    fc.jsonValue(),
  );
  type Mutation = { at: number[]; how: "set" | "delete" | "add" | "repeat"; key: string; value: unknown };
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    at: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom("set", "delete", "add", "repeat"),
    key: fc.oneof(fc.constantFrom("id", "stance", "goalId", "custom", "__proto__", "length"), fc.string()),
    value: junk,
  });

  function mutate(account: unknown, { at, how, key, value }: Mutation): void {
    let holder = account as Record<string, unknown>;
    let field = "";
    for (const step of at) {
      const keys = Object.keys(holder);
      if (keys.length === 0) break;
      field = keys[step % keys.length]!;
      const inner = holder[field];
      if (step === at.at(-1) || typeof inner !== "object" || inner === null) break;
      holder = inner as Record<string, unknown>;
    }
    if (how === "delete") delete holder[field];
    else if (how === "repeat" && Array.isArray(holder)) holder.push(holder[Number(field)]);
    else if (how === "add")
      Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
    else if (field !== "") holder[field] = value;
  }

  test("1,500 times, the input untouched", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const input = structuredClone(seed);
        try {
          for (const one of mutations) mutate(input, one);
        } catch {
          return;
        }
        deepFreeze(input);
        const parsed = safeParseAccount(input);
        if (parsed.success) {
          accepted++;
          const account: Account = parsed.data;
          expect(parseAccount(deepFreeze(account))).toStrictEqual(account);
          expect(JSON.parse(JSON.stringify(account))).toStrictEqual(account);
          expect(violations(schema, account)).toEqual([]);
          for (const issue of findDataWarnings(account)) expect(issue.path.length).toBeGreaterThan(0);
          return;
        }
        expect(isAccountError(parsed.error)).toBe(true);
        expect(parsed.error.message.length).toBeLessThan(2000);
        expect(parsed.error.message).not.toMatch(/undefined|\[object|Invalid/);
        for (const issue of parsed.error.issues) {
          expect(issue.severity).toBe("error");
          expect(issue.path.length).toBeGreaterThan(0);
          expect(issue.message).not.toMatch(/^(?!NaN|Infinity)[A-Z]|\.$|undefined|\[object/);
        }
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
