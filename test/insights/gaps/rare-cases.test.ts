import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/api/find-gaps.js";
import type { AccountInput } from "../../../src/model/account.js";
import type { InteractionInput } from "../../../src/model/interaction.js";
import { accountOf, meets, remedied, scored, sways } from "./scored.js";

const us = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

const call = (personId: string, day: number, ours = "me"): InteractionInput => ({
  id: `${ours}-${personId}-${day}`,
  at: `2026-02-${String(day).padStart(2, "0")}`,
  channel: "phone",
  participants: [{ personId: ours }, { personId }],
});

describe("attention", () => {
  it("counts as too much for everybody where no influence is mapped at all", () => {
    const input = accountOf({ me: us, ana: { roles: [] } }, { interactions: [1, 2, 3].map((day) => call("ana", day)) });
    const [gap] = scored(input).of("over_contacted");
    expect(gap!.metric).toEqual({ name: "contactShare", value: 1, threshold: 0.35 });
    expect(gap!.reason.text).toContain(
      "Ana gets 100% of our attention but holds 0% of the mapped influence: 3 contacts in 90 days",
    );
  });

  it("is shifted to those who lack most of it, equals by id", () => {
    const input = accountOf(
      { me: us, ana: { decisionWeight: 0 }, bob: { decisionWeight: 1 }, cid: { decisionWeight: 1 } },
      { interactions: [1, 2, 3].map((day) => call("ana", day)) },
    );
    expect(
      scored(input)
        .of("over_contacted")[0]!
        .remedy.targets.map((ref) => ref.id),
    ).toEqual(["bob", "cid"]);
  });

  it("leaves out interactions that no one on our team took part in", () => {
    const own = { ...call("ana", 20, "cfo"), participants: [{ personId: "cfo" }, { personId: "ana" }] };
    const input = accountOf(
      { me: us, cfo: { ...cfo, communication: { minGapDays: 30 } }, ana: {} },
      { interactions: [call("cfo", 1), own, call("ana", 2)] },
    );
    expect(scored(input).check("over_contacted").state).toBe("absent");
  });
});

describe("hidden_influencer", () => {
  it("has nobody to brief them where they cannot be met", () => {
    const input = accountOf(
      { me: us, cfo, kim: { status: "on_leave" } },
      { relationships: [sways("kim", "cfo", 0.9)] },
    );
    const gaps = scored(input).of("hidden_influencer");
    for (const gap of gaps) expect(gap.remedy.changes).toBeNull();
    const open = accountOf({ me: us, cfo, kim: {} }, { relationships: [sways("kim", "cfo", 0.9)] });
    expect(scored(open).of("hidden_influencer")[0]!.remedy.owners).toMatchObject([{ id: "me" }]);
  });
});

describe("missing_champion", () => {
  it("names a candidate without a change where bad blood stands against our whole team", () => {
    const input = accountOf(
      { me: us, cfo: { ...cfo, stance: 0, coverage: "brief" }, ana: { stance: 0.4 } },
      { relationships: [sways("ana", "cfo"), { from: "ana", to: "me", kind: "conflict", strength: 1 }] },
    );
    const [gap] = scored(input).of("missing_champion");
    expect(gap!.remedy).toMatchObject({ targets: [{ id: "ana" }], owners: [], changes: null });
  });
});

describe("missing_decision_maker", () => {
  it("asks whom we know best, also where coverage is all we know", () => {
    const input = accountOf(
      {
        me: us,
        ana: { roles: ["user_buyer"], coverage: "brief", ownerId: "me" },
        bob: { coverage: "in_depth", ownerId: "me" },
      },
      { relationships: [{ from: "bob", to: "me", kind: "dislikes", strength: 1 }] },
    );
    expect(scored(input).of("missing_decision_maker")[0]!.remedy.text.text).toMatch(/^Ask Ana /);
  });
});

describe("meetings", () => {
  it("note coverage, and take the owner off who left, where no one on our team is on the map", () => {
    const input = accountOf({
      sam: { side: "us", status: "left" },
      cfo: { ...cfo, ownerId: "sam" },
      ana: { coverage: "brief" },
    });
    const [gap] = scored(input).of("no_path_to_decision_maker");
    expect(gap!.remedy.changes).toEqual([
      { type: "update_person", personId: "cfo", set: { coverage: "brief", ownerId: null } },
    ]);
    expect(scored(remedied(input, gap!)).check("no_path_to_decision_maker").state).toBe("absent");
  });

  it("are for the colleague nearest in level where nobody knows the person", () => {
    const input = accountOf(
      { ann: { ...us, level: 4 }, zoe: { ...us, level: 2 }, cfo: { ...cfo, level: 1 }, bob: {} },
      { relationships: [meets("ann", "bob")] },
    );
    expect(scored(input).of("no_path_to_decision_maker")[0]!.remedy.owners).toMatchObject([{ id: "zoe" }]);
  });
});

describe("single_owner", () => {
  it("is one where all contact is with people of no influence, and leads to a decider all the same", () => {
    const input = accountOf(
      { me: us, max: us, kim: { roles: [] }, cfo },
      {
        relationships: [
          { ...meets("me", "kim"), kind: "knows" },
          { ...meets("kim", "cfo"), kind: "knows" },
        ],
      },
    );
    const found = scored(input, { samples: 100 });
    const [gap] = found.of("single_owner");
    expect(gap).toMatchObject({ subjects: [{ id: "me" }], metric: { name: "owners", value: 1, threshold: 2 } });
    expect(gap!.confidence).toBeGreaterThan(0.7);
  });

  it("offers no change where more contacts would be needed than a few", () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`p${String(at).padStart(2, "0")}`, { decisionWeight: 1 }]),
    );
    const input = accountOf(
      { me: us, max: us, ...many },
      { relationships: [...Object.keys(many).map((id) => meets("me", id, 1)), meets("max", "p00", 0.3)] },
    );
    const [gap] = scored(input).of("single_owner");
    expect(gap!.remedy.targets).toHaveLength(6);
  });
});

