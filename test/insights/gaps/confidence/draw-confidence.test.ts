import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../../../src/api/find-gaps.js";
import type { BuiltInRule } from "../../../../src/insights/gaps/catalogue.js";
import type { RelationshipInput } from "../../../../src/model/relationship.js";
import { generateAccount } from "../../../../src/testing/generate-account.js";
import { accountOf, scored } from "../scored.js";

const us = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

/** A contact whose strength cannot vary, and that exists for sure unless stated. */
const sure = (from: string, to: string, confidence = 1): RelationshipInput => ({
  from,
  to,
  kind: "communicates",
  strength: 1,
  confidence,
});

const confidenceOf = (rule: BuiltInRule, account: Parameters<typeof scored>[0], samples = 4000) =>
  scored(account, { samples }).of(rule)[0]!.confidence;

/** What is plainly stated holds in so many samples. */
const plain = 0.95;

describe("the confidence of a gap about structure", () => {
  const bridge = (confidence: number) =>
    accountOf(
      { me: us, kim: {}, ana: {}, cfo },
      { relationships: [sure("me", "kim"), sure("me", "ana"), sure("kim", "cfo", confidence)] },
    );

  it("is the share of samples in which the only bridge exists, and the decider decides", () => {
    expect(confidenceOf("single_point_of_contact", bridge(0.5))).toBeCloseTo(0.5 * plain, 1.4);
    expect(confidenceOf("single_point_of_contact", bridge(1))).toBeCloseTo(plain, 1.7);
    expect(confidenceOf("single_point_of_contact", bridge(0.1))).toBeCloseTo(0.1 * plain, 1.7);
  });

  it("is the lowest confidence of the evidence without samples", () => {
    expect(confidenceOf("single_point_of_contact", bridge(0.5), 0)).toBe(0.5);
    expect(confidenceOf("single_point_of_contact", bridge(1), 0)).toBe(1);
  });

  it("takes ties, coverage and roles that are plainly stated for .95 sure, and strengths for spread around what is stated", () => {
    const plainly = accountOf(
      { me: us, kim: { coverage: "multiple", ownerId: "me" }, ana: { coverage: "brief", ownerId: "me" }, cfo },
      { relationships: [{ from: "kim", to: "cfo", kind: "communicates", strength: 1 }] },
    );
    expect(confidenceOf("single_point_of_contact", plainly)).toBeCloseTo(plain ** 3, 1.5);
    const faint = accountOf(
      { me: us, kim: {}, ana: {}, cfo },
      { relationships: [sure("me", "kim"), sure("me", "ana"), { ...sure("kim", "cfo"), strength: "weak" }] },
    );
    const half = confidenceOf("single_point_of_contact", faint);
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.6);
  });

  it("falls where a contact too weak to count may be a second way", () => {
    const bypass = accountOf(
      { me: us, kim: {}, ana: {}, cfo },
      {
        relationships: [
          sure("me", "kim"),
          sure("me", "ana"),
          sure("kim", "cfo"),
          { ...sure("ana", "cfo"), strength: 0.2 },
        ],
      },
    );
    expect(confidenceOf("single_point_of_contact", bypass)).toBeLessThan(0.85);
  });

  it("counts a single contact as one while they, and nobody else, are in contact", () => {
    const only = accountOf({ me: us, kim: {}, ana: {} }, { relationships: [sure("me", "kim", 0.6)] });
    expect(confidenceOf("single_point_of_contact", only)).toBeCloseTo(0.6, 1.4);
    expect(confidenceOf("single_point_of_contact", only, 0)).toBe(0.6);
    const hostile = accountOf(
      { me: us, kim: { coverage: "brief", ownerId: "me" }, ana: {} },
      { relationships: [{ from: "kim", to: "me", kind: "dislikes", strength: 1 }] },
    );
    expect(confidenceOf("single_point_of_contact", hostile, 0)).toBe(1);
    expect(confidenceOf("single_point_of_contact", hostile)).toBeCloseTo(plain, 1.7);
    const direct = accountOf({ me: us, ana: {}, cfo }, { relationships: [sure("me", "cfo", 0.6), sure("me", "ana")] });
    expect(confidenceOf("single_point_of_contact", direct)).toBeCloseTo(0.6 * plain, 1.4);
  });

  it("counts calls as contact however weak the tie that follows from them, while they took place", () => {
    const participants = [{ personId: "me" }, { personId: "kim" }];
    const called = accountOf(
      { me: us, kim: {}, ana: {} },
      {
        sources: [{ id: "log", kind: "email_metadata" }],
        interactions: [{ id: "call", at: "2026-01-10", channel: "phone", participants, sourceId: "log" }],
      },
    );
    expect(confidenceOf("single_point_of_contact", called)).toBeCloseTo(0.7, 1.4);
  });

  it("holds for gatekeepers, people on whom access hangs, and single owners alike", () => {
    const chain = accountOf(
      { me: us, ana: {}, kim: {}, cfo, lee: {} },
      { relationships: [sure("me", "ana"), sure("ana", "kim", 0.5), sure("kim", "cfo"), sure("me", "lee")] },
    );
    expect(confidenceOf("gatekeeper_on_every_path", chain)).toBeCloseTo(0.5 * plain, 1.4);
    const hub = accountOf(
      {
        me: us,
        max: us,
        lee: { decisionWeight: 0 },
        kim: { decisionWeight: 0 },
        cfo,
        ana: { decisionWeight: 0.4 },
        bob: { decisionWeight: 0.4 },
      },
      {
        relationships: [
          ...["me", "max"].flatMap((ours) => ["cfo", "lee", "kim"].map((theirs) => sure(ours, theirs))),
          sure("lee", "cfo"),
          { ...sure("kim", "ana", 0.5), kind: "knows" },
          { ...sure("ana", "bob"), kind: "knows" },
        ],
      },
    );
    expect(scored(hub).of("articulation_person")).toMatchObject([{ subjects: [{ id: "kim" }] }]);
    expect(confidenceOf("articulation_person", hub)).toBeCloseTo(0.5, 1.4);
    const owned = accountOf(
      { me: us, max: us, kim: {}, cfo, ana: { decisionWeight: 0.9 } },
      { relationships: [sure("me", "kim", 0.5), sure("kim", "cfo"), sure("max", "ana"), sure("me", "ana")] },
    );
    const [gap] = scored(owned).of("single_owner");
    expect(gap).toMatchObject({ subjects: [{ id: "me" }], metric: { name: "owners" } });
    expect(confidenceOf("single_owner", owned)).toBeCloseTo(0.5 * plain, 1.4);
  });

  it("of too large a share of all contact follows the contacts of the others", () => {
    const shared = (confidence: number) =>
      accountOf(
        { me: us, max: us, cfo, ana: {} },
        { relationships: [sure("me", "cfo"), { ...sure("max", "cfo"), strength: 0.9, confidence }] },
      );
    expect(scored(shared(1)).of("single_owner")).toEqual([]);
    const strong = accountOf(
      { me: us, max: us, cfo },
      { relationships: [sure("me", "cfo"), { ...sure("max", "cfo"), strength: 0.4 }] },
    );
    const confidence = confidenceOf("single_owner", strong);
    expect(confidence).toBeGreaterThan(0.4);
    expect(confidence).toBeLessThan(0.8);
  });

  it("of a decider out of reach falls with the chance that a weak way counts after all", () => {
    const cutOff = accountOf({ me: us, ana: {}, cfo }, { relationships: [sure("me", "ana")] });
    expect(confidenceOf("no_path_to_decision_maker", cutOff)).toBeCloseTo(plain, 1.7);
    const nearly = accountOf(
      { me: us, ana: {}, cfo },
      { relationships: [sure("me", "ana"), { ...sure("ana", "cfo"), strength: 0.2 }] },
    );
    const confidence = confidenceOf("no_path_to_decision_maker", nearly);
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(0.85);
  });

  it("is at most that of the influence it rests on, where contact is missing", () => {
    const uncovered = accountOf(
      { me: us, ana: {}, cfo: { ...cfo, departmentId: "f", provenance: { roles: { confidence: 0.7 } } } },
      { departments: [{ id: "f", name: "Finance", required: true }], relationships: [sure("me", "ana")] },
    );
    expect(confidenceOf("influencer_uncovered", uncovered)).toBe(0.7);
    expect(confidenceOf("department_uncovered", uncovered)).toBe(0.7);
    const weakly = accountOf(
      { me: us, ana: {}, cfo: { ...cfo, departmentId: "f" } },
      {
        departments: [{ id: "f", name: "Finance", required: true }],
        relationships: [sure("me", "ana"), { ...sure("me", "cfo"), strength: 0.2 }],
      },
    );
    expect(confidenceOf("influencer_uncovered", weakly)).toBeLessThan(0.9);
    expect(confidenceOf("department_uncovered", weakly)).toBeLessThan(0.9);
  });

  it("of a missing champion falls with the chance that a supporter is heard or in contact after all", () => {
    const silent = accountOf(
      { me: us, cfo, ana: { stance: 1 } },
      { relationships: [sure("me", "ana"), { from: "ana", to: "cfo", kind: "influences", strength: 0.2 }] },
    );
    const heard = confidenceOf("missing_champion", silent);
    expect(heard).toBeGreaterThan(0.5);
    expect(heard).toBeLessThan(0.9);
    const unmet = accountOf(
      { me: us, cfo: { ...cfo, coverage: "brief" }, ana: { stance: 1 }, bob: { stance: 0 } },
      {
        relationships: [
          { ...sure("me", "ana"), strength: 0.2 },
          { from: "ana", to: "cfo", kind: "influences", strength: 1 },
        ],
      },
    );
    const contact = scored(unmet, { samples: 2000 }).of("missing_champion");
    expect(contact).toHaveLength(0);
    const known = { ...unmet, people: unmet.people.map((one) => (one.id === "cfo" ? { ...one, stance: 0 } : one)) };
    const [gap] = scored(known, { samples: 2000 }).of("missing_champion");
    expect(gap!.confidence).toBeGreaterThan(0.5);
    expect(gap!.confidence).toBeLessThan(0.85);
  });

  it("of a champion without a say falls with the chance that they are heard, or are no champion", () => {
    const coach = (strength: number, confidence: number) =>
      accountOf(
        {
          me: us,
          cfo: { ...cfo, stance: 0 },
          ana: { roles: ["champion"], stance: 1, provenance: { roles: { confidence } } },
          bob: {},
        },
        {
          relationships: [
            sure("me", "ana"),
            { from: "ana", to: "bob", kind: "influences", strength: 1 },
            { from: "ana", to: "cfo", kind: "influences", strength },
          ],
        },
      );
    expect(confidenceOf("champion_is_only_coach", coach(0, 0.6))).toBeCloseTo(0.6 * plain, 1.4);
    expect(confidenceOf("champion_is_only_coach", coach(0.2, 1))).toBeLessThan(0.9 * plain);
  });

  it("is above 0 also where it hardly ever holds", () => {
    expect(confidenceOf("single_point_of_contact", bridge(0), 50)).toBe(1 / 50);
  });

  it("leaves bad blood and reporting lines as they are", () => {
    const line = accountOf(
      {
        me: us,
        ana: { reportsTo: "cfo", provenance: { reportsTo: { confidence: 0.6 } } },
        lee: { coverage: "in_depth", ownerId: "max" },
        max: us,
        cfo,
      },
      {
        relationships: [
          sure("me", "ana"),
          sure("max", "lee"),
          sure("max", "cfo"),
          { from: "max", to: "cfo", kind: "conflict", strength: 1 },
        ],
      },
    );
    expect(confidenceOf("single_point_of_contact", line)).toBeCloseTo(0.6 * plain, 1.4);
  });
});

