import { readFileSync } from "node:fs";
import { AccountError, type AccountInput, applyChanges, diffAccounts, diffScores, scoreAccount } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"], stance: 0 },
    { id: "lee", name: "Lee Wong", title: "CIO", roles: ["technical_buyer"], reportsTo: "dana", stance: 0.5 },
    { id: "sam", name: "Sam Field", side: "us" },
    { id: "kay", name: "Kay Hill", side: "us" },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "influences", strength: 0.8 },
    { from: "sam", to: "dana", kind: "communicates", strength: 0.6 },
    { from: "kay", to: "lee", kind: "communicates", strength: 0.6 },
  ],
};

describe("diffAccounts()", () => {
  it("is empty for the same account", () => {
    const difference = diffAccounts(base, base);
    expect(difference.people).toEqual([]);
    expect(difference.influence).toEqual([]);
    expect(difference.gapsOpened).toEqual([]);
    expect(difference.gapsClosed).toEqual([]);
    expect(difference.headlines).toEqual([]);
    expect(difference.health.before).toBe(difference.health.after);
    expect(difference.groupStance.before).toBe(difference.groupStance.after);
  });

  it("says who left with how much of the decision, and what opens by it", () => {
    const after = applyChanges(base, [{ type: "update_person", personId: "dana", set: { status: "left" } }]);
    const difference = diffAccounts(base, after, { samples: 50 });
    expect(difference.people.map(({ ref, change }) => [ref.id, change])).toEqual([["dana", "left"]]);
    expect(difference.people[0]!.reason.text).toBe("Dana Cole (CFO) left");
    expect(difference.gapsOpened.map((gap) => gap.rule)).toContain("missing_decision_maker");
    expect(difference.headlines[0]!.text).toMatch(/^Dana Cole \(CFO\), who held \d+% of the influence, left$/);
    expect(difference.headlines[2]!.text).toMatch(/^Lee Wong now holds the largest share of the influence/);
    const dana = difference.influence.find(({ ref }) => ref.id === "dana")!;
    expect(dana.after).toBe(0);
    expect(dana.withinNoise).toBeNull();
  });

  it("names the fields that changed, on our side too, and tells short values", () => {
    const after = applyChanges(base, [
      { type: "update_person", personId: "lee", set: { stance: -0.5, roles: [], authority: { veto: true } } },
      { type: "update_person", personId: "sam", set: { title: "Account manager" } },
    ]);
    const people = diffAccounts(base, after, { samples: 0 }).people;
    expect(people.map(({ ref, fields }) => [ref.id, fields])).toEqual([
      ["lee", ["authority", "roles", "stance"]],
      ["sam", ["title"]],
    ]);
    expect(people[0]!.reason.text).toBe(
      "Lee Wong (CIO) changed: authority, roles from technical buyer to none, and now against us instead of for us",
    );
    expect(people[1]!.reason.text).toBe("Sam Field (Account manager) changed: title from unknown to Account manager");
  });

  it("tells a shift of the group and of the health", () => {
    const warm = applyChanges(base, [
      { type: "update_person", personId: "dana", set: { stance: 1 } },
      { type: "update_person", personId: "lee", set: { stance: 1 } },
    ]);
    const texts = (before: AccountInput, after: AccountInput) =>
      diffAccounts(before, after, { samples: 0 }).headlines.map((one) => one.text);
    expect(texts(base, warm).join("\n")).toMatch(/The group is now for us instead of undecided/);
    expect(texts(warm, base).join("\n")).toMatch(/The group is now undecided instead of for us/);
    const cold = applyChanges(base, [
      { type: "remove_person", personId: "sam" },
      { type: "remove_person", personId: "kay" },
    ]);
    expect(diffAccounts(base, cold, { samples: 0 }).health.after).toBeNull();
    const lost = applyChanges(base, [{ type: "remove_relationship", id: "dana>communicates>sam" }]);
    expect(texts(base, lost).join("\n")).toMatch(/Health fell from \d+ to \d+/);
    expect(texts(lost, base).join("\n")).toMatch(/Health rose from \d+ to \d+/);
    expect(texts(lost, base).join("\n")).toMatch(/No longer the case: /);
  });

  it("counts what is beyond three gaps", () => {
    const account = JSON.parse(
      readFileSync(new URL("../../examples/accounts/harbourline-freight.json", import.meta.url), "utf8"),
    );
    const goalId = account.goals[0].id;
    const before = scoreAccount(account, { goalId, samples: 0, rules: "all" });
    const difference = diffScores(before, { ...before, gaps: [] });
    expect(difference.headlines.at(-1)!.text).toMatch(/^\d+ more gaps closed$/);
    const one = before.gaps.filter((gap) => gap.causedBy === null).slice(0, 4);
    expect(diffScores({ ...before, gaps: [] }, { ...before, gaps: one }).headlines.at(-1)!.text).toBe(
      "1 more gap opened",
    );
  });

  it("mirrors when the sides are swapped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (first, second) => {
        const [a, b] = [generateAccount({ people: 12, seed: first }), generateAccount({ people: 14, seed: second })];
        const there = diffAccounts(a, b, { samples: 0 });
        const back = diffAccounts(b, a, { samples: 0 });
        expect(back.gapsOpened).toEqual(there.gapsClosed);
        expect(back.gapsClosed).toEqual(there.gapsOpened);
        expect(back.influence.map(({ before, after, ref }) => [ref.id, after, before])).toEqual(
          there.influence.map(({ before, after, ref }) => [ref.id, before, after]),
        );
        const mirrored = { joined: "left", left: "joined", changed: "changed" };
        expect(back.people.map(({ ref, change }) => [ref.id, mirrored[change]])).toEqual(
          there.people.map(({ ref, change }) => [ref.id, change]),
        );
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
      { numRuns: 10, seed: 7 },
    );
  });
});

