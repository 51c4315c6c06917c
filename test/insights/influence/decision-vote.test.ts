import { describe, expect, it } from "vitest";
import { scoreGoals } from "../../../src/api/score-goals.js";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import type { Decision } from "../../../src/insights/influence/stakeholder.js";
import type { Sentence } from "../../../src/internal/sentence.js";
import { mapOf } from "./map.js";

type Fields = Record<string, unknown>;
const near = (value: number) => expect.closeTo(value, 12);
const decide = (people: readonly Fields[], decisionRule: unknown, rest: Fields = {}): Decision =>
  scoreInfluence(mapOf(people, { goals: [{ id: "g", name: "G", decisionRule }], ...rest }), { samples: 0 }).decision;
const ids = (refs: readonly { id: string }[]) => refs.map((ref) => ref.id);

/** Weights 1, .7 and .5: 2.2 in all. Lee says supporter, and listens to Ana with .9 / 1.5 = .6 of his attention. */
const board = [
  { id: "dana", name: "Dana", roles: ["economic_buyer"], stance: 0.8 },
  { id: "lee", name: "Lee", roles: ["approver"], stance: "supporter" },
  { id: "ana", name: "Ana", roles: ["executive_sponsor"], stance: "opponent" },
  { id: "kim", name: "Kim", roles: ["technical_buyer"], stance: "opponent" },
];
const listens = { relationships: [{ from: "ana", to: "lee", kind: "influences", strength: 0.9 }] };
const seller = { id: "law", name: "Law", roles: ["legal"], authority: { veto: true } };

/** Equal votes of people who listen to nobody. */
const equals = (stances: readonly (number | null)[], decisionRule: unknown) =>
  decide(
    stances.map((stance, at) => ({ id: `p${at}`, decisionWeight: 1, stance, susceptibility: 0 })),
    decisionRule,
  ).vote!;

describe("the votes", () => {
  it("are those of people with a decider's weight, by their predicted stance", () => {
    const { vote } = decide(board, "majority", listens);
    expect(vote).toEqual({
      needed: 0.5,
      for: near(1 / 2.2),
      undecided: near(0.7 / 2.2),
      against: near(0.5 / 2.2),
      unknown: 0,
      state: "open",
      votes: [
        { ref: { type: "person", id: "dana", label: "Dana" }, share: near(1 / 2.2), stand: "for" },
        { ref: { type: "person", id: "lee", label: "Lee" }, share: near(0.7 / 2.2), stand: "undecided" },
        { ref: { type: "person", id: "ana", label: "Ana" }, share: near(0.5 / 2.2), stand: "against" },
      ],
      likelihood: null,
    });
  });

  it("change with whom a voter listens to: alone a supporter is for us", () => {
    expect(decide(board, "majority").vote).toMatchObject({ for: near(1.7 / 2.2), undecided: 0, state: "carried" });
  });

  it("count for from .25, against from -.25", () => {
    const { votes } = equals([0.25, 0.2499, -0.2499, -0.25], "majority");
    expect(votes.map(({ stand }) => stand)).toEqual(["for", "undecided", "undecided", "against"]);
  });

  it("are unknown where nobody recorded the voter's own stance, whatever others say to them", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"], susceptibility: 0.95 },
      { id: "b", roles: ["coach"], stance: 1, susceptibility: 0 },
    ];
    const relationships = Array.from({ length: 4 }, (_, at) => ({
      from: "b",
      to: "a",
      kind: ["influences", "advises", "mentors", "sponsors"][at],
      strength: 1,
    }));
    const score = scoreInfluence(
      mapOf(people, { relationships, goals: [{ id: "g", name: "G", decisionRule: "single" }] }),
      {
        samples: 0,
      },
    );
    expect(score.stakeholders.find((one) => one.id === "a")!.predictedStance).toBeGreaterThan(0.6);
    expect(score.decision.vote).toMatchObject({ unknown: 1, for: 0, state: "open" });
  });

  it("of an empty seat are unknown, not gone", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"], stance: 1 },
      { id: "b", roles: ["economic_buyer"], status: "vacant", stance: 1 },
    ];
    expect(decide(people, "majority").vote).toMatchObject({ for: 0.5, unknown: 0.5, state: "open" });
  });

  it("are of everybody above zero where all weights are numbers, whatever their scale", () => {
    const people = (scale: number) => [
      { id: "a", decisionWeight: 0.3 * scale, stance: 1 },
      { id: "b", decisionWeight: 0.1 * scale, stance: -1 },
      { id: "c", decisionWeight: 0, stance: -1 },
      { id: "d", roles: [] },
    ];
    for (const scale of [1, 4]) {
      const { vote } = decide(people(scale), "majority");
      expect(vote).toMatchObject({ for: near(0.75), against: near(0.25), state: "carried" });
      expect(vote!.votes.map(({ ref }) => ref.id)).toEqual(["a", "b"]);
    }
  });

  it("of equal weight are listed by id", () => {
    expect(
      ids(
        decide(
          [...board].reverse().map((one) => ({ ...one, roles: ["approver"] })),
          "majority",
        ).vote!.votes.map(({ ref }) => ref),
      ),
    ).toEqual(["ana", "dana", "kim", "lee"]);
  });

  it("are none under weighted, and where nobody is known to decide", () => {
    expect(decide(board, "weighted").vote).toBeNull();
    expect(decide(board, null).vote).toBeNull();
    expect(decide([{ id: "a", level: 0, stance: 1 }], "majority")).toMatchObject({ vote: null, rule: "majority" });
    expect(decide([{ id: "a", roles: ["technical_buyer"], stance: 1 }], "unanimity").vote).toBeNull();
    expect(decide([{ id: "a" }, { id: "b" }], "majority").vote).toBeNull();
    expect(decide([{ id: "a", side: "external", roles: ["decision_maker"] }], "single").vote).toBeNull();
    expect(decide([], "majority").vote).toBeNull();
  });
});

