import { type AccountInput, assessResilience, findSuccessors, scoreInfluence } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceAccount, exampleAccount, hasAdviceAccounts } from "../planning/advice-account.js";
import { noSamples } from "../planning/options.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"] },
    { id: "lee", name: "Lee Wong", title: "Head of Finance", roles: ["technical_buyer"], reportsTo: "dana" },
    { id: "ana", name: "Ana Ruiz", title: "Controller", roles: ["evaluator"], reportsTo: "lee" },
    { id: "con", name: "Con Roy", side: "external", organization: "Roy & Co" },
    { id: "cat", name: "Cat Hall", side: "external", organization: "Roy & Co" },
    { id: "sam", name: "Sam Field", side: "us", level: 2 },
    { id: "kay", name: "Kay Hill", side: "us", level: 3 },
  ],
  relationships: [
    { from: "sam", to: "dana", kind: "communicates", strength: "strong" },
    { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
    { from: "kay", to: "lee", kind: "communicates", strength: "strong" },
    { from: "kay", to: "con", kind: "communicates", strength: "strong" },
    { from: "kay", to: "cat", kind: "communicates", strength: "strong" },
    { from: "con", to: "dana", kind: "advises", strength: "strong" },
    { from: "cat", to: "lee", kind: "advises", strength: "strong" },
  ],
};

/** Share of the mapped influence, by id. */
function worthOf(account: AccountInput): Map<string, { worth: number; by: string[] }> {
  const { stakeholders, decision } = scoreInfluence(account, noSamples);
  const mapped = 1 - decision.unmapped;
  const covered = stakeholders.filter((one) => one.covered === true);
  return new Map(
    covered.map(({ id, influence, coveredBy }) => [
      id,
      { worth: influence / mapped, by: coveredBy.map((one) => one.id) },
    ]),
  );
}