describe("blocker_with_reach", () => {
  it("goes through whom they listen to most, equals by id", () => {
    const input = accountOf(
      { cfo: { ...cfo, stance: -1 }, bob: { stance: 1 }, ana: { stance: 1 }, cid: { stance: 0 }, dan: {} },
      { relationships: [sways("bob", "cfo", 0.5), sways("ana", "cfo", 0.5), sways("cid", "cfo"), sways("dan", "cfo")] },
    );
    expect(
      scored(input)
        .of("blocker_with_reach")[0]!
        .remedy.targets.map((ref) => ref.id)
        .slice(0, 2),
    ).toEqual(["ana", "bob"]);
  });
});

describe("competitor_aligned", () => {
  it("takes former employers for nothing where no competitor is on the map", () => {
    expect(scored(accountOf({ cfo: { ...cfo, formerEmployers: ["Rex"] } })).check("competitor_aligned").state).toBe(
      "absent",
    );
  });
});

describe("implausible_level", () => {
  it("is as sure as the level of the boss, which may follow from a title", () => {
    const input = accountOf({ boss: { title: "Head of IT" }, ana: { reportsTo: "boss", level: 1 } });
    expect(scored(input).of("implausible_level")[0]!.confidence).toBe(0.5);
    const doubted = accountOf({
      boss: { level: 2 },
      ana: { reportsTo: "boss", level: 2, provenance: { level: { confidence: 0.4 } } },
    });
    expect(scored(doubted).of("implausible_level")[0]!.confidence).toBe(0.4);
  });
});

describe("map_stale_before_event", () => {
  it("tells of the next renewal or project, not of what is over or of another kind", () => {
    const input = accountOf(
      { cfo: { ...cfo, provenance: { roles: { asOf: "2025-09-01" } } } },
      {
        events: [
          { id: "late", kind: "renewal", at: "2026-05-20" },
          { id: "soon", kind: "project", at: "2026-04-01" },
          { id: "over", kind: "renewal", at: "2026-02-20" },
          { id: "other", kind: "launch", at: "2026-03-05" },
        ],
      },
    );
    expect(scored(input).of("map_stale_before_event")[0]!.reason.text).toContain("A project");
  });
});

describe("figurehead", () => {
  it("points to whom they listen to, equals by id, and to nobody where they listen to none", () => {
    const group = (ties: ReturnType<typeof sways>[]): AccountInput =>
      accountOf(
        {
          vic: { roles: ["executive_sponsor"], level: 0, decisionWeight: 0.05 },
          ana: { roles: ["recommender"], level: 5, decisionWeight: 1 },
          bob: { roles: ["recommender"], level: 5, decisionWeight: 1 },
          cid: { roles: ["recommender"], level: 5, decisionWeight: 1 },
        },
        { relationships: ties },
      );
    const heard = scored(group([sways("bob", "vic"), sways("ana", "vic")])).of("figurehead")[0]!;
    expect(heard.remedy.targets.map((ref) => ref.id)).toEqual(["ana", "bob"]);
    expect(scored(group([sways("ana", "bob")])).of("figurehead")[0]!.remedy.targets).toEqual([]);
  });
});

describe("draws of contact", () => {
  it("leave out whoever cannot be met, and ways that do not exist in a draw", () => {
    const input = accountOf(
      { me: us, ana: {}, bob: { coverage: "brief", status: "on_leave" }, cfo, lee: {} },
      {
        relationships: [
          { ...meets("me", "ana", 1), confidence: 0.5 },
          { ...meets("ana", "cfo", 0.2), confidence: 0.5 },
          meets("me", "bob"),
          meets("me", "lee", 1),
        ],
      },
    );
    const { gaps } = findGaps(input, { rules: "all" });
    const path = gaps.find((gap) => gap.rule === "no_path_to_decision_maker")!;
    expect(path.confidence).toBeGreaterThan(0.8);
    expect(path.confidence).toBeLessThanOrEqual(0.97);
    const direct = accountOf(
      { me: us, cfo, ana: {}, bob: {} },
      {
        relationships: [
          meets("me", "cfo", 1),
          { ...meets("ana", "cfo", 0.22), confidence: 1 },
          { ...meets("me", "ana", 1), confidence: 0.6 },
          { ...meets("me", "bob", 1), confidence: 1 },
        ],
      },
    );
    const [only] = scored(direct, { samples: 2000 }).of("single_point_of_contact");
    expect(only!.confidence).toBeLessThan(0.85);
    expect(only!.confidence).toBeGreaterThan(0.6);
  });

  it("take the date of a last contact as doubtful as its source", () => {
    const dated = (confidence: number) =>
      accountOf({
        me: us,
        ana: { lastContactAt: "2026-02-28", ownerId: "me", provenance: { lastContactAt: { confidence } } },
        bob: {},
      });
    const of = (confidence: number) =>
      scored(dated(confidence), { samples: 2000 }).of("single_point_of_contact")[0]!.confidence;
    expect(of(0.4)).toBeCloseTo(0.4, 1);
    expect(of(1)).toBe(1);
  });
});