describe("the rule", () => {
  it.each([
    ["majority", [1, 1, 0, null], "open"],
    ["majority", [1, 1, 1, -1], "carried"],
    ["majority", [1, 0, -1, -1], "failed"],
    ["majority", [1, 0, -1], "open"],
    ["unanimity", [1, 1, 1], "carried"],
    ["unanimity", [1, 1, null], "open"],
    ["unanimity", [1, null, -1], "failed"],
    [{ quota: 2 / 3 }, [1, 1, -1], "carried"],
    [{ quota: 0.7 }, [1, 1, -1], "failed"],
    [{ quota: 0.5 }, [1, 1, -1, -1], "carried"],
    [{ quota: 0.75 }, [1, 1, 0, -1], "open"],
    [{ quota: 1 }, [1, 1, 1, 1, 1, 1, 1], "carried"],
    [{ quota: 0.01 }, [-1, -1], "failed"],
  ] as const)("%o of equal votes %o is %s", (rule, stances, state) => {
    expect(equals(stances, rule).state).toBe(state);
  });

  it("tells how much it asks for", () => {
    expect(equals([1], "majority").needed).toBe(0.5);
    expect(equals([1], "unanimity").needed).toBe(1);
    expect(equals([1], { quota: 0.6 }).needed).toBe(0.6);
    expect(decide(board, "single").vote!.needed).toBe(1);
  });

  it("single asks all economic buyers and decision makers, however small their weight", () => {
    const people = [...board, { id: "out", side: "external", roles: ["decision_maker"], stance: 1 }];
    const { vote } = decide(people, "single", listens);
    expect(vote).toMatchObject({ for: near(1), state: "carried" });
    expect(vote!.votes.map(({ ref, share }) => [ref.id, share])).toEqual([
      ["dana", near(1 / 1.3)],
      ["out", near(0.3 / 1.3)],
    ]);
    expect(decide([...board, { id: "max", roles: ["decision_maker"] }], "single").vote).toMatchObject({
      for: 0.5,
      unknown: 0.5,
      state: "open",
    });
  });

  it("leaves influence as it is", () => {
    const shares = (decisionRule: unknown) =>
      scoreInfluence(mapOf(board, { ...listens, goals: [{ id: "g", name: "G", decisionRule }] })).stakeholders;
    expect(shares("unanimity")).toEqual(shares("weighted"));
    expect(shares({ quota: 0.7 })).toEqual(shares("majority"));
  });
});

describe("a veto", () => {
  const withLaw = (fields: Fields, rule: unknown = "majority") => decide([...board, { ...seller, ...fields }], rule);

  it("of somebody against fails what the votes carry", () => {
    const decision = withLaw({ stance: "opponent" });
    expect(ids(decision.blockedBy)).toEqual(["law"]);
    expect(decision.vetoesOpen).toEqual([]);
    expect(decision.vote).toMatchObject({ for: near(1.7 / 2.2), state: "failed" });
  });

  it.each([[{}], [{ stance: 0.3 }], [{ stance: -0.3 }]])("of somebody like %o leaves it open", (fields) => {
    const decision = withLaw(fields);
    expect(decision.blockedBy).toEqual([]);
    expect(ids(decision.vetoesOpen)).toEqual(["law"]);
    expect(decision.vote!.state).toBe("open");
  });

  it("of somebody for us is out of the way", () => {
    expect(withLaw({ stance: "supporter" })).toMatchObject({
      blockedBy: [],
      vetoesOpen: [],
      vote: { state: "carried" },
    });
  });

  it("is none of an empty seat, of our people, or of those who have none", () => {
    const nobody = { blockedBy: [], vetoesOpen: [], vote: { state: "carried" } };
    expect(withLaw({ stance: "opponent", status: "vacant" })).toMatchObject(nobody);
    expect(withLaw({ stance: "opponent", side: "us", roles: null })).toMatchObject(nobody);
    expect(withLaw({ stance: "opponent", authority: { veto: false } })).toMatchObject(nobody);
    expect(withLaw({ stance: "opponent", status: "left" })).toMatchObject(nobody);
    expect(withLaw({ stance: "opponent", status: "on_leave" }).vote!.state).toBe("failed");
  });

  it("cannot save what the votes have lost", () => {
    expect(withLaw({}, "unanimity").vote!.state).toBe("failed");
  });

  it("is told under every rule, also where there is no vote", () => {
    for (const rule of ["weighted", "single", "unanimity", null]) {
      expect(ids(withLaw({ stance: -1 }, rule).blockedBy)).toEqual(["law"]);
      expect(ids(withLaw({}, rule).vetoesOpen)).toEqual(["law"]);
    }
    const unknown = decide(
      [
        { id: "a", level: 0 },
        { ...seller, roles: null, stance: -1 },
      ],
      "majority",
    );
    expect(unknown).toMatchObject({ vote: null, deciders: [], blockedBy: [{ id: "law" }] });
  });
});

