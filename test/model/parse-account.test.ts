import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssues } from "../../src/internal/format-issues.js";
import type { AccountInput } from "../../src/model/account.js";
import { parseAccount, safeParseAccount } from "../../src/model/parse-account.js";
import { deepFreeze } from "./deep-freeze.js";
import { sampleAccount, smallAccount } from "./sample-account.js";

function problems(input: unknown): string {
  const parsed = safeParseAccount(input);
  return parsed.success ? "no problem" : formatIssues(parsed.error);
}

function withPerson(fields: Record<string, unknown>): Record<string, unknown> {
  return smallAccount({ people: [{ id: "ana", name: "Ana", ...fields }] });
}

describe("parseAccount by hand", () => {
  test("gives back an account with words as numbers, nulls gone, and nothing filled in but schemaVersion", () => {
    const parsed = parseAccount({
      id: "a",
      name: "A",
      asOf: "2026-03-01",
      people: [
        { id: "ana", name: "Ana", title: null, stance: "critic", level: undefined },
        { id: "lee", name: "Lee", stance: 0.3, authority: { budget: null } },
      ],
      relationships: [{ from: "ana", to: "lee", kind: "knows", strength: "weak", goalId: null }],
      goals: [{ id: "g", name: "G", stakes: [{ personId: "ana", canHelp: { how: "", strength: "strong" } }] }],
      observations: [
        { personId: "ana", field: "stance", value: "opponent" },
        { personId: "ana", field: "stance", goalId: "g", value: "advocate" },
        { personId: "ana", field: "title", value: "critic" },
      ],
      notes: null,
    });
    expect(parsed).toStrictEqual({
      schemaVersion: 1,
      id: "a",
      name: "A",
      asOf: "2026-03-01",
      people: [
        { id: "ana", name: "Ana", stance: -0.5 },
        { id: "lee", name: "Lee", stance: 0.3, authority: {} },
      ],
      relationships: [{ from: "ana", to: "lee", kind: "knows", strength: 0.25 }],
      goals: [{ id: "g", name: "G", stakes: [{ personId: "ana", canHelp: { how: "", strength: 0.8 } }] }],
      observations: [
        { personId: "ana", field: "stance", value: -1 },
        { personId: "ana", field: "stance", goalId: "g", value: 1 },
        { personId: "ana", field: "title", value: "critic" },
      ],
    });
  });

  test("keeps every field of an account that uses them all", () => {
    const { people, relationships, goals, observations, ...rest } = parseAccount(sampleAccount);
    expect(rest).toMatchObject({
      profile: sampleAccount.profile,
      value: sampleAccount.value,
      interactions: sampleAccount.interactions,
      departments: sampleAccount.departments,
      competitors: sampleAccount.competitors,
      events: sampleAccount.events,
      painPoints: sampleAccount.painPoints,
      needs: sampleAccount.needs,
      notes: sampleAccount.notes,
      sources: sampleAccount.sources,
      positions: sampleAccount.positions,
      vocabulary: sampleAccount.vocabulary,
      accounts: sampleAccount.accounts,
      memberships: sampleAccount.memberships,
      custom: sampleAccount.custom,
    });
    expect(people[0]).toStrictEqual({ ...sampleAccount.people[0], stance: 0 });
    expect(relationships![0]).toStrictEqual({ ...sampleAccount.relationships[0], strength: 0.8 });
    expect(goals![0]!.stakes![0]!.canHelp).toStrictEqual({ how: "opens doors", strength: 0.5 });
    expect(observations![0]!.value).toBe(-0.5);
  });

  test("accepts an account without people, objects without prototype, and an account from JSON", () => {
    expect(parseAccount({ id: "a", name: "A", asOf: "2026-03-01", people: [] }).people).toEqual([]);
    const bare = Object.assign(Object.create(null), smallAccount());
    expect(parseAccount(bare).id).toBe("a");
    expect(parseAccount(JSON.parse(JSON.stringify(sampleAccount)))).toEqual(parseAccount(sampleAccount));
  });

  test("accepts what is odd but possible, and ids of any script", () => {
    expect(problems(withPerson({ id: "アナ 1/ü#>@", reportsTo: "somebody else", departmentId: "nowhere" }))).toBe(
      "no problem",
    );
  });

  test("raises a limit by an option", () => {
    const many = smallAccount({ people: [1, 2, 3].map((n) => ({ id: `p${n}`, name: "P" })) });
    const limited = safeParseAccount(many, { limits: { people: 2 } });
    expect(limited.success ? "" : formatIssues(limited.error)).toMatchInlineSnapshot(
      `"people: 3 people (limit 2; raise options.limits.people)"`,
    );
    expect(parseAccount(many, { limits: { people: 3 } }).people).toHaveLength(3);
  });

  test("refuses wrong options", () => {
    expect(() => parseAccount(smallAccount(), { limit: { people: 3 } } as object)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.limit: unknown key "limit" (nearest: "limits")]`,
    );
    expect(() => safeParseAccount(smallAccount(), { limits: { people: 0 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.limits.people: 0 is too small (at least 1)]`,
    );
  });
});