describe("diffScores()", () => {
  it("compares stakeholders only, and marks what may be chance", () => {
    const after = applyChanges(base, [
      { type: "update_person", personId: "lee", set: { stance: 1 } },
      { type: "set_relationship", relationship: { from: "lee", to: "dana", kind: "influences", strength: 0.7 } },
      { type: "update_person", personId: "sam", set: { title: "Account manager" } },
    ]);
    const difference = diffScores(scoreAccount(base), scoreAccount(after));
    expect(difference.people.map(({ ref, fields }) => [ref.id, fields])).toEqual([["lee", ["stance"]]]);
    expect(difference.influence.every((one) => one.withinNoise === true)).toBe(true);
  });

  it("refuses scores of different model versions", () => {
    const score = scoreAccount(base, { samples: 0 });
    expect(() => diffScores(score, { ...score, modelVersion: "0" })).toThrow(AccountError);
    expect(() => diffScores(score, { ...score, modelVersion: "0" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: after.modelVersion: scores of model versions "2" and "0" cannot be compared; score both accounts again]`,
    );
  });
});

describe("headlines of a difference", () => {
  const gap = (subjects: string[]) => ({
    ...scoreAccount(base, { samples: 0 }).gaps[0]!,
    id: `r::${subjects.join(",")}`,
    title: { key: "gaps.custom.title", params: { text: "Rule" }, text: "Rule" },
    causedBy: null,
    subjects: subjects.map((id) => ({ type: "person" as const, id, label: id.toUpperCase() })),
  });
  const score = { ...scoreAccount(base, { samples: 0 }), gaps: [] };

  it("say only who is new under a rule, or no longer there", () => {
    const texts = diffScores({ ...score, gaps: [gap(["a", "b"])] }, { ...score, gaps: [gap(["b", "c"])] }).headlines;
    expect(texts.map((one) => one.text)).toEqual(["Rule: now also C", "Rule: no longer A"]);
  });

  it("say nothing where a gap has only been joined with another", () => {
    const { headlines } = diffScores(
      { ...score, gaps: [gap(["a"]), gap(["b"])] },
      { ...score, gaps: [gap(["a", "b"])] },
    );
    expect(headlines).toEqual([]);
  });
});