describe("assessResilience()", () => {
  it("takes their departures one by one, the worst first", () => {
    const { theirs } = assessResilience(base);
    const worths = [...worthOf(base).values()].map(({ worth }) => worth).sort((a, b) => b - a);
    expect(theirs.departures).toEqual([0, 1, 2, 3, 4]);
    expect(theirs.exactTo).toBe(4);
    let left = worths.reduce((total, one) => total + one, 0);
    for (const [k, held] of theirs.worst.entries()) {
      expect(held).toBeCloseTo(left, 9);
      left -= worths[k] ?? 0;
    }
  });

  it("loses a contact with the last of our team who keeps it", () => {
    const { ours } = assessResilience(base);
    const worth = worthOf(base);
    const without = (...gone: string[]) => {
      let held = 0;
      for (const { worth: one, by } of worth.values()) if (by.some((id) => !gone.includes(id))) held += one;
      return held;
    };
    expect(ours.worst[1]).toBeCloseTo(Math.min(without("sam"), without("kay")), 9);
    expect(ours.expected[1]).toBeCloseTo((without("sam") + without("kay")) / 2, 9);
    expect(ours.worst[2]).toBeCloseTo(0, 9);
  });

  it("loses a partner firm with all its people, and says what is left of the organization", () => {
    const worth = worthOf(base);
    const { linkedWithOrganization } = assessResilience(base);
    // Dana is the worst contact, Sam and Kay keep Lee together, and the firm takes Con and Cat.
    const gone = new Set(["dana", "con", "cat"]);
    const left = [...worth].filter(([id]) => !gone.has(id)).reduce((total, [, one]) => total + one.worth, 0);
    expect(linkedWithOrganization).toBeCloseTo(left, 9);
  });

  it("weighs stated risks: who is sure to leave counts as gone first", () => {
    const risky = {
      ...base,
      people: base.people.map((one) => ({ ...one, departureRisk: one.id === "dana" ? 1 : 0.01 })),
    };
    const { theirs } = assessResilience(risky);
    expect(theirs.riskWeighted[1]!).toBeLessThan(theirs.expected[1]! - 0.1);
    expect(theirs.riskWeighted[1]!).toBeGreaterThanOrEqual(theirs.worst[1]! - 1e-9);
  });

  it("names who is critical, and who would follow", () => {
    const { critical } = assessResilience(base);
    expect(critical.slice(0, 2).map(({ ref }) => ref.id)).toEqual(["dana", "sam"]);
    const dana = critical.find(({ ref }) => ref.id === "dana")!;
    expect(dana.successors[0]!.id).toBe("lee");
    expect(dana.reason.text).toMatch(/^If Dana Cole leaves, we lose touch with \d+% of the influence; Lee Wong is/);
  });

  it("is all zeros where nothing is known of our contacts", () => {
    const { theirs, ours, linkedWithOrganization, critical } = assessResilience({ ...base, relationships: [] });
    expect([theirs.worst, ours.worst[0], linkedWithOrganization, critical]).toEqual([[0], 0, 0, []]);
    expect(() => assessResilience(base, { departures: 0 })).toThrow(/options\.departures/);
  });

  it("obeys its laws: worst never rises, never above expected, and k ≤ 2 equals enumeration", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 5 }), (seed, ourTeam) => {
        const account = generateAccount({ people: 18, seed, ourTeam });
        const result = assessResilience(account, { departures: 3 });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        for (const curve of [result.theirs, result.ours]) {
          for (let k = 1; k < curve.worst.length; k++) {
            expect(curve.worst[k]!).toBeLessThanOrEqual(curve.worst[k - 1]! + 1e-12);
            expect(curve.worst[k]!).toBeLessThanOrEqual(curve.expected[k]! + 1e-9);
            expect(curve.worst[k]!).toBeLessThanOrEqual(curve.riskWeighted[k]! + 1e-9);
          }
        }
        const worth = [...worthOf(account).values()];
        const team = account.people.filter(({ side }) => side === "us").map(({ id }) => id);
        for (const size of [1, 2]) {
          const values: number[] = [];
          for (const first of team) {
            for (const second of size === 1 ? [first] : team.filter((one) => one > first)) {
              let held = 0;
              for (const { worth: one, by } of worth) {
                if (by.length === 0 || by.some((id) => id !== first && id !== second)) held += one;
              }
              values.push(held);
            }
          }
          if (values.length === 0 || result.ours.worst[size] === undefined) continue;
          expect(result.ours.worst[size]!).toBeCloseTo(Math.min(...values), 9);
          const mean = values.reduce((total, one) => total + one, 0) / values.length;
          expect(result.ours.expected[size]!).toBeCloseTo(mean, 9);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("findSuccessors()", () => {
  it("lists who reports to them first, and keeps lines and affection apart", () => {
    const map: AccountInput = {
      ...base,
      departments: [{ id: "fin", name: "Finance", headId: "lee" }],
      relationships: [...base.relationships!, { from: "lee", to: "ana", kind: "mentors" }],
    };
    const [first, second] = findSuccessors(map, "lee");
    expect(first!.ref.id).toBe("ana");
    expect(first!.reason.text).toContain(
      "Ana Ruiz is the likely successor of Lee Wong: reports to them, is sponsored by them",
    );
    expect(first!.inherits.map(({ id }) => id)).toEqual(["dana", "fin"]);
    expect(first!.doesNotPassOn.map(({ label }) => label)).toContain("Lee Wong mentors Ana Ruiz");
    expect(second?.ref.id, "their boss does not move down").not.toBe("dana");
  });

  it("finds who of our team could take over a contact", () => {
    const [first] = findSuccessors(base, "sam");
    expect(first!.ref.id).toBe("kay");
    expect(first!.reason.text).toContain("already knows Lee Wong");
  });

  it("does not propose who is leaving, nor anybody for somebody unknown", () => {
    const people = base.people.map((one) => (one.id === "ana" ? { ...one, status: "leaving" as const } : one));
    expect(findSuccessors({ ...base, people }, "lee").map(({ ref }) => ref.id)).not.toContain("ana");
    expect(() => findSuccessors(base, "zoe")).toThrow(/unknown person "zoe"/);
  });
});

// Expectations on maps that others wrote; laid down before the first run.
describe("expected advice", () => {
  it.runIf(hasAdviceAccounts)("Carlo is the likeliest to follow Bianca, who leaves", () => {
    const account = adviceAccount("05-champion-leaves");
    const [first] = findSuccessors(account, "vpq");
    expect(first!.ref.label).toBe("Carlo");
    expect(first!.inherits.map(({ label }) => label)).toEqual(["Anders"]);
    const bianca = assessResilience(account).critical.find(({ ref }) => ref.id === "vpq");
    expect(bianca!.successors[0]!.label).toBe("Carlo");
  });

  it.each(["harbourline-freight", "larkfield-dairies", "merrowdale-hospitals"])(
    "%s: a loss is named with a number",
    (name) => {
      const result = assessResilience(exampleAccount(name));
      expect(result.linkedWithOrganization).toBeLessThan(result.theirs.worst[0]!);
      expect(result.critical.length).toBeGreaterThan(0);
    },
  );
});