describe("goals", () => {
  const goals = [
    { id: "all", name: "All", decisionRule: "unanimity" },
    { id: "most", name: "Most", decisionRule: "majority" },
    { id: "both", name: "Both", decisionRule: { quota: 0.9 }, stakes: [{ personId: "ana", stance: "advocate" }] },
    {
      id: "ana",
      name: "Ana's",
      decisionRule: "single",
      stakes: [
        { personId: "ana", roles: ["economic_buyer"] },
        { personId: "dana", roles: ["user_buyer"] },
      ],
    },
    { id: "plain", name: "Plain" },
  ];
  const account = mapOf(board, { goals });

  it("have a vote each, by their own rule and stakes", () => {
    const scores = scoreGoals(account, { samples: 0 });
    const states = Object.entries(scores).map(([id, { decision }]) => [
      id,
      decision.rule,
      decision.vote?.state ?? null,
    ]);
    expect(states).toEqual([
      ["all", "unanimity", "failed"],
      ["most", "majority", "carried"],
      ["both", { quota: 0.9 }, "carried"],
      ["ana", "single", "failed"],
      ["plain", "weighted", null],
    ]);
    expect(scores.ana!.decision.vote!.votes.map(({ ref }) => ref.id)).toEqual(["ana"]);
    for (const id of ["all", "most", "ana"]) {
      expect(scoreInfluence(account, { goalId: id, samples: 0 }).decision).toEqual(scores[id]!.decision);
    }
  });

  it("have none together: the account as a whole is weighted", () => {
    const { goalId, decision, issues } = scoreInfluence(account, { samples: 0 });
    expect([goalId, decision.rule, decision.vote]).toEqual([null, "weighted", null]);
    expect(issues.map(({ code }) => code)).toContain("several_goals");
  });
});

describe("the share of the samples that carries", () => {
  const likelihood = (people: readonly Fields[], decisionRule: unknown, rest: Fields = {}, samples = 400) =>
    scoreInfluence(mapOf(people, { goals: [{ id: "g", name: "G", decisionRule }], ...rest }), { samples }).decision.vote
      ?.likelihood;
  const sure = { decisionWeight: 1, susceptibility: 0 };

  it("is null without samples, and there is none without a vote", () => {
    expect(likelihood(board, "majority", {}, 0)).toBeNull();
    expect(likelihood(board, "weighted")).toBeUndefined();
  });

  it("is 1 or 0 where stances are beyond doubt", () => {
    expect(likelihood([{ id: "a", ...sure, stance: 1 }], "unanimity")).toBe(1);
    expect(likelihood([{ id: "a", ...sure, stance: -1 }], "unanimity")).toBe(0);
    const three = [1, 1, -1].map((stance, at) => ({ id: `p${at}`, ...sure, stance }));
    expect(likelihood(three, "majority")).toBe(1);
    expect(likelihood(three, { quota: 0.6 })).toBe(1);
    expect(likelihood(three, { quota: 0.7 })).toBe(0);
    expect(likelihood(three, "unanimity")).toBe(0);
  });

  it("is even for one voter of unknown stance, a quarter for two who both have to agree", () => {
    expect(likelihood([{ id: "a", ...sure }], "majority", {}, 2000)).toBeCloseTo(0.5, 1);
    const two = [
      { id: "a", ...sure },
      { id: "b", ...sure },
    ];
    expect(likelihood(two, "unanimity", {}, 2000)).toBeCloseTo(0.25, 1);
    expect(likelihood(two, { quota: 0.5 }, {}, 2000)).toBeCloseTo(0.75, 1);
  });

  it("hears whom a voter listens to, at any remove", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"], susceptibility: 0.9 },
      { id: "b", roles: [], susceptibility: 0.9 },
      { id: "c", roles: [], stance: 1, susceptibility: 0 },
    ];
    const relationships = [
      { from: "c", to: "b", kind: "influences", strength: 1 },
      { from: "b", to: "a", kind: "influences", strength: 1 },
    ];
    expect(likelihood(people, "single", { relationships })).toBeGreaterThan(0.98);
    expect(likelihood(people, "single")).toBeLessThan(0.6);
  });

  it("has no part in samples with a veto", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"], stance: 1, susceptibility: 0 },
      { ...seller, susceptibility: 0 },
    ];
    const carried = (stance: number | null) => likelihood([people[0]!, { ...people[1]!, stance }], "single", {}, 2000)!;
    expect(carried(1)).toBe(1);
    expect(carried(-1)).toBe(0);
    expect(carried(null)).toBeCloseTo(0.5, 1);
  });

  it("is the same again, and does not depend on the order of people", () => {
    const people = [...board, seller];
    const first = likelihood(people, "majority", listens);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1);
    expect(likelihood([...people].reverse(), "majority", listens)).toBe(first);
  });
});

