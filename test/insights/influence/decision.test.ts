import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import type { Sentence } from "../../../src/internal/sentence.js";
import { mapOf } from "./map.js";

/** People who all keep half of an equal say. */
const vote = (stances: readonly (number | null)[], more: Record<string, unknown> = {}) =>
  scoreInfluence(
    mapOf(stances.map((stance, at) => ({ id: `p${at}`, decisionWeight: 1, stance, susceptibility: 0, ...more }))),
    { samples: 0 },
  ).decision;
const near = (value: number) => expect.closeTo(value, 12);

describe("support", () => {
  it("is for from .25, against from -.25, undecided between, unknown without a stance", () => {
    expect(vote([0.25, 0.24, -0.24, -0.25, null]).support).toEqual({
      for: near(0.2),
      undecided: near(0.4),
      against: near(0.2),
      unknown: near(0.2),
    });
  });

  it("counts what nobody on the map accounts for as unknown", () => {
    expect(vote([1], { susceptibility: 0.4 }).support).toEqual({
      for: near(0.6),
      undecided: 0,
      against: 0,
      unknown: near(0.4),
    });
  });
});

describe("the group's stance", () => {
  it("is the influence-weighted sum of known stances, not divided by what is known", () => {
    expect(vote([1, 0.5, null, null]).groupStance).toEqual(near(0.375));
  });

  it("is null while less than .3 of the influence has a known stance", () => {
    expect(vote([1, ...Array<null>(3).fill(null)]).groupStance).toBeNull();
    expect(vote([1, 0, 1, ...Array<null>(7).fill(null)]).groupStance).toEqual(near(0.2));
    expect(vote([1, 0, ...Array<null>(5).fill(null)]).groupStance).toBeNull();
  });

  it("comes with how far apart the known stances are: 0 of one mind, 1 two camps", () => {
    expect(vote([0.5, 0.5]).polarization).toEqual(near(0));
    expect(vote([1, -1]).polarization).toEqual(near(1));
    expect(vote([1, -1, null]).polarization).toEqual(near(1));
    expect(vote([1, 0]).polarization).toEqual(near(0.25));
    expect(vote([1, null, null, null]).polarization).toBeNull();
  });

  it("is never negative zero", () => {
    expect(Object.is(vote([0, 0]).groupStance, 0)).toBe(true);
    expect(Object.is(vote([-0, -0]).groupStance, 0)).toBe(true);
  });
});

describe("who decides", () => {
  it("lists deciders by their say, and who holds a veto", () => {
    const { decision } = scoreInfluence(
      mapOf([
        { id: "a", name: "Ana", roles: ["approver"], authority: { veto: true } },
        { id: "b", name: "Bo", roles: ["economic_buyer"] },
        { id: "c", name: "Cy", side: "us", authority: { veto: true } },
        { id: "d", name: "Di", roles: [], authority: { veto: false } },
      ]),
    );
    expect(decision.deciders.map((ref) => ref.id)).toEqual(["b", "a"]);
    expect(decision.vetoes).toEqual([{ type: "person", id: "a", label: "Ana" }]);
    expect(decision.rule).toBe("weighted");
    expect(decision.reason.text).toMatch(
      /^Bo \(stance unknown\) and Ana \(stance unknown\) decide; Ana has a veto and has not agreed yet; /,
    );
  });

  it("names at most three, then how many more", () => {
    expect(vote([1, 1, 1, 1, 1]).reason.text).toMatch(
      /^P0 \(strongly for us\), P1 \(strongly for us\), P2 \(strongly for us\), and 2 others decide; 100% of the influence is for us/,
    );
  });

  it("says so where nobody is known to decide", () => {
    const { decision } = scoreInfluence(mapOf([{ id: "a", level: 0, stance: 1 }]), { samples: 0 });
    expect(decision.deciders).toEqual([]);
    expect(decision.reason.key).toBe("decision.summary");
    expect(decision.reason.text).toBe(
      "No one is known to decide; 50% of the influence is for us, 0% against, 0% undecided, and 50% unknown; the group leans toward us",
    );
  });

  it.each([
    [0.25, "toward us"],
    [0.24, "slightly toward us"],
    [0.05, "neither way"],
    [-0.05, "neither way"],
    [-0.06, "slightly against us"],
    [-0.25, "against us"],
  ])("a stance of %f leans %s", (stance, words) => {
    expect(vote([stance]).reason.text).toMatch(new RegExp(`the group leans ${words}$`));
  });

  it("says that too little is known where it is", () => {
    const { reason } = vote([1, null, null, null, null]);
    expect(reason.text).toMatch(/too little is known to say which way the group leans$/);
  });

  it("rounds printed shares so that they sum to 100", () => {
    const [support] = vote([1, 0, -1]).reason.params.clauses as Sentence[];
    const { backing, undecided, opposed, unknown } = support!.params as Record<string, number>;
    expect(Math.round(100 * (backing! + undecided! + opposed! + unknown!))).toBe(100);
  });
});
