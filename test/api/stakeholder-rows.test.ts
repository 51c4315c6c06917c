import { expect, it } from "vitest";
import { scoreInfluence } from "../../src/api/score-influence.js";
import { stakeholderRows } from "../../src/api/stakeholder-rows.js";
import { mapOf, smallMap } from "../insights/influence/map.js";
import { generated } from "./graphs.js";

it("gives one flat row a stakeholder, in rank order, with full precision", () => {
  const score = scoreInfluence(generated, { samples: 0 });
  const rows = stakeholderRows(score);
  expect(rows.map((row) => row.id)).toEqual(score.stakeholders.map((one) => one.id));
  for (const [at, row] of rows.entries()) {
    for (const value of Object.values(row)) expect(["string", "number", "boolean"]).toContain(typeof (value ?? ""));
    expect(row.influence).toBe(score.stakeholders[at]!.influence);
    expect(row).toMatchObject({ accountId: score.accountId, goalId: score.goalId, asOf: score.asOf });
    expect(Object.keys(row)).toEqual(Object.keys(rows[0]!));
  }
});

it("writes lists as one text, and null where nothing is known", () => {
  const account = mapOf(
    [
      { id: "a", roles: ["legal", "approver"], ownerId: "sam", coverage: "brief" },
      { id: "b" },
      { id: "sam", name: "Sam Field", side: "us" },
      { id: "uma", name: "Uma Voss", side: "us" },
    ],
    { relationships: [{ from: "uma", to: "a", kind: "knows", strength: 0.5 }] },
  );
  const [a, b] = stakeholderRows(scoreInfluence(account, { samples: 0 }));
  expect(a).toMatchObject({ roles: "legal; approver", coveredBy: "Sam Field; Uma Voss", goalId: null, covered: true });
  expect(b).toMatchObject({ roles: "", coveredBy: "", level: null, stance: null, title: null, covered: false });
});

it("has the columns that a table begins with, and the sentence at its end", () => {
  const rows = stakeholderRows(scoreInfluence(smallMap(), { samples: 0 }));
  const columns = Object.keys(rows[3]!);
  expect(columns.slice(0, 4)).toEqual(["accountId", "goalId", "asOf", "rank"]);
  expect(columns.at(-1)).toBe("reason");
  expect(rows[3]).toMatchObject({
    rank: 4,
    name: "CON",
    side: "external",
    influence: expect.closeTo(0.09388, 6),
    ownVote: 0,
    band: "minor",
    distanceToDecision: 1,
    stance: -0.5,
    powerToHelp: 0,
    reason: "CON holds about 9% of the influence on this decision, all of it through CFO; #4 of 4",
  });
});

it("is empty for an empty account", () => {
  expect(stakeholderRows(scoreInfluence(mapOf([])))).toEqual([]);
});