describe("the sentence", () => {
  const people = [
    { id: "dana", name: "Dana", roles: ["economic_buyer"], stance: 1, susceptibility: 0 },
    { id: "lee", name: "Lee", roles: ["economic_buyer"], stance: 0, susceptibility: 0 },
    { id: "ana", name: "Ana", roles: ["economic_buyer"], stance: -1, susceptibility: 0 },
  ];
  const law = { ...seller, susceptibility: 0 };
  const said = (rule: unknown, more: readonly Fields[] = [], who: readonly Fields[] = people) => {
    const { reason } = decide([...who, ...more], rule);
    const clauses = reason.params.clauses as Sentence[];
    return {
      last: clauses.at(-1)!.key,
      text: reason.text.replace(/^.*? decides?; /, "").replace(/\d+% of the influence.*?neither way/, "…"),
    };
  };

  it("tells whether the rule carries, fails or is open, and who it depends on", () => {
    expect(said({ quota: 0.3 })).toEqual({
      last: "decision.vote_carried",
      text: "…; by a quota of 30%, it passes: 34% of the votes are for us and 30% are needed",
    });
    expect(said("majority")).toEqual({
      last: "decision.vote_open",
      text: "…; by majority, it is open and depends on Lee: 34% of the votes are for us and more than half are needed",
    });
    expect(said("unanimity")).toEqual({
      last: "decision.vote_failed",
      text: "…; by unanimity, it fails: 34% of the votes are for us and all are needed, and Ana is against us",
    });
    expect(said("single", [], people.slice(0, 1)).text).toMatch(
      /; with a single decider, it passes: 100% of the votes are for us and all are needed$/,
    );
    expect(said("unanimity", [{ ...people[2], id: "bo", name: "Bo" }]).text).toMatch(/and Ana and Bo are against us$/);
  });

  it("tells who vetoes it, or may", () => {
    expect(said({ quota: 0.3 }, [{ ...law, stance: -1 }]).text).toMatch(
      /^Law has a veto and is against us; .*; by a quota of 30%, it fails because of the veto: 34% of the votes are for us and 30% are needed$/,
    );
    expect(said({ quota: 0.3 }, [law])).toEqual({
      last: "decision.vote_waits",
      text: "Law has a veto and has not agreed yet; …; by a quota of 30%, the votes are enough once the veto is settled: 34% are for us and 30% are needed",
    });
    expect(said("majority", [law, { ...law, id: "it", name: "It", stance: 0 }])).toEqual({
      last: "decision.vote_open",
      text: "It and Law have a veto and have not agreed yet; …; by majority, it is open and depends on Lee: 34% of the votes are for us and more than half are needed",
    });
  });

  it("tells of vetoes where there is no vote, too", () => {
    expect(said("weighted")).toEqual({ last: "decision.leans_neither", text: "…" });
    expect(said("weighted", [law])).toEqual({
      last: "decision.leans_neither",
      text: "Law has a veto and has not agreed yet; …",
    });
    expect(
      said(null, [law, { ...law, id: "it", name: "It", stance: -1 }, { ...law, id: "ip", name: "Ip", stance: -1 }])
        .text,
    ).toMatch(/^Ip and It have a veto and are against us; Law has a veto and has not agreed yet; /);
    expect(said("weighted", [{ ...law, stance: 1 }]).text).toMatch(/^Law has a veto and is for us; /);
  });

  it("names where everybody stands who decides", () => {
    expect(decide(people, "majority").reason.text).toMatch(
      /^Ana \(strongly against us\), Dana \(strongly for us\), and Lee \(undecided\) decide; /,
    );
  });
});
