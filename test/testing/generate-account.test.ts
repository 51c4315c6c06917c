import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { schemaFields } from "../../scripts/fields/schema-fields.js";
import { createAccountGraph, scoreInfluence, toAccount } from "../../src/index.js";
import { isAfter, toMoment } from "../../src/internal/days.js";
import type * as s from "../../src/internal/schema.js";
import type { Account } from "../../src/model/account.js";
import { parseAccount } from "../../src/model/parse-account.js";
import {
  type GenerateAccountOptions,
  generateAccount,
  type generateAccountOptionsSchema,
} from "../../src/testing/generate-account.js";

const friendly = new Set(["ally", "trusts", "respects", "friend", "likes"]);
const hostile = new Set(["rival", "conflict", "distrusts", "dislikes", "blocks"]);

/** In steps of a hundredth: `fc.double` hardly ever leaves the neighbourhood of 0. */
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const optionsArbitrary = fc.record(
  {
    people: fc.integer({ min: 0, max: 120 }),
    seed: fc.integer(),
    completeness: fraction,
    camps: fc.integer({ min: 0, max: 4 }),
    noise: fraction,
    ourTeam: fc.nat(8),
    externals: fc.nat(8),
    tiesPerPerson: fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
    coveredShare: fraction,
    interactions: fc.nat(200),
    goals: fc.nat(6),
    extended: fc.boolean(),
    asOf: fc.constantFrom("2026-03-01", "2024-02-29T12:30:00Z", "1970-01-01", "0000-01-02", "9999-12-31"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<GenerateAccountOptions>;

/** Where everybody stands by the planted camps. */
function campsOf(account: Account): Map<string, unknown> {
  return new Map(account.people.map((person) => [person.id, person.custom?.camp]));
}

describe("generateAccount", () => {
  it("makes up 25 people, three of them ours and two consultants, with everything that scoring reads", () => {
    const account = generateAccount();
    const sides = account.people.map((person) => person.side ?? "customer");
    expect(sides.filter((side) => side === "customer")).toHaveLength(20);
    expect(sides.filter((side) => side === "us")).toHaveLength(3);
    expect(sides.filter((side) => side === "external")).toHaveLength(2);
    const roles = account.people.flatMap((person) => person.roles ?? []);
    expect(roles.filter((role) => role === "economic_buyer")).toHaveLength(1);
    for (const role of [
      "technical_buyer",
      "user_buyer",
      "procurement",
      "legal",
      "champion",
      "coach",
      "blocker",
    ] as const) {
      expect(roles).toContain(role);
    }
    expect(account.relationships!.length).toBeGreaterThan(25);
    expect(account.interactions!.length).toBeGreaterThan(10);
    expect(account.goals![0]!.stakes!.length).toBeGreaterThan(5);
    expect(account.people.some((person) => person.ownerId === "u1")).toBe(true);
  });

  it("gives everybody of the customer but the chief executive a manager, and the managers manager titles", () => {
    const account = generateAccount({ people: 200 });
    const customers = account.people.filter((person) => person.side === undefined);
    expect(customers.filter((person) => person.reportsTo === undefined).map((person) => person.title)).toEqual([
      "Chief Executive Officer",
    ]);
    const known = new Map(customers.map((person) => [person.id, person]));
    for (const person of customers) {
      if (person.reportsTo === undefined) continue;
      expect(known.get(person.reportsTo as string)!.title).toMatch(
        /^(Chief|Head|General Counsel|Director|Senior Manager|Manager)/,
      );
    }
  });

  it("works with nobody, one, two and three people", () => {
    expect(generateAccount({ people: 0 })).toMatchObject({
      people: [],
      relationships: [],
      interactions: [],
      departments: [],
    });
    const [alone] = generateAccount({ people: 1 }).people;
    expect(alone).toMatchObject({ id: "p1", isTop: true, roles: ["economic_buyer"] });
    expect(generateAccount({ people: 2 }).people.map((person) => person.id)).toEqual(["p1", "p2"]);
    expect(generateAccount({ people: 3 }).people.map((person) => person.id)).toEqual(["p1", "p2", "u1"]);
  });

  it("keeps friends within camps and foes between them where there is no noise", () => {
    const account = generateAccount({ people: 300, noise: 0, camps: 3, seed: 4 });
    const camps = campsOf(account);
    let signed = 0;
    for (const { from, to, kind } of account.relationships!) {
      if (friendly.has(kind)) expect(camps.get(from)).toBe(camps.get(to));
      else if (hostile.has(kind)) expect(camps.get(from)).not.toBe(camps.get(to));
      else continue;
      signed++;
    }
    expect(signed).toBeGreaterThan(150);
    expect(new Set(camps.values())).toEqual(new Set([0, 1, 2, undefined]));
  });

  it("contradicts the camps in the share of ties that noise asks for", () => {
    const account = generateAccount({ people: 1500, noise: 0.3, tiesPerPerson: 6 });
    const camps = campsOf(account);
    const signed = account.relationships!.filter(({ kind }) => friendly.has(kind) || hostile.has(kind));
    const wrong = signed.filter(({ from, to, kind }) => friendly.has(kind) !== (camps.get(from) === camps.get(to)));
    expect(Math.abs(wrong.length / signed.length - 0.3)).toBeLessThan(0.03);
  });

  it("has no friends and foes without camps", () => {
    const kinds = generateAccount({ people: 200, camps: 0 }).relationships!.map(({ kind }) => kind);
    expect(kinds.filter((kind) => friendly.has(kind) || hostile.has(kind))).toEqual([]);
    expect(campsOf(generateAccount({ camps: 0 })).get("p1")).toBeUndefined();
  });

  it("makes the first camp lean toward us and the last one against us", () => {
    const account = generateAccount({ people: 400 });
    const stances: [number[], number[]] = [[], []];
    for (const { custom, stance } of account.people) {
      if (custom !== undefined) stances[custom!.camp as 0 | 1].push(stance as number);
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(stances[0])).toBeGreaterThan(0.4);
    expect(mean(stances[1])).toBeLessThan(-0.3);
  });

  it("covers the share of people asked for, and makes up as many interactions as asked for", () => {
    const everybody = generateAccount({ people: 90, coveredShare: 1, interactions: 500 });
    expect(everybody.interactions).toHaveLength(500);
    for (const { side, ownerId } of everybody.people) if (side !== "us") expect(ownerId).toMatch(/^u[123]$/);
    const nobody = generateAccount({ people: 90, coveredShare: 0, interactions: 500 });
    expect(nobody.interactions).toEqual([]);
    expect(nobody.people.some(({ coverage }) => coverage != null && coverage !== "none")).toBe(false);
    const noTeam = generateAccount({ people: 90, ourTeam: 0 });
    expect(noTeam.interactions).toEqual([]);
  });

  it("says of the last contact what the interactions say", () => {
    const account = generateAccount({ people: 60 });
    const last = new Map<string, string>();
    for (const { at, participants } of account.interactions!) {
      for (const { personId } of participants) last.set(personId, at.slice(0, 10));
    }
    for (const { id, ownerId, lastContactAt } of account.people) {
      if (ownerId != null) expect(lastContactAt).toBe(last.get(id));
    }
    const silent = generateAccount({ people: 60, interactions: 0 });
    expect(silent.people.some(({ lastContactAt }) => lastContactAt != null)).toBe(true);
  });

  it("leaves only names, our team and our contacts of an account that is not known at all", () => {
    const account = generateAccount({ completeness: 0, goals: 2 });
    for (const person of account.people) {
      if (person.side === "us") continue;
      for (const field of ["title", "departmentId", "reportsTo", "isTop", "roles", "stance", "authority"]) {
        expect(person).not.toHaveProperty(field);
      }
    }
    expect(account.relationships).toEqual([]);
    expect(account.goals!.map(({ stakes }) => stakes)).toEqual([[], []]);
    expect(account.departments!.some(({ headId }) => headId != null)).toBe(false);
    expect(account.interactions!.length).toBeGreaterThan(0);
  });

  it("makes up goals with stakes of the buying group", () => {
    const account = generateAccount({ goals: 6 });
    expect(account.goals!.map(({ name }) => name).slice(3)).toEqual([
      "Regular exchange with the board",
      "Planning platform 2",
      "Renewal of the support contract 2",
    ]);
    const group = account.people.filter(({ inBuyingGroup }) => inBuyingGroup === true).map(({ id }) => id);
    expect(account.goals![5]!.stakes!.map(({ personId }) => personId).sort()).toEqual(group.sort());
  });

  it("makes up 20,000 people with names and addresses of their own in a few seconds", () => {
    const start = performance.now();
    const account = generateAccount({ people: 20_000 });
    expect(performance.now() - start).toBeLessThan(80_000);
    expect(account.people).toHaveLength(20_000);
    expect(new Set(account.people.map(({ name }) => name)).size).toBe(20_000);
    expect(new Set(account.people.map(({ email }) => email)).size).toBe(20_000);
    const { relationships } = account;
    expect(relationships!.length).toBeGreaterThan(38_000);
    expect(() => parseAccount(account)).not.toThrow();
  });

  it("gives the second and further rounds of names middle initials", () => {
    const names = generateAccount({ people: 90_000, tiesPerPerson: 0, coveredShare: 0 }).people.map(({ name }) => name);
    expect(new Set(names).size).toBe(90_000);
    expect(names.at(-1)).toMatch(/^\w+ [A-Z]\. [A-Z]\. \w+$/);
  });

  it("pins its options to the interface", () => {
    expectTypeOf<s.input<typeof generateAccountOptionsSchema>>().toEqualTypeOf<GenerateAccountOptions>();
  });
});

describe("laws of generateAccount", () => {
  it("is valid as it is, whatever the options", () => {
    fc.assert(
      fc.property(optionsArbitrary, (options) => {
        const account = generateAccount(options);
        expect(account.people).toHaveLength(options.people ?? 25);
        expect(parseAccount(account)).toEqual(account);
        expect(JSON.parse(JSON.stringify(account))).toEqual(account);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for the same options and other bytes for another seed", () => {
    fc.assert(
      fc.property(optionsArbitrary, fc.integer(), (options, seed) => {
        const text = JSON.stringify(generateAccount(options));
        expect(JSON.stringify(generateAccount(options))).toBe(text);
        if (seed !== (options.seed ?? 1)) expect(JSON.stringify(generateAccount({ ...options, seed }))).not.toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it("knows at a higher completeness all that it knows at a lower one", () => {
    fc.assert(
      fc.property(optionsArbitrary, fraction, (options, other) => {
        const [low, high] = [options.completeness ?? 1, other].sort((a, b) => a - b);
        // With `extended`, what is known of a seat moves from the person to the seat.
        const less = generateAccount({ ...options, extended: false, completeness: low });
        const more = generateAccount({ ...options, extended: false, completeness: high });
        for (const [index, person] of less.people.entries()) expect(more.people[index]).toMatchObject(person);
        const ties = new Set(more.relationships!.map((tie) => JSON.stringify(tie)));
        for (const tie of less.relationships!) expect(ties).toContain(JSON.stringify(tie));
      }),
      { numRuns: 30 },
    );
  });

  it("dates interactions and facts before the account's date", () => {
    fc.assert(
      fc.property(optionsArbitrary, (options) => {
        if (options.asOf === "0000-01-02") return;
        const account = generateAccount(options);
        const asOf = toMoment(account.asOf);
        for (const { at } of account.interactions!) expect(isAfter(toMoment(at), asOf)).toBe(false);
        for (const tie of account.relationships!) expect(isAfter(toMoment(tie.asOf!), asOf)).toBe(false);
        for (const { lastContactAt } of account.people) {
          if (lastContactAt != null) expect(isAfter(toMoment(lastContactAt), asOf)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("errors of generateAccount", () => {
  it("refuses options it does not know and values out of range", () => {
    expect(() => generateAccount({ size: 3 } as GenerateAccountOptions)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.size: unknown key "size"]`,
    );
    expect(() => generateAccount({ people: -1 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.people: -1 is too small (at least 0)]`,
    );
    expect(() => generateAccount({ people: 2.5 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.people: expected a whole number, got 2.5]`,
    );
    expect(() => generateAccount({ completeness: 80, asOf: "soon" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.completeness: 80 is too large (at most 1; 80 % is written 0.8); options.asOf: "soon" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")]`,
    );
  });
});

describe("an extended account", () => {
  const account = generateAccount({ people: 40, extended: true });

  it("uses every addition of the model", () => {
    expect(parseAccount(account)).toEqual(account);
    expect(account.positions!.filter(({ holders }) => holders == null)).toHaveLength(1);
    expect(account.positions!.some(({ holders }) => (holders?.length ?? 0) > 1)).toBe(true);
    expect(account.positions!.some(({ reportsTo }) => reportsTo?.startsWith("seat"))).toBe(true);
    expect(account.accounts).toHaveLength(2);
    expect(account.memberships!.length).toBeGreaterThan(5);
    const text = JSON.stringify({ ...account, vocabulary: null });
    for (const word of ["budget_holder", "sounding_board", "teams_call"]) expect(text).toContain(`"${word}"`);
    const ties = account.relationships!;
    expect(ties.some(({ relationLevel, ownerId, lastContactAt }) => relationLevel && ownerId && lastContactAt)).toBe(
      true,
    );
    expect(ties.some(({ validFrom, validTo }) => validFrom && validTo)).toBe(true);
    expect(account.goals![0]!.stakes![0]!.validFrom).toBeDefined();
  });

  it("scores, as a graph too, and company by company", () => {
    const score = scoreInfluence(account);
    expect(score.stakeholders.some(({ ownRoles }) => ownRoles?.[0]?.label === "Budget holder")).toBe(true);
    expect(scoreInfluence(createAccountGraph(account))).toEqual(score);
    expect(toAccount(createAccountGraph(account))).toEqual(account);
    const north = scoreInfluence(account, { companyId: "north" }).stakeholders;
    expect(north.length).toBeGreaterThan(0);
    expect(north.length).toBeLessThan(score.stakeholders.length);
  });
});

describe("what extended accounts hold", () => {
  it("is every field of seats, own words, companies, members, pairs and validity", () => {
    const seen = new Set<string>();
    const walk = (value: object, owner: string, prefix: string): void => {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === null || inner === undefined) continue;
        const name = prefix + key;
        seen.add(`${owner} ${name}`);
        if (Array.isArray(inner)) {
          const below = owner === "account" ? name : `${owner}.${name}`;
          for (const entry of inner) if (typeof entry === "object") walk(entry, below, "");
        } else if (typeof inner === "object") walk(inner, owner, `${name}.`);
      }
    };
    for (let seed = 1; seed <= 60; seed++)
      walk(generateAccount({ seed, people: 20 + (seed % 30), extended: true }), "account", "");
    const additions =
      /^(?:positions|accounts|memberships|positions\.holders) |^account (?:positions|accounts|memberships)| valid(?:From|To)$|^relationships (?:relationLevel|ownerId|lastContactAt)|^account vocabulary/;
    const fields = schemaFields()
      .map(({ owner, name }) => `${owner} ${name}`)
      .filter((field) => additions.test(field));
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter((field) => !seen.has(field))).toEqual([]);
    for (const list of ["roles", "kinds", "stances", "channels"]) expect(seen).toContain(`account vocabulary.${list}`);
  });
});
