import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainStakeholder } from "../../../src/api/explain-stakeholder.js";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { mapOf, smallMap } from "./map.js";
import { variedCase } from "./varied-account.js";

const mail = (id: string, from: string, to: string) => ({
  id,
  at: "2026-02-20",
  channel: "email",
  participants: [
    { personId: from, part: "from" },
    { personId: to, part: "to" },
  ],
});
const katz = { engine: "katz", samples: 0 } as const;
const shareOf = (score: ReturnType<typeof scoreInfluence>, id: string) =>
  score.stakeholders.find((one) => one.id === id)!.influence;

describe('engine "katz"', () => {
  const people = [
    { id: "a", decisionWeight: 1 },
    { id: "b", decisionWeight: 0 },
    { id: "c", decisionWeight: 0 },
  ];

  it("gives weight to whom people write to: by hand", () => {
    const account = mapOf(people, { interactions: [mail("1", "a", "b"), mail("2", "b", "c")] });
    const score = scoreInfluence(account, katz);
    const { unmapped } = scoreInfluence(account, { samples: 0 }).decision;
    expect(score.decision.unmapped).toBeCloseTo(unmapped, 12);
    // One message each: .85 a step.
    const total = 1 + 0.85 + 0.85 ** 2;
    expect(shareOf(score, "a")).toBeCloseTo((1 - unmapped) / total, 9);
    expect(shareOf(score, "b")).toBeCloseTo(((1 - unmapped) * 0.85) / total, 9);
    expect(shareOf(score, "c")).toBeCloseTo(((1 - unmapped) * 0.85 ** 2) / total, 9);
  });

  it("grows with the logarithm of the messages", () => {
    const interactions = [...Array.from({ length: 7 }, (_, at) => mail(`b${at}`, "a", "b")), mail("c", "a", "c")];
    const score = scoreInfluence(mapOf(people, { interactions }), katz);
    expect(shareOf(score, "b") / shareOf(score, "c")).toBeCloseTo(Math.log(8) / Math.log(2), 9);
  });

  it("reads a stated tie of full attention as 20 messages, so that a map without a log works", () => {
    const relationships = [{ from: "b", to: "a", kind: "influences", strength: 1 }];
    const stated = scoreInfluence(mapOf(people, { relationships }), katz);
    expect(shareOf(stated, "b") / shareOf(stated, "a")).toBeCloseTo(0.85, 9);
    const interactions = Array.from({ length: 20 }, (_, at) => mail(`${at}`, "a", "c"));
    const both = scoreInfluence(mapOf(people, { relationships, interactions }), katz);
    expect(shareOf(both, "b")).toBeCloseTo(shareOf(both, "c"), 9);
  });

  it("gives everybody without links what their decision right gives them, and empty seats nothing", () => {
    const score = scoreInfluence(
      mapOf([
        { id: "a", decisionWeight: 3 },
        { id: "b", decisionWeight: 1 },
        { id: "seat", decisionWeight: 4, status: "vacant" },
      ]),
      katz,
    );
    expect(shareOf(score, "a")).toBeCloseTo(3 * shareOf(score, "b"), 12);
    expect(shareOf(score, "seat")).toBe(0);
  });

  it("shares out nothing where nobody has a decision right", () => {
    const account = mapOf(
      [
        { id: "a", roles: [] },
        { id: "b", roles: [] },
      ],
      { interactions: [mail("1", "a", "b")] },
    );
    const score = scoreInfluence(account, katz);
    expect(score.stakeholders.map((one) => one.influence)).toEqual([0, 0]);
    expect(score.decision.unmapped).toBe(1);
  });

  it("explains what is lost without a tie, as scoring without it would say", () => {
    const account = {
      ...smallMap(),
      interactions: [mail("1", "cfo", "ana"), mail("2", "ana", "cio"), mail("3", "cio", "con")],
    };
    for (const unmapped of ["neutral", "self"] as const) {
      const options = { ...katz, unmapped };
      const explained = explainStakeholder(account as never, "ana", options);
      const differenceOf = (id: string) => explained.byTie.find((part) => part.tie.id === id)!.difference;
      const lost = (without: object) =>
        explained.stakeholder.influence - shareOf(scoreInfluence({ ...account, ...without } as never, options), "ana");
      const stated = account.relationships!.filter((tie) => tie.from !== "ana");
      expect(differenceOf("ana>advises>cio")).toBeCloseTo(lost({ relationships: stated }), 9);
      expect(explained.byTie.some((part) => part.tie.label.length > 0)).toBe(true);
      const quiet = account.interactions.filter((one) => one.id !== "1");
      expect(differenceOf("ana>interactions>cfo")).toBeCloseTo(lost({ interactions: quiet }), 9);
    }
  });

  it("explains a weak tie beside strong contact, and contact beside a strong tie: both count on their own", () => {
    const advice = { id: "advice", from: "c", to: "a", kind: "influences", strength: 1 };
    for (const [strength, contacts] of [
      [0.05, 30],
      [1, 1],
    ]) {
      const tie = { id: "tie", from: "a", to: "b", kind: "works_with", strength };
      const interactions = Array.from({ length: contacts! }, (_, at) => mail(`m${at}`, "a", "b"));
      const account = mapOf(people, { relationships: [tie, advice], interactions });
      const share = (part: object) => shareOf(scoreInfluence({ ...account, ...part }, katz), "b");
      const { byTie } = explainStakeholder(account, "b", katz);
      const lost = (id: string) => byTie.find((part) => part.tie.id === id)?.difference;
      expect(lost("tie")).toBeCloseTo(share({}) - share({ relationships: [advice] }), 10);
      expect(lost("a>interactions>b")).toBeCloseTo(share({}) - share({ interactions: [] }), 10);
    }
  });

  it("has intervals from samples that vary messages and ties", () => {
    const interactions = [mail("1", "a", "b"), mail("2", "a", "b"), mail("3", "a", "c"), mail("4", "b", "c")];
    const relationships = [{ from: "c", to: "a", kind: "advises", confidence: 0.5 }];
    const account = mapOf(people, { interactions, relationships, mapCompleteness: 0.8 });
    const score = scoreInfluence(account, { engine: "katz" });
    expect(score.stakeholders.some((one) => one.rankInterval![1] > one.rankInterval![0])).toBe(true);
    expect(JSON.stringify(score)).toBe(JSON.stringify(scoreInfluence(account, { engine: "katz" })));
  });

  it("law: everything adds up, within 0..1, whatever the account", () => {
    fc.assert(
      fc.property(variedCase, ({ account, options }) => {
        const score = scoreInfluence(parseAccount(account), { ...options, engine: "katz", samples: 3 });
        let total = score.decision.unmapped;
        for (const one of score.stakeholders) {
          total += one.influence;
          const parts = one.byListener.reduce((sum, part) => sum + part.influence, one.ownVote);
          expect(parts).toBeCloseTo(one.influence, 9);
          expect(one.influence >= 0 && one.influence <= 1 + 1e-12).toBe(true);
          const ids = one.byListener.map((part) => part.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        expect(score.stakeholders.length === 0 || Math.abs(total - 1) < 1e-9).toBe(true);
        const first = score.stakeholders[0];
        if (first === undefined) return;
        const explained = explainStakeholder(account, first.id, { ...options, engine: "katz", samples: 0 });
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(explained.byDecider.map((part) => part.influence))).toBeCloseTo(first.influence, 8);
        expect(sum(explained.bySteps)).toBeCloseTo(first.influence, 8);
        const { rights, network, baseline } = explained.byFactor;
        expect(rights + network + baseline).toBeCloseTo(first.influence, 8);
      }),
      { seed: 9, numRuns: 40, endOnFailure: true },
    );
  });
});

describe("the issue log_only", () => {
  const people = [
    { id: "a", roles: ["economic_buyer"] },
    { id: "b", roles: ["technical_buyer"] },
  ];
  const interactions = [mail("1", "a", "b")];
  const codes = (rest: Record<string, unknown>, options = {}) =>
    scoreInfluence(mapOf(people, rest), { samples: 0, ...options }).issues.map((issue) => issue.code);

  it("recommends Katz where most attention comes from interactions alone", () => {
    expect(codes({ interactions })).toContain("log_only");
    expect(codes({ interactions }, katz)).not.toContain("log_only");
  });

  it("is silent where ties are stated, or there is no log, or it says nothing", () => {
    const relationships = [{ from: "b", to: "a", kind: "influences", strength: 1 }];
    expect(codes({ interactions, relationships })).not.toContain("log_only");
    expect(codes({ relationships })).not.toContain("log_only");
    expect(codes({ interactions }, { informalTies: "elicited_only" })).not.toContain("log_only");
  });
});
