import { describe, expect, it } from "vitest";
import {
  createAccountGraph,
  defineAccount,
  findGaps,
  findIssues,
  parseAccount,
  type Stakeholder,
  scoreAccount,
  scoreInfluence,
  toAccount,
} from "../../../src/index.js";
import type { AccountInput } from "../../../src/model/account.js";
import { plainAccount } from "../../../src/model/plain/plain-account.js";
import { generateAccount } from "../../../src/testing/generate-account.js";

const base = { id: "acme", name: "Acme", asOf: "2026-03-01" } as const;

describe("own words", () => {
  const own = defineAccount({
    ...base,
    vocabulary: {
      roles: { budget_holder: { is: "economic_buyer", label: "Budget holder" } },
      kinds: { backs: { is: "sponsors", label: "backs" }, partners: { is: "ally" } },
      stances: { fan: { is: "advocate" } },
      channels: { teams: { is: "video", label: "Teams call" } },
    },
    people: [
      { id: "ana", name: "Ana Ruiz", roles: ["budget_holder"], stance: "fan" },
      { id: "lee", name: "Lee Wong", roles: ["champion"], communication: { channels: ["teams"] } },
      { id: "me", name: "Me", side: "us" },
    ],
    relationships: [
      { from: "ana", to: "lee", kind: "backs" },
      { from: "lee", to: "ana", kind: "partners" },
    ],
    interactions: [
      { id: "i", at: "2026-02-20", channel: "teams", participants: [{ personId: "me" }, { personId: "lee" }] },
    ],
    goals: [{ id: "g", name: "Deal", stakes: [{ personId: "lee", roles: ["budget_holder"] }] }],
    observations: [{ personId: "lee", field: "roles", value: ["budget_holder"] }],
  });
  const builtIn = JSON.parse(
    JSON.stringify(own)
      .replaceAll('"budget_holder"', '"economic_buyer"')
      .replaceAll('"kind":"backs"', '"kind":"sponsors"')
      .replaceAll('"kind":"partners"', '"kind":"ally"')
      .replaceAll('"fan"', '"advocate"')
      .replaceAll('"teams"', '"video"'),
  ) as AccountInput & { vocabulary?: unknown };
  delete builtIn.vocabulary;

  it("stay as they are written, through parsing and graphs; a stance becomes its number", () => {
    const parsed = parseAccount(own);
    expect(parsed.people[0]).toMatchObject({ roles: ["budget_holder"], stance: 1 });
    expect(parsed.relationships?.map(({ kind }) => kind)).toEqual(["backs", "partners"]);
    expect(parseAccount(parsed)).toEqual(parsed);
    expect(toAccount(createAccountGraph(own))).toEqual(parsed);
  });

  it("score as the words they stand for, and come back with their label", () => {
    const score = scoreAccount(own, { goalId: "g" });
    const numbers = (account: AccountInput) =>
      scoreAccount(account, { goalId: "g" }).stakeholders.map(
        ({ ownRoles: _own, byListener: _by, reason: _r, ...rest }) => rest,
      );
    expect(numbers(own)).toEqual(numbers(builtIn));
    expect(score.health.overall).toBe(scoreAccount(builtIn, { goalId: "g" }).health.overall);
    const ana = score.stakeholders.find(({ id }) => id === "ana");
    expect(ana).toMatchObject({
      roles: ["economic_buyer"],
      ownRoles: [{ role: "budget_holder", is: "economic_buyer", label: "Budget holder" }],
    });
  });

  it("are unknown words without the vocabulary, with the path", () => {
    const { vocabulary: _vocabulary, ...without } = own;
    expect(() => parseAccount(without)).toThrow(/people\[0\]\.roles\[0\]: unknown role "budget_holder"/);
  });

  it("cannot stand for nothing, nor take a built-in word", () => {
    const wrong = (vocabulary: unknown) => () => parseAccount({ ...base, people: [], vocabulary });
    expect(wrong({ roles: { boss: { is: "bos" } } })).toThrow(/vocabulary\.roles\.boss\.is: unknown/);
    expect(wrong({ roles: { champion: { is: "blocker" } } })).toThrow(
      /vocabulary\.roles\.champion: the word "champion" has a meaning/,
    );
  });
});

