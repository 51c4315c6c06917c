import { expect, it } from "vitest";
import { scoreInfluence } from "../../src/api/score-influence.js";
import { stakeholderRows } from "../../src/api/stakeholder-rows.js";
import { mapOf, smallMap } from "../insights/influence/map.js";
import { generated } from "./graphs.js";

it("gives one flat row a stakeholder, in rank order, with full precision", () => {
  const score = scoreInfluence(generated, { draws: 0 });
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
  const [a, b] = stakeholderRows(scoreInfluence(account, { draws: 0 }));
  expect(a).toMatchObject({ roles: "legal; approver", coveredBy: "Sam Field; Uma Voss", goalId: null, covered: true });
  expect(b).toMatchObject({ roles: "", coveredBy: "", level: null, stance: null, title: null, covered: false });
});

it("is what a console table shows of the small map", () => {
  const rows = stakeholderRows(scoreInfluence(smallMap(), { draws: 0 }));
  expect(rows[3]).toMatchInlineSnapshot(`
    {
      "accountId": "acme",
      "asOf": "2026-03-01",
      "authority": 0,
      "band": "minor",
      "betweenness": 0,
      "completeness": 0.42857142857142855,
      "constraint": 1,
      "contactShare": null,
      "covered": null,
      "coveredBy": "",
      "distanceToDecision": 1,
      "factionId": null,
      "goalId": null,
      "id": "con",
      "influence": 0.09388025612235365,
      "lastContactAt": null,
      "level": null,
      "name": "CON",
      "networkInfluence": 0.16459077844970904,
      "ownVote": 0,
      "powerToHelp": 0,
      "powerToHurt": 0.046940128061176825,
      "predictedStance": -0.25,
      "prominence": 0.7200000000000001,
      "rank": 4,
      "rankGroup": null,
      "rankHigh": null,
      "rankLow": null,
      "reason": "CON carries about 9 % of this decision, all of it through CFO; rank 4 of 4",
      "roles": "",
      "side": "external",
      "stance": -0.5,
      "title": null,
      "topThree": null,
    }
  `);
});

it("is empty for an empty account", () => {
  expect(stakeholderRows(scoreInfluence(mapOf([])))).toEqual([]);
});
