import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/api/apply-changes.js";
import { attentionGraph } from "../../../src/api/attention-graph.js";
import { explainStakeholder } from "../../../src/api/explain-stakeholder.js";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { smallMap } from "./map.js";

const byId = (score: ReturnType<typeof scoreInfluence>) =>
  Object.fromEntries(score.stakeholders.map((one) => [one.id, one]));
const digits = 6;

describe("the small map that was worked out by hand", () => {
  const score = scoreInfluence(smallMap(), { samples: 0 });
  const { cfo, cio, ana, con } = byId(score);

  it("holds the decision rights .689655, .241379, .068966 and 0", () => {
    const { rights } = influence(openNetwork(parseAccount(smallMap())));
    const network = openNetwork(parseAccount(smallMap()));
    const shares = ["cfo", "cio", "ana", "con"].map((id) => rights.shares[network.indexOf.get(id)!]!);
    expect(shares[0]).toBeCloseTo(0.689655, digits);
    expect(shares[1]).toBeCloseTo(0.241379, digits);
    expect(shares[2]).toBeCloseTo(0.068966, digits);
    expect(shares[3]).toBe(0);
  });

  it("listens .79, .72, .6, .867 and .6", () => {
    const graph = attentionGraph(smallMap());
    const strengths = Object.fromEntries(graph.mapEdges((_, { strength }, from, to) => [`${from}->${to}`, strength]));
    expect(Object.keys(strengths).sort()).toEqual(["ana->cio", "cfo->cio", "cfo->con", "cio->ana", "cio->cfo"]);
    expect(strengths["cfo->cio"]).toBeCloseTo(0.79, 12);
    expect(strengths["cfo->con"]).toBeCloseTo(0.72, 12);
    expect(strengths["cio->cfo"]).toBeCloseTo(0.6, 12);
    expect(strengths["cio->ana"]).toBeCloseTo(0.867, 12);
    expect(strengths["ana->cio"]).toBeCloseTo(0.6, 12);
  });

  it("gives everybody their share, and .162392 to nobody on the map", () => {
    expect(cfo!.influence).toBeCloseTo(0.393776, digits);
    expect(cio!.influence).toBeCloseTo(0.24474, digits);
    expect(ana!.influence).toBeCloseTo(0.105213, digits);
    expect(con!.influence).toBeCloseTo(0.09388, digits);
    expect(score.decision.unmapped).toBeCloseTo(0.162392, digits);
    expect(score.stakeholders.map((one) => [one.id, one.rank])).toEqual([
      ["cfo", 1],
      ["cio", 2],
      ["ana", 3],
      ["con", 4],
    ]);
  });

  it("tells own votes from what passes through listeners", () => {
    expect(cfo!.ownVote).toBeCloseTo(0.344828, digits);
    expect(cfo!.byListener.map((one) => one.id)).toEqual(["cio"]);
    expect(cfo!.byListener[0]!.influence).toBeCloseTo(0.048948, digits);
    expect(cio!.ownVote).toBeCloseTo(0.12069, digits);
    expect(cio!.byListener.map((one) => one.id)).toEqual(["cfo", "ana"]);
    expect(cio!.byListener[0]!.influence).toBeCloseTo(0.103008, digits);
    expect(cio!.byListener[1]!.influence).toBeCloseTo(0.021043, digits);
    expect(con!.ownVote).toBe(0);
    expect(con!.byListener).toEqual([{ id: "cfo", name: "CFO", influence: expect.closeTo(con!.influence, 14) }]);
  });

  it("counts steps: .5, .238328, .066527 and .021821 of all influence lie 0 to 3 steps from a right", () => {
    const totals = [0, 0, 0, 0, 0];
    for (const id of ["cfo", "cio", "ana", "con"]) {
      for (const [step, part] of explainStakeholder(smallMap(), id).bySteps.entries()) totals[step]! += part;
    }
    expect(totals[0]).toBeCloseTo(0.5, digits);
    expect(totals[1]).toBeCloseTo(0.238328, digits);
    expect(totals[2]).toBeCloseTo(0.066527, digits);
    expect(totals[3]).toBeCloseTo(0.021821, digits);
    expect(totals[4]! + score.decision.unmapped).toBeCloseTo(1 - 0.5 - 0.238328 - 0.066527 - 0.021821, 5);
  });

  it("leans .180642 to us, and says where everybody ends up", () => {
    expect(score.decision.groupStance).toBeCloseTo(0.180642, digits);
    expect(cfo!.predictedStance).toBeCloseTo(0.05286, digits);
    expect(cio!.predictedStance).toBeCloseTo(0.429922, digits);
    expect(ana!.predictedStance).toBeCloseTo(0.585984, digits);
    expect(con!.predictedStance).toBeCloseTo(-0.25, digits);
    expect(score.decision.support).toEqual({
      for: cio!.influence + ana!.influence,
      undecided: cfo!.influence,
      against: con!.influence,
      unknown: score.decision.unmapped,
    });
  });

  it("gains exactly the consultant's .093880 when the consultant moves from -.5 to +.5", () => {
    const moved = applyChanges(smallMap(), [{ type: "update_person", personId: "con", set: { stance: 0.5 } }]);
    const gain = scoreInfluence(moved).decision.groupStance! - score.decision.groupStance!;
    expect(gain).toBeCloseTo(0.09388, digits);
    expect(gain).toBeCloseTo(con!.influence, 14);
  });

  it("shares out everything when people off the map side with their listeners", () => {
    const all = scoreInfluence(smallMap(), { unmapped: "self" });
    const self = byId(all);
    expect(self.cfo!.influence).toBeCloseTo(0.393776, digits);
    expect(self.cio!.influence).toBeCloseTo(0.250124, digits);
    expect(self.ana!.influence).toBeCloseTo(0.16834, digits);
    expect(self.con!.influence).toBeCloseTo(0.187761, digits);
    expect(all.decision.unmapped).toBe(0);
  });

  it("puts the fewest with half of the mapped influence into the core", () => {
    expect(score.stakeholders.map((one) => one.band)).toEqual(["core", "core", "major", "minor"]);
    expect(score.stakeholders.map((one) => one.nodeSize)[0]).toBe(1);
    expect(con!.nodeSize).toBeCloseTo(0.09388 / 0.393776, 5);
  });

  it("reckons the facets as written", () => {
    // prominence: what others listen to them
    expect(cio!.prominence).toBeCloseTo(0.79 + 0.6, 12);
    expect(ana!.prominence).toBeCloseTo(0.867, 12);
    // role 1 at weight .5, and two reports at weight .1: no level is known
    const span = Math.log(3) / Math.log(51);
    expect(cfo!.authority).toBeCloseTo((0.5 + 0.1 * span) / 0.6, 12);
    expect(ana!.authority).toBeCloseTo(0.1, 12);
    // cfo stands between con and both others, cio between ana and both others: 2 of 3 pairs
    expect(cfo!.betweenness).toBeCloseTo(2 / 3, 12);
    expect(cio!.betweenness).toBeCloseTo(2 / 3, 12);
    expect(con!.betweenness).toBe(0);
    expect(con!.constraint).toBeCloseTo(1, 12);
    const both = 0.79 + 0.6;
    expect(cfo!.constraint).toBeCloseTo((both / (both + 0.72)) ** 2 + (0.72 / (both + 0.72)) ** 2, 12);
    expect([cfo, cio, ana, con].map((one) => one!.distanceToDecision)).toEqual([0, 1, 2, 1]);
    expect(score.decision.deciders.map((one) => one.id)).toEqual(["cfo"]);
    expect(ana!.powerToHelp).toBeCloseTo(0.105213, digits);
    expect(con!.powerToHurt).toBeCloseTo(0.04694, digits);
    expect(con!.powerToHelp).toBe(0);
  });

  it("says it in words whose parts sum", () => {
    expect(score.stakeholders.map((one) => one.reason.text)).toMatchInlineSnapshot(`
      [
        "CFO holds about 39% of the influence on this decision: 34 points directly, 5 through CIO; #1 of 4",
        "CIO holds about 24% of the influence on this decision: 12 points directly, 12 through CFO and ANA; #2 of 4",
        "ANA holds about 11% of the influence on this decision: 4 points directly, 7 through CIO; #3 of 4",
        "CON holds about 9% of the influence on this decision, all of it through CFO; #4 of 4",
      ]
    `);
    expect(score.decision.reason.text).toMatchInlineSnapshot(
      `"CFO (undecided) decides; 35% of the influence is for us, 10% against, 39% undecided, and 16% unknown; the group leans slightly toward us"`,
    );
  });
});