describe("positions", () => {
  const seats: AccountInput = {
    ...base,
    people: [
      { id: "ana", name: "Ana Ruiz", stance: "supporter" },
      { id: "ben", name: "Ben Stone" },
    ],
    positions: [
      {
        id: "cfo",
        title: "CFO",
        level: 1,
        roles: ["economic_buyer"],
        authority: { veto: true },
        reportsTo: "ceo",
        holders: [
          { personId: "ana", until: "2026-05-31" },
          { personId: "ben", from: "2026-06-01" },
        ],
      },
      { id: "ceo", title: "CEO", level: 0 },
      { id: "head", title: "Head of IT", reportsTo: "cfo", holders: [{ personId: "ben", until: "2026-05-31" }] },
    ],
    goals: [{ id: "g", name: "Deal", stakes: [{ personId: "cfo", impactIfWin: 0.5 }] }],
  };
  const plain: AccountInput = {
    ...base,
    people: [
      {
        id: "ana",
        name: "Ana Ruiz",
        stance: "supporter",
        title: "CFO",
        level: 1,
        roles: ["economic_buyer"],
        authority: { veto: true },
        reportsTo: "ceo",
      },
      { id: "ben", name: "Ben Stone", title: "Head of IT", reportsTo: "ana" },
      { id: "ceo", name: "CEO", title: "CEO", level: 0, status: "vacant" },
    ],
    goals: [{ id: "g", name: "Deal", stakes: [{ personId: "ana", impactIfWin: 0.5 }] }],
  };

  it("filled, say the same as the fields of their holders", () => {
    expect(plainAccount(parseAccount(seats), base.asOf).account).toEqual(parseAccount(plain));
    expect(scoreAccount(seats)).toEqual(scoreAccount(plain));
  });

  it("pass on roles, rights, lines and stakes, but not feelings", () => {
    const { account } = plainAccount(parseAccount(seats), "2026-06-01");
    expect(account.people).toMatchObject([
      { id: "ana", stance: 0.5 },
      { id: "ben", title: "CFO", roles: ["economic_buyer"], authority: { veto: true }, reportsTo: "ceo" },
      { id: "ceo", status: "vacant" },
      { id: "head", name: "Head of IT", status: "vacant", reportsTo: "ben" },
    ]);
    expect(account.people[1]).not.toHaveProperty("stance");
    expect(account.people[0]).not.toHaveProperty("roles");
    expect(account.goals?.[0]?.stakes).toEqual([{ personId: "ben", impactIfWin: 0.5 }]);
  });

  it("are vacant once the holder has left", () => {
    const gone = parseAccount({ ...seats, people: [{ ...seats.people[0]!, status: "left" }, seats.people[1]!] });
    const vacant = plainAccount(gone, base.asOf).account.people.filter(({ status }) => status === "vacant");
    expect(vacant.map(({ id, roles }) => [id, roles])).toEqual([
      ["cfo", ["economic_buyer"]],
      ["ceo", undefined],
    ]);
  });

  it("survive graphs and parsing", () => {
    const parsed = parseAccount(seats);
    expect(parseAccount(parsed)).toEqual(parsed);
    expect(toAccount(createAccountGraph(seats))).toEqual(parsed);
  });

  it("with two holders at one time, in circles, or of nobody known are told of", () => {
    const twice = [{ personId: "ana" }, { personId: "ben", from: "2026-01-01" }];
    const issues = findIssues({
      ...seats,
      positions: [
        { id: "a", title: "A", reportsTo: "b", holders: twice },
        { id: "b", title: "B", reportsTo: "a" },
      ],
      goals: [],
    });
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual(
      expect.arrayContaining([
        ["two_holders", "positions.0.holders.1"],
        ["reporting_cycle", "positions.0.reportsTo"],
      ]),
    );
    expect(() =>
      parseAccount({ ...seats, positions: [{ id: "a", title: "A", holders: [{ personId: "zoe" }] }] }),
    ).toThrow('positions[0].holders[0].personId: unknown person "zoe"');
    expect(() => parseAccount({ ...seats, positions: [{ id: "ana", title: "A" }] })).toThrow(/has the id of a person/);
  });
});

