import { describe, expect, it } from "vitest";
import {
  accountAt,
  briefMeeting,
  calibrateDecisions,
  defineAccount,
  diffAccounts,
  findGaps,
  keyPlayers,
  mergeViews,
  parseAccount,
  planEngagement,
  reachOf,
  roleMatrix,
  scoreAccount,
  stakeholderRows,
} from "../../src/index.js";
import { mergeAccounts } from "../../src/linking/merge-accounts.js";
import type { AccountInput } from "../../src/model/account.js";
import { inBuiltInWords } from "../../src/model/plain/in-built-in-words.js";
import { generateAccount } from "../../src/testing/generate-account.js";

const base = { id: "acme", name: "Acme", asOf: "2026-03-01" } as const;
const vocabulary = {
  roles: { budget_holder: { is: "economic_buyer", label: "Budget holder" }, fan_club: { is: "champion" } },
  kinds: { backs: { is: "sponsors", label: "backs" }, partners: { is: "ally" } },
  channels: { teams: { is: "video", label: "Teams call" } },
} as const;
const own = defineAccount({
  ...base,
  vocabulary,
  people: [
    { id: "ana", name: "Ana Ruiz", roles: ["budget_holder"], politicalStatus: "inner_circle" },
    {
      id: "lee",
      name: "Lee Wong",
      roles: ["economic_buyer"],
      communication: { channels: ["teams"] },
      lastContactAt: "2025-06-01",
    },
    { id: "me", name: "Me", side: "us" },
  ],
  relationships: [
    { from: "ana", to: "lee", kind: "backs" },
    { from: "me", to: "lee", kind: "communicates" },
  ],
});

