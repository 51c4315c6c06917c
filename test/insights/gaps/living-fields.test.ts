import { describe, expect, it } from "vitest";
import { briefMeeting, planEngagement, scoreAccount } from "../../../src/index.js";
import { accountOf, meets, scored } from "./scored.js";

const us = { side: "us" } as const;
const dana = { title: "CFO", roles: ["economic_buyer"], isTop: true } as const;

describe("fields that people fill in and expect to matter", () => {
  it("a renewal that closes is an event ahead for an old map, a deal is not", () => {
    const account = (kind: "renewal" | "deal") =>
      accountOf(
        { sam: us, dana: { ...dana, provenance: { roles: { asOf: "2025-06-01" } } } },
        { goals: [{ id: "g", name: "G", kind, closeAt: "2026-04-01" }] },
      );
    expect(scored(account("renewal"), { goalId: "g" }).check("map_stale_before_event").state).toBe("present");
    expect(scored(account("deal"), { goalId: "g" }).check("map_stale_before_event").state).toBe("unknown");
  });

  it("a personal win is a known want", () => {
    const account = (personalWin: string | null) =>
      accountOf(
        { sam: us, dana },
        {
          relationships: [meets("sam", "dana")],
          goals: [{ id: "g", name: "G", stakes: [{ personId: "dana", personalWin }] }],
        },
      );
    const missing = (win: string | null) => scored(account(win), { goalId: "g" }).of("unknown_needs")[0]!.metric.value;
    expect(missing("A seat on the board")).toBe(missing(null) + 1);
  });

  it("somebody with whom there is much to gain gets a step in the plan", () => {
    const boss = { title: "CEO", roles: ["decision_maker"], isTop: true } as const;
    const account = (growthPotential: number) =>
      accountOf(
        {
          sam: us,
          max: us,
          boss,
          dana: { ...dana, isTop: false, reportsTo: "boss" },
          lee: { roles: [], stance: 0.2, growthPotential },
        },
        { relationships: ["boss", "dana"].flatMap((id) => [meets("sam", id), meets("max", id)]) },
      );
    const planned = (growth: number) => planEngagement(account(growth)).steps.map(({ person }) => person.id);
    expect(planned(0.5)).toContain("lee");
    expect(planned(0.4)).not.toContain("lee");
  });

  it("how somebody takes to change tells how to bring something new to them", () => {
    const account = accountOf({ sam: us, dana: { ...dana, adaptability: "laggard" } });
    expect(briefMeeting(account, ["dana"]).people[0]!.offer.map(({ text }) => text)).toEqual([
      "Dana moves last: do not push, and let people they trust go first",
    ]);
  });
});

describe("advice that agrees with itself", () => {
  it("goes by the person whom it asks for an introduction, where no route is recorded", () => {
    const account = accountOf(
      { sam: us, dana, lee: { title: "CEO", isTop: true } },
      { relationships: [meets("sam", "lee")] },
    );
    const { actions, gaps } = scoreAccount(account, { samples: 0 });
    const gap = gaps.find(({ rule }) => rule === "no_path_to_decision_maker");
    expect(gap!.remedy.text.text).toBe("Ask Lee to introduce Sam to Dana");
    expect(actions.find(({ person }) => person.id === "dana")!.route.map(({ id }) => id)).toEqual([
      "sam",
      "lee",
      "dana",
    ]);
  });

  it("asks nobody where they stand themselves as if they were somebody else", () => {
    const account = accountOf(
      { sam: us, dana: { ...dana, title: "CFO" }, lee: { decisionWeight: 1 } },
      { relationships: [meets("sam", "lee"), meets("lee", "dana")] },
    );
    expect(scored(account).of("stance_unknown")[0]!.remedy.text.text).toBe(
      "Ask Lee, whom we know, where Dana stands, and Lee what they think of us themselves",
    );
  });
});

describe("background", () => {
  const account = accountOf(
    {
      sam: us,
      dana: { ...dana, organization: "Holding" },
      lee: {},
      seat: { status: "vacant", organization: "Holding" },
    },
    {
      painPoints: [
        { id: "b", text: "x".repeat(500), severity: 0.2, personIds: ["lee", "dana", "gone"], ownerId: "sam" },
        { id: "a", text: "Worst", severity: 0.9 },
      ],
      notes: [
        { id: "s2", at: "2026-02-02", kind: "process_step", text: "Second" },
        { id: "n1", at: "2026-01-01", text: "Older" },
        { id: "s1", at: "2026-02-01", kind: "process_step", text: "First" },
        { id: "n2", at: "2026-02-01", text: "Newer" },
      ],
    },
  );

  it("holds what is written down in one order, whatever the order of the lists", () => {
    const { background } = scoreAccount(account, { samples: 0 });
    expect(background.painPoints.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(background.painPoints[1]).toMatchObject({ people: [{ id: "dana" }, { id: "lee" }], owner: { id: "sam" } });
    expect(background.painPoints[1]!.text).toHaveLength(300);
    expect(background.notes.map(({ id }) => id)).toEqual(["n2", "n1", "s1", "s2"]);
    expect(background.people.map(({ person }) => person.id)).toEqual(["dana"]);
    expect(background.goal).toBeNull();
    const turned = { ...account, notes: account.notes!.toReversed(), painPoints: account.painPoints!.toReversed() };
    expect(scoreAccount(turned, { samples: 0 }).background).toEqual(background);
  });

  it("is empty where other parts are asked for", () => {
    const empty = { goal: null, objectives: [], needs: [], painPoints: [], notes: [], people: [] };
    expect(scoreAccount(account, { samples: 0, include: ["gaps"] }).background).toEqual(empty);
    expect(scoreAccount(account, { samples: 0, include: ["background"] }).background.painPoints).toHaveLength(2);
  });
});
