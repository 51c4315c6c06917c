import { describe, expect, it } from "vitest";
import {
  accountAt,
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
import type { Account, AccountInput } from "../../../src/model/account.js";
import type { PersonInput } from "../../../src/model/person.js";
import { plainAccount } from "../../../src/model/plain/plain-account.js";
import type { PositionInput } from "../../../src/model/position.js";
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
    expect(wrong({ roles: { boss: { is: "bos" } } })).toThrow(/vocabulary\.roles\.boss\.is: unknown role "bos"/);
    expect(wrong({ kinds: { backs: { is: "pushes" } } })).toThrow(
      /vocabulary\.kinds\.backs\.is: unknown kind "pushes"/,
    );
    expect(wrong({ channels: { teams: {} } })).toThrow(/vocabulary\.channels\.teams\.is: missing/);
    // An own word stands for a built-in one, not for another own word.
    expect(wrong({ roles: { purse: { is: "boss" }, boss: { is: "champion" } } })).toThrow(
      /vocabulary\.roles\.purse\.is: unknown role "boss"/,
    );
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

const seatFields = [
  "title",
  "departmentId",
  "level",
  "roles",
  "authority",
  "inBuyingGroup",
  "decisionWeight",
  "reportsTo",
  "dottedLineTo",
] as const;

/** The same account with a seat for everybody of the customer, which says all that a seat can; stakes and bosses name seats. */
function seated(account: Account): AccountInput {
  const seatOf = new Map(account.people.filter(({ side }) => side !== "us").map(({ id }) => [id, `seat of ${id}`]));
  const refer = (id: string) => seatOf.get(id) ?? id;
  const people = account.people.map((person) => {
    const rest: Record<string, unknown> = { ...person };
    if (seatOf.has(person.id)) for (const field of seatFields) delete rest[field];
    return rest as unknown as PersonInput;
  });
  const positions = account.people.flatMap((person) => {
    if (!seatOf.has(person.id)) return [];
    const seat: Record<string, unknown> = { id: refer(person.id), title: "", holders: [{ personId: person.id }] };
    for (const field of seatFields) if (person[field] != null) seat[field] = person[field];
    if (person.reportsTo != null) seat.reportsTo = refer(person.reportsTo);
    if (person.dottedLineTo != null) seat.dottedLineTo = person.dottedLineTo.map(refer);
    return [seat as unknown as PositionInput];
  });
  const goals = account.goals!.map((goal) => ({
    ...goal,
    stakes: goal.stakes!.map((stake) => ({ ...stake, personId: refer(stake.personId) })),
  }));
  return { ...account, people, positions, goals };
}

it("law: an account scores the same with all said of seats as with all said of people, remedies and what they open included", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const account = generateAccount({ people: 20, seed, goals: 2 });
    expect(scoreAccount(seated(account), { samples: 0 })).toEqual(scoreAccount(account, { samples: 0 }));
  }
});

describe("validity", () => {
  const people: AccountInput["people"] = [
    { id: "ana", name: "Ana", title: "CFO", roles: ["economic_buyer"] },
    { id: "lee", name: "Lee", title: "CIO", reportsTo: "ana" },
    { id: "kim", name: "Kim", title: "Manager", reportsTo: "lee" },
  ];
  const span = { validFrom: "2026-02-01", validTo: "2026-04-30" };
  const withKim = (more: object): AccountInput => ({
    ...base,
    people: people.map((person) => (person.id === "kim" ? { ...person, ...more } : person)),
  });
  const fact = (field: string, value: unknown) => withKim({ [field]: value, provenance: { [field]: span } });
  const stakes = (list: object[]) => ({
    ...base,
    people,
    goals: [{ id: "g", name: "Deal", stakes: list }],
  });
  const cases: Record<string, [holding: unknown, absent: unknown]> = {
    "a fact, a stance": [fact("stance", -0.8), withKim({})],
    "a fact, a title": [fact("title", "CEO"), withKim({ title: undefined })],
    "a fact, a boss": [fact("reportsTo", "ana"), withKim({ reportsTo: undefined })],
    "a fact, a right": [fact("authority", { veto: true }), withKim({})],
    "a role": [fact("roles", ["decision_maker"]), withKim({})],
    "a tie": [
      { ...base, people, relationships: [{ from: "kim", to: "ana", kind: "advises", ...span }] },
      { ...base, people },
    ],
    "a stake": [stakes([{ personId: "lee", roles: ["economic_buyer"], stance: "opponent", ...span }]), stakes([])],
  };

  it.each(Object.keys(cases))("counts from the first day to the end of the last: %s", (name) => {
    const [holding, absent] = cases[name] as [AccountInput, AccountInput];
    const counts = (asOf: string) => {
      // An info tells of what is dated later; everything else is as if it were not there.
      const [a, b] = [holding, absent].map((one) => ({ ...scoreAccount(one, { samples: 0, asOf }), issues: [] }));
      return JSON.stringify(a) !== JSON.stringify(b);
    };
    expect(["2026-01-31", "2026-02-01", "2026-04-30", "2026-05-01"].map(counts)).toEqual([false, true, true, false]);
  });

  it("keeps what is superseded as history", () => {
    const tie = { from: "kim", to: "ana", kind: "advises" as const, ...span };
    const today: AccountInput = { ...base, asOf: "2026-08-01", people, relationships: [tie] };
    expect(accountAt(today, "2026-04-15").relationships).toEqual([tie]);
    expect(accountAt(today, "2026-01-15").relationships).toEqual([]);
    const then = scoreAccount(accountAt(today, "2026-04-15"), { samples: 0 });
    expect(then.stakeholders).not.toEqual(scoreAccount(today, { samples: 0 }).stakeholders);
  });
});
