import { expect, it } from "vitest";
import { scoreGoals } from "../../../src/api/score-goals.js";
import { renderBrief } from "../../../src/render/markdown/render-brief.js";
import { mapOf } from "../../insights/influence/map.js";

it("a brief tells what a goal's rule makes of the votes, and who can veto it", () => {
  const account = mapOf(
    [
      { id: "dana", name: "Dana", roles: ["economic_buyer"], stance: "advocate" },
      { id: "law", name: "Law", roles: ["legal"], authority: { veto: true } },
    ],
    { goals: ["majority", "weighted"].map((decisionRule) => ({ id: decisionRule, name: "G", decisionRule })) },
  );
  const briefs = Object.values(scoreGoals(account, { samples: 0 })).map((score) => renderBrief(score).split("\n")[2]);
  expect(briefs.every((line) => line!.includes("Law"))).toBe(true);
  const [byMajority, byWeight] = briefs;
  expect(byMajority).toMatch(/majority/);
  expect(byWeight).not.toMatch(/majority/);
});