describe("parseAccount says what is wrong", () => {
  test("with the whole input", () => {
    expect(problems(undefined)).toMatchInlineSnapshot(`"missing (expected an object)"`);
    expect(problems(null)).toMatchInlineSnapshot(`"expected an object, got null"`);
    expect(problems([])).toMatchInlineSnapshot(`"expected an object, got a list"`);
    expect(problems("acme")).toMatchInlineSnapshot(`"expected an object, got "acme""`);
    expect(problems({})).toMatchInlineSnapshot(`
      "id: missing (expected a text)
      name: missing (expected a text)
      asOf: missing (expected a text)
      people: missing (expected a list)"
    `);
    expect(problems(() => 1)).toMatchInlineSnapshot(`"expected plain data, got a function"`);
  });

  test("with types", () => {
    expect(
      problems(
        withPerson({
          title: 3,
          roles: "champion",
          isTop: "yes",
          level: "1",
          authority: [],
          directReports: 1.5,
          stance: [],
          externalIds: { crm: 3 },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "people[0].title: expected a text, got 3
      people[0].level: expected a number, got "1"
      people[0].isTop: expected true or false, got "yes"
      people[0].directReports: expected a whole number, got 1.5
      people[0].roles: expected a list, got "champion"
      people[0].stance: expected a number, or one of: advocate, supporter, neutral, critic, opponent; got a list
      people[0].authority: expected an object, got a list
      people[0].externalIds.crm: expected a text, got 3"
    `);
  });

  test("with keys", () => {
    expect(
      problems(smallAccount({ peple: [], custum: 1, goals: [{ id: "g", name: "G", stake: [], xyz: 1 }] })),
    ).toMatchInlineSnapshot(`
      "goals[0].stake: unknown key "stake" (nearest: "stage")
      goals[0].xyz: unknown key "xyz" (fields of your own go into custom)
      peple: unknown key "peple" (nearest: "people")
      custum: unknown key "custum" (nearest: "custom")"
    `);
  });

  test("with words", () => {
    expect(
      problems(
        withPerson({
          roles: ["budget_holder", "champoin", 3],
          stance: "enemy",
          coverage: "some",
          side: "internal",
          status: "gone",
          communication: { channels: ["e-mail", "meeting"] },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "people[0].side: unknown side "internal" (here: "us")
      people[0].status: unknown status "gone" (one of: active, new, promoted, transferred, on_leave, leaving, left, vacant)
      people[0].roles[0]: unknown role "budget_holder" (here: "economic_buyer")
      people[0].roles[1]: unknown role "champoin" (nearest: "champion")
      people[0].roles[2]: expected one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other; got 3
      people[0].stance: unknown stance "enemy" (here: "opponent")
      people[0].coverage: unknown coverage "some" (one of: none, brief, multiple, in_depth)
      people[0].communication.channels[0]: unknown channel "e-mail" (here: "email")
      people[0].communication.channels[1]: unknown channel "meeting" (here: "in_person")"
    `);
  });

  test("with numbers", () => {
    expect(
      problems(
        withPerson({
          stance: -3,
          level: -1,
          departureRisk: 80,
          directReports: -1,
          decisionWeight: -0.1,
          competitorAffinity: [{ competitorId: "c", value: 1.5 }],
          signoff: Number.NaN,
        }),
      ),
    ).toMatchInlineSnapshot(`"people[0].signoff: NaN is not a finite number"`);
    expect(
      problems(withPerson({ stance: -3, level: -1, departureRisk: 80, susceptibility: 1.2 })),
    ).toMatchInlineSnapshot(`
      "people[0].level: -1 is too small (at least 0)
      people[0].departureRisk: 80 is too large (at most 1; 80 % is written 0.8)
      people[0].stance: -3 is too small (at least -1)
      people[0].susceptibility: 1.2 is too large (at most 1)"
    `);
  });

  test("with dates", () => {
    const dates = [
      "2026-02-30",
      "2025-02-29",
      "2026-13-01",
      "01.03.2026",
      "2026-03-01T10:00",
      "",
      "2026-03-01T25:00:00Z",
    ];
    const events = dates.map((at, index) => ({ id: `e${index}`, kind: "launch", at }));
    expect(problems(smallAccount({ events }))).toMatchInlineSnapshot(`
      "events[0].at: no such day "2026-02-30" (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[1].at: no such day "2025-02-29" (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[2].at: "2026-13-01" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[3].at: "01.03.2026" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[4].at: "2026-03-01T10:00" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[5].at: "" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      events[6].at: "2026-03-01T25:00:00Z" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")"
    `);
    const fine = ["2024-02-29", "2000-02-29", "2026-03-01T10:00Z", "2026-03-01T10:00:00.123+02:00"];
    expect(problems(smallAccount({ events: fine.map((at, index) => ({ id: `e${index}`, kind: "launch", at })) }))).toBe(
      "no problem",
    );
  });

  test("with ids", () => {
    const people = ["", "x".repeat(201), "__proto__", "constructor", "ana", "ana"].map((id) => ({ id, name: "N" }));
    expect(problems(smallAccount({ people }))).toMatchInlineSnapshot(`
      "people[0].id: "" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)
      people[1].id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)
      people[2].id: "__proto__" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)
      people[3].id: "constructor" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)
      people[5].id: duplicate id "ana" (first at people[4])"
    `);
    const twice = { id: "x", kind: "launch", at: "2026-03-01" };
    expect(
      problems(
        smallAccount({
          people: [
            { id: "ana", name: "N" },
            { id: "ana", name: "N" },
          ],
          events: [twice, twice],
        }),
      ),
    ).toMatchInlineSnapshot(`
        "people[1].id: duplicate id "ana" (first at people[0])
        events[1].id: duplicate id "x" (first at events[0])"
      `);
  });

  test("with references", () => {
    expect(
      problems(
        smallAccount({
          people: [
            {
              id: "zoë",
              name: "Zoë",
              competitorAffinity: [{ competitorId: "c", value: 0 }],
              provenance: { title: { sourceId: "s" } },
            },
          ],
          relationships: [{ from: "zoe", to: "zoë", kind: "knows", goalId: "g", sourceId: "s" }],
          interactions: [{ id: "i", at: "2026-03-01", channel: "email", participants: [], goalId: "g", sourceId: "s" }],
          goals: [
            {
              id: "h",
              name: "H",
              competitorIds: ["c"],
              stakes: [
                { personId: "x" },
                { personId: "zoë" },
                { personId: "zoë", provenance: { title: { sourceId: "s" } } },
              ],
            },
          ],
          notes: [{ id: "n", at: "2026-03-01", text: "", sourceId: "s" }],
          observations: [{ personId: "zo", field: "stance", value: "suporter", goalId: "g", sourceId: "s" }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "people[0].competitorAffinity[0].competitorId: unknown competitor "c"
      people[0].provenance.title.sourceId: unknown source "s"
      relationships[0].from: unknown person "zoe" (nearest: "zoë")
      relationships[0].goalId: unknown goal "g"
      relationships[0].sourceId: unknown source "s"
      interactions[0].goalId: unknown goal "g"
      interactions[0].sourceId: unknown source "s"
      goals[0].competitorIds[0]: unknown competitor "c"
      goals[0].stakes[0].personId: unknown person "x"
      goals[0].stakes[2].provenance.title.sourceId: unknown source "s"
      goals[0].stakes[2].personId: second stake of "zoë" (first at stakes[1])
      notes[0].sourceId: unknown source "s"
      observations[0].personId: unknown person "zo" (nearest: "zoë")
      observations[0].goalId: unknown goal "g"
      observations[0].sourceId: unknown source "s"
      observations[0].value: unknown value "suporter" (nearest: "supporter")"
    `);
  });

  test("with form and references at once, passing over what is broken anyway", () => {
    expect(
      problems(
        smallAccount({
          people: [{ id: "ana", name: 3 }, "lee", null],
          relationships: [
            { from: "ana", to: "zoe", kind: "knows" },
            { from: "ana", to: "max", kind: "kmows" },
          ],
          notes: "none",
          observations: [
            { personId: "ana", field: "level", value: -1 },
            { personId: "ana", field: "level" },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "people[0].name: expected a text, got 3
      people[1]: expected an object, got "lee"
      people[2]: expected an object, got null
      relationships[1].kind: unknown kind "kmows" (nearest: "knows")
      notes: expected a list, got "none"
      observations[1].value: missing (expected a value)
      relationships[0].to: unknown person "zoe"
      observations[0].value: -1 is too small (at least 0)"
    `);
  });

  test("with goals that decide in a way nobody knows", () => {
    const goals = ["majorty", { quota: 3 }, {}, 4, { quota: 0 }].map((decisionRule, index) => ({
      id: `g${index}`,
      name: "G",
      decisionRule,
    }));
    expect(problems(smallAccount({ goals }))).toMatchInlineSnapshot(`
      "goals[0].decisionRule: unknown decisionRule "majorty" (nearest: "majority")
      goals[1].decisionRule.quota: 3 is too large (at most 1)
      goals[2].decisionRule.quota: missing (expected a number)
      goals[3].decisionRule: expected one of: weighted, single, majority, unanimity; got 4
      goals[4].decisionRule.quota: 0 is too small (more than 0)"
    `);
  });

  test("a hundred times at most, and then how many more", () => {
    const people = Array.from({ length: 150 }, (_, index) => ({ id: `p${index}`, name: "P", title: 1 }));
    const parsed = safeParseAccount(smallAccount({ people }));
    if (parsed.success) throw new Error("accepted");
    expect(parsed.error.issues).toHaveLength(101);
    expect(parsed.error.issues.at(-1)).toEqual({
      severity: "error",
      code: "more_issues",
      path: [],
      message: "and 50 more",
    });
    expect(parsed.error.message.length).toBeLessThan(2000);
    expect(parsed.error.message).toMatch(/; and \d+ more$/);
  });
});

describe("parseAccount keeps its laws", () => {
  const frozen = deepFreeze(structuredClone(sampleAccount) as AccountInput);

  test("parsing twice changes nothing, and the input stays as it is", () => {
    const once = parseAccount(frozen);
    expect(parseAccount(deepFreeze(once))).toStrictEqual(once);
    expect(frozen).toEqual(sampleAccount);
  });

  test("an account survives JSON", () => {
    const parsed = parseAccount(frozen);
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });

  test("null and undefined are the same as absent, wherever a field may be left out", () => {
    for (const nothing of [null, undefined]) {
      const input = structuredClone(sampleAccount) as unknown as Record<string, Record<string, unknown>[]>;
      const without = structuredClone(sampleAccount) as unknown as Record<string, Record<string, unknown>[]>;
      for (const field of Object.keys(input.people![0]!)) {
        if (field === "id" || field === "name") continue;
        input.people![0]![field] = nothing;
        delete without.people![0]![field];
      }
      for (const field of ["profile", "value", "needs", "events"]) {
        (input as Record<string, unknown>)[field] = nothing;
        delete without[field];
      }
      expect(parseAccount(input)).toStrictEqual(parseAccount(without));
    }
  });

  test("the order of lists is the order given", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sampleAccount.people.map(({ id }) => id)], { minLength: 5 }), (order) => {
        const people = order.map((id) => sampleAccount.people.find((person) => person.id === id)!);
        expect(parseAccount({ ...sampleAccount, people }).people.map(({ id }) => id)).toEqual(order);
      }),
      { numRuns: 20 },
    );
  });
});