describe("samples of contact", () => {
  it("give the same for the same seed, whatever the order of the input, and a confidence above 0 and at most 1", () => {
    for (const seed of [1, 2, 3]) {
      const account = generateAccount({ seed, people: 25 });
      const { gaps } = findGaps(account, { rules: "all", samples: 60 });
      for (const { confidence } of gaps) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      const turned = {
        ...account,
        people: [...account.people].reverse(),
        relationships: [...(account.relationships ?? [])].reverse(),
        interactions: [...(account.interactions ?? [])].reverse(),
      };
      expect(findGaps(turned, { rules: "all", samples: 60 }).gaps).toEqual(gaps);
      expect(findGaps(account, { rules: "all", samples: 60 }).gaps).toEqual(gaps);
    }
  });

  it("never find a cut less sure when a tie of its proof is surer", () => {
    const ids = ["me", "cfo", "a", "b", "c", "d"];
    const edge = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      confidence: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(fc.uniqueArray(edge, { minLength: 4, maxLength: 9, selector: pairOf }), fc.nat(8), (edges, nth) => {
        fc.pre(edges.every(({ from, to }) => from !== to));
        const build = (raised: number) =>
          accountOf(Object.fromEntries(ids.map((id) => [id, id === "me" ? us : id === "cfo" ? cfo : {}])), {
            relationships: edges.map(({ from, to, confidence }, at) => sure(from, to, at === raised ? 1 : confidence)),
          });
        const at = nth % edges.length;
        const cuts = (raised: number) =>
          scored(build(raised), { samples: 100 }).gaps.filter(
            ({ rule }) => rule === "single_point_of_contact" || rule === "gatekeeper_on_every_path",
          );
        const after = cuts(at);
        for (const gap of cuts(-1)) {
          if (gap.proof.kind !== "cut") continue;
          const proof = [...gap.proof.people, ...gap.proof.from, ...gap.proof.to].map((ref) => ref.id);
          if (!proof.includes(edges[at]!.from) || !proof.includes(edges[at]!.to)) continue;
          expect(after.find((one) => one.id === gap.id)!.confidence).toBeGreaterThanOrEqual(gap.confidence);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function pairOf({ from, to }: { from: string; to: string }): string {
  return [from, to].sort().join(" ");
}
