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
  expect(briefs).toEqual([
    expect.stringMatching(
      /; by majority the votes are enough \(100 % of the votes are for us, .*\), but Law, who can veto it, is not known to agree\.$/,
    ),
    expect.stringMatching(/; the group leans to us; Law, who can veto it, is not known to agree\.$/),
  ]);
});