describe("companies of a group", () => {
  const group: AccountInput = {
    ...base,
    accounts: [
      { id: "north", name: "Acme North" },
      { id: "lab", name: "Acme Lab", parentAccountId: "north" },
    ],
    people: [
      { id: "ana", name: "Ana Ruiz", roles: ["influencer"], title: "Group CFO" },
      { id: "ben", name: "Ben Stone", reportsTo: "ana" },
      { id: "cy", name: "Cy Hall" },
      { id: "me", name: "Me", side: "us" },
    ],
    memberships: [
      { personId: "ana", accountId: "acme" },
      { personId: "ana", accountId: "north", roles: ["economic_buyer"], title: "Chair" },
      { personId: "ben", accountId: "lab" },
      { personId: "cy", accountId: "north", validTo: "2026-01-31" },
    ],
  };
  const of = (companyId?: string) =>
    plainAccount(parseAccount(group), base.asOf, companyId).account.people.map(({ id, roles, title }) => [
      id,
      roles,
      title,
    ]);

  it("are one map, or the map of one company and those below it", () => {
    expect(of()).toEqual([
      ["ana", ["influencer", "economic_buyer"], "Group CFO"],
      ["ben", undefined, undefined],
      ["cy", undefined, undefined],
      ["me", undefined, undefined],
    ]);
    expect(of("north")).toEqual([
      ["ana", ["economic_buyer"], "Chair"],
      ["ben", undefined, undefined],
      ["me", undefined, undefined],
    ]);
    expect(of("lab").map(([id]) => id)).toEqual(["ben", "me"]);
  });

  it("score company by company, with decision rights of their own", () => {
    expect(scoreAccount(group, { companyId: "north" }).decision.deciders.map(({ id }) => id)).toEqual(["ana"]);
    expect(scoreAccount(group, { companyId: "lab" }).stakeholders.map(({ id }) => id)).toEqual(["ben"]);
    expect(() => scoreAccount(group, { companyId: "nort" })).toThrow(
      'options.companyId: unknown account "nort" (nearest: "north")',
    );
  });

  it("are read again as they are", () => {
    const north = plainAccount(parseAccount(group), base.asOf, "north").account;
    expect(plainAccount(north, base.asOf, "north").account).toEqual(north);
  });

  it("refuse memberships of companies and people that do not exist, and tell of circles", () => {
    expect(() => parseAccount({ ...group, memberships: [{ personId: "ana", accountId: "south" }] })).toThrow(
      'memberships[0].accountId: unknown account "south"',
    );
    const circle = [
      { id: "north", name: "North", parentAccountId: "lab" },
      { id: "lab", name: "Lab", parentAccountId: "north" },
    ];
    expect(findIssues({ ...group, accounts: circle }).map(({ code }) => code)).toContain("company_cycle");
    expect(scoreAccount({ ...group, accounts: circle }, { companyId: "lab" }).stakeholders).toHaveLength(2);
  });
});

describe("pairs", () => {
  it("stand for the person's own fields by the best of them", () => {
    const account = parseAccount({
      ...base,
      people: [
        { id: "ana", name: "Ana" },
        { id: "me", name: "Me", side: "us" },
        { id: "you", name: "You", side: "us" },
      ],
      relationships: [
        { from: "me", to: "ana", kind: "knows", relationLevel: { current: "vendor" }, lastContactAt: "2026-02-20" },
        {
          from: "ana",
          to: "you",
          kind: "works_with",
          relationLevel: { current: "problem_solver", desired: "trusted_advisor" },
          ownerId: "you",
          lastContactAt: "2026-01-10",
        },
      ],
    });
    expect(plainAccount(account, base.asOf).account.people[0]).toEqual({
      id: "ana",
      name: "Ana",
      relationLevel: { current: "problem_solver", desired: "trusted_advisor" },
      ownerId: "you",
    });
  });
});

it("leaves an account alone that uses none of this", () => {
  const account = parseAccount({ ...base, people: [{ id: "ana", name: "Ana" }] });
  expect(plainAccount(account, base.asOf).account).toBe(account);
});

it("a vacant seat keeps its right, and is a gap that says what waits for it", () => {
  const { gaps } = findGaps(
    {
      ...base,
      people: [{ id: "ana", name: "Ana", roles: ["champion"] }],
      positions: [{ id: "cfo", title: "CFO", roles: ["economic_buyer"] }],
    },
    { samples: 0 },
  );
  const gap = gaps.find(({ rule }) => rule === "missing_decision_maker");
  expect(gap?.reason.text).toMatch(
    /^The seat that decides is vacant: \d+% of the decision waits for whoever becomes CFO$/,
  );
  expect(gap?.proof).toMatchObject({ kind: "facts", facts: [{ id: "cfo", label: "CFO" }] });
});

it("law: generated accounts say the same in few words as in many", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const account = generateAccount({ people: 24, seed, extended: true });
    const { account: plain } = plainAccount(account, account.asOf);
    expect(parseAccount(plain)).toEqual(plain);
    const without = ({ ownRoles: _own, reason: _reason, ...rest }: Stakeholder) => rest;
    const numbers = (one: AccountInput) => scoreInfluence(one, { samples: 0 }).stakeholders.map(without);
    expect(numbers(account)).toEqual(numbers(plain));
  }
});