describe("own words in results", () => {
  it("stand in role matrices: rows by the words that people hold, goals by the word for the role", () => {
    const { rows, goals } = roleMatrix(own, {
      rules: { missing_required_role: { requiredRoles: ["champion", "legal"] } },
    });
    expect(rows.map(({ role, label }) => [role, label])).toEqual([
      ["economic_buyer", "Budget holder or economic buyer"],
      ["champion", "Fan_club"],
      ["legal", "Legal"],
    ]);
    expect(goals.map(({ label }) => label)).toEqual(["Fan_club", "Legal"]);
    expect(rows[0]!.holders.map(({ person, ownRoles }) => [person.id, ownRoles?.[0]?.label])).toEqual([
      ["ana", "Budget holder"],
      ["lee", undefined],
    ]);
  });

  it("stand with key players, in rows, gaps, briefs and differences", () => {
    expect(keyPlayers(own).players.find(({ person }) => person.id === "ana")?.ownRoles?.[0]?.label).toBe(
      "Budget holder",
    );
    const score = scoreAccount(own, { samples: 0 });
    expect(stakeholderRows(score).find(({ id }) => id === "ana")?.roles).toBe("budget_holder");
    const { gaps } = findGaps(own, {
      samples: 0,
      rules: { preset: "all", missing_required_role: { requiredRoles: ["champion"] } },
    });
    const texts = gaps.map(({ reason, remedy }) => `${reason.text}; ${remedy.text.text}`).join("\n");
    expect(texts).toContain("missing: fan_club");
    expect(texts).toContain("Get back in touch with Lee Wong by Teams call");
    const { people } = briefMeeting(own, ["lee"]);
    expect(people[0]!.preferences?.text).toBe("Prefers to talk by Teams call");
    const later = {
      ...own,
      people: own.people.map((one) => (one.id === "lee" ? { ...one, roles: ["fan_club"] } : one)),
    };
    const [change] = diffAccounts(own, later as AccountInput, { samples: 0 }).people;
    expect(change?.reason.text).toContain("fan_club");
  });

  it("law: renaming words changes no number", () => {
    const numbersOf = (account: AccountInput) => {
      const score = scoreAccount(account);
      return JSON.stringify([
        score.stakeholders.map(({ id, influence, rankInterval, stance, predictedStance }) => [
          id,
          influence,
          rankInterval,
          stance,
          predictedStance,
        ]),
        score.gaps.map(({ rule, severity, metric, confidence }) => [rule, severity, metric, confidence]),
        score.health,
        planEngagement(account).steps.map(({ id, channel }) => [id, channel]),
      ]);
    };
    for (const seed of [1, 2, 3]) {
      const account = generateAccount({ people: 20, seed, extended: true });
      const renamed = JSON.parse(
        JSON.stringify(account)
          .replaceAll("budget_holder", "purse")
          .replaceAll("sounding_board", "whisperer")
          .replaceAll("teams_call", "telepresence")
          .replaceAll('"fan"', '"zealot"'),
      ) as AccountInput;
      const numbers = numbersOf(account).replace(/"text":"[^"]*"/g, "");
      expect(numbersOf(renamed).replace(/"text":"[^"]*"/g, "")).toBe(numbers);
      const builtIn = numbersOf(inBuiltInWords(account).account);
      expect(builtIn.replace(/"text":"[^"]*"/g, "")).toBe(numbers);
    }
  });
});

describe("own words, positions and memberships over time and over several accounts", () => {
  const seats: AccountInput = {
    ...base,
    vocabulary,
    accounts: [{ id: "north", name: "Acme North" }],
    people: [
      { id: "ana", name: "Ana Ruiz" },
      { id: "ben", name: "Ben Stone" },
    ],
    positions: [
      {
        id: "cfo",
        title: "CFO",
        roles: ["budget_holder" as "economic_buyer"],
        holders: [
          { personId: "ana", until: "2026-01-31" },
          { personId: "ben", from: "2026-02-01" },
        ],
      },
    ],
    memberships: [{ personId: "ben", accountId: "north", validFrom: "2026-02-01" }],
    goals: [{ id: "g", name: "Deal", stakes: [{ personId: "cfo", stance: 0.5, validFrom: "2026-02-10" }] }],
  };

  it("accountAt knows no holder, member or stake of later, and keeps own words", () => {
    const then = accountAt(seats, "2026-01-15");
    expect(then.positions?.[0]).toMatchObject({
      roles: ["budget_holder"],
      holders: [{ personId: "ana", until: "2026-01-31" }],
    });
    expect(then.memberships).toEqual([]);
    expect(then.goals?.[0]?.stakes).toEqual([]);
    expect(scoreAccount(then, { samples: 0 }).decision.deciders.map(({ id }) => id)).toEqual(["ana"]);
    expect(scoreAccount(seats, { samples: 0 }).decision.deciders.map(({ id }) => id)).toEqual(["ben"]);
  });

  it("mergeViews: words of one meaning agree, seats and companies of all views are kept", () => {
    const builtIn: AccountInput = {
      ...base,
      people: [
        { id: "ana", name: "Ana Ruiz", roles: ["economic_buyer"] },
        { id: "lee", name: "Lee Wong" },
      ],
      relationships: [{ from: "ana", to: "lee", kind: "sponsors" }],
      goals: [{ id: "second", name: "Second" }],
    };
    const views = [
      {
        by: "a",
        account: {
          ...own,
          positions: seats.positions,
          accounts: seats.accounts,
          people: [...own.people, seats.people[1]!],
        },
      },
      { by: "b", account: builtIn },
    ] as { by: string; account: AccountInput }[];
    const { account, ties, issues } = mergeViews(views);
    expect(ties.find(({ tie }) => tie.label.includes("Ana"))?.saidBy).toBe(2);
    expect(issues.filter(({ path }) => path[1] === "ana")).toEqual([]);
    expect(account.vocabulary?.roles).toHaveProperty("budget_holder");
    expect([account.positions?.length, account.accounts?.length, account.goals?.length]).toEqual([1, 1, 1]);
    const clash = { ...builtIn, vocabulary: { roles: { budget_holder: { is: "champion" } } } } as AccountInput;
    const other = { ...clash, people: [{ id: "ana", name: "Ana Ruiz", roles: ["budget_holder"] }, clash.people[1]] };
    const merged = mergeViews([views[0]!, { by: "b", account: other as AccountInput }]);
    expect(merged.account.vocabulary?.roles?.budget_holder?.is).toBe("economic_buyer");
    expect(merged.issues.map(({ path }) => path.join("."))).toContain("people.ana.roles");
  });

  it("mergeAccounts: vocabularies, seats, companies and members of both; ids that meet by chance keep apart", () => {
    const other: AccountInput = {
      id: "crm",
      name: "Acme",
      asOf: "2026-03-02",
      vocabulary: { roles: { budget_holder: { is: "champion" }, seer: { is: "coach" } } },
      accounts: [{ id: "n1", name: "acme north" }],
      people: [
        { id: "7", name: "Ben Stone", roles: ["budget_holder" as "champion"] },
        { id: "8", name: "Cy Hall", roles: ["seer" as "coach"] },
      ],
      positions: [
        { id: "cfo", title: "CFO", level: 1, holders: [{ personId: "7", from: "2026-02-01" }] },
        { id: "ben", title: "Head of IT", reportsTo: "cfo", holders: [{ personId: "8" }] },
      ],
      memberships: [
        { personId: "7", accountId: "n1", validFrom: "2026-02-01", title: "Chair" },
        { personId: "8", accountId: "crm" },
      ],
      events: [{ id: "e", kind: "renewal", at: "2026-06-01" }],
    };
    const first: AccountInput = { ...seats, events: [{ id: "e", kind: "launch", at: "2026-05-01" }] };
    const { account } = mergeAccounts([other, first]);
    expect(account.people.find(({ id }) => id === "ben")?.roles).toEqual(["champion"]);
    expect(account.people.find(({ id }) => id === "8")?.roles).toEqual(["seer"]);
    expect(account.positions).toMatchObject([
      { id: "cfo", level: 1, holders: [{ personId: "ana" }, { personId: "ben", from: "2026-02-01" }] },
      { id: "ben-2", title: "Head of IT", reportsTo: "cfo" },
    ]);
    expect(account.accounts).toEqual([{ id: "north", name: "Acme North" }]);
    expect(account.memberships).toMatchObject([
      { personId: "ben", accountId: "north", title: "Chair" },
      { personId: "8", accountId: "acme" },
    ]);
    expect(account.events?.map(({ id }) => id)).toEqual(["e", "e-2"]);
    expect(mergeAccounts([first, other]).account).toEqual(account);
    expect(parseAccount(account)).toEqual(account);
  });

  it("calibrateDecisions reads own words and seats as what they stand for", () => {
    const closed = (account: AccountInput) =>
      Array.from({ length: 24 }, (_, index) => ({
        account: {
          ...account,
          id: `a${index}`,
          people: account.people.map((one) => ({ ...one, stance: index % 2 === 0 ? 0.8 : -0.8 })),
        },
        outcome: index % 2 === 0 ? ("won" as const) : ("lost" as const),
        decidedAt: `2026-03-${String(index + 1).padStart(2, "0")}`,
      }));
    const builtIn = inBuiltInWords(parseAccount(seats)).account;
    expect(calibrateDecisions(closed(seats))).toEqual(calibrateDecisions(closed(builtIn)));
  });
});

it("keyPlayers names with whom to start together, as reachOf does", () => {
  const account = generateAccount({ people: 18, seed: 4 });
  const { together } = keyPlayers(account);
  const best = reachOf(account, { best: 3 }, { samples: 0 });
  expect(together).toEqual(best);
  expect(together.people.length).toBeLessThanOrEqual(3);
  const large = generateAccount({ people: 140, seed: 4 });
  expect(keyPlayers(large).together.exact).toBe(false);
});
