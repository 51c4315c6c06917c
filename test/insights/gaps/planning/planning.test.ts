import { describe, expect, it } from "vitest";
import type { AccountInput } from "../../../../src/model/account.js";
import { accountOf, remedied, scored } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const };

describe("map_stale_before_event", () => {
  const rule = "map_stale_before_event";
  const map = (
    at: string,
    known: string,
    kind: "renewal" | "project" | "launch" = "renewal",
    rest: Partial<AccountInput> = {},
  ) =>
    accountOf(
      { cfo: { ...cfo, provenance: { roles: { asOf: known } } } },
      {
        events: [
          { id: "e", kind, at },
          { id: "f", kind: "renewal", at: "2030-01-01" },
        ],
        ...rest,
      },
    );

  it("is a gap within 90 days of a renewal or project, with facts older than 120 days", () => {
    const [gap] = scored(map("2026-05-30", "2025-10-31")).of(rule);
    expect(gap!.metric).toEqual({ name: "medianFactAge", value: 121, threshold: 120 });
    expect(gap!.reason.text).toBe(
      "A renewal is 90 days ahead, and half of what the map says about the decision is older than 121 days",
    );
    expect(gap!.remedy.text.text).toBe("Go through the map before May 30, 2026, starting with Cfo");
    expect(scored(map("2026-05-30", "2025-11-01")).check(rule).state).toBe("absent");
    expect(scored(map("2026-05-31", "2025-10-31")).check(rule).state).toBe("absent");
    expect(scored(map("2026-05-30", "2025-10-31", "launch")).check(rule).state).toBe("absent");
    expect(scored(map("2026-03-01", "2025-10-31", "project")).of(rule)[0]!.reason.text).toContain(
      "A project is 0 days",
    );
  });

  it("weighs facts by influence: half of the weight has to be older", () => {
    const input = accountOf(
      {
        cfo: { decisionWeight: 1, lastContactAt: "2026-02-01" },
        ana: { decisionWeight: 0.9, lastContactAt: "2025-01-01" },
        bob: { decisionWeight: 0, lastContactAt: "2025-01-01" },
        later: { decisionWeight: 5, provenance: { title: { asOf: "2026-09-01" } } },
      },
      {
        events: [{ id: "e", kind: "renewal", at: "2026-04-01" }],
        goals: [{ id: "g", name: "G", stakes: [{ personId: "ana", provenance: { stance: { asOf: "2025-02-01" } } }] }],
      },
    );
    expect(scored(input).check(rule).state).toBe("present");
    const { goals: _, ...fresh } = input;
    expect(scored(fresh).check(rule).state).toBe("absent");
    const ties = [{ from: "ana", to: "bob", kind: "knows" as const, asOf: "2025-01-01" }];
    expect(scored({ ...fresh, relationships: ties }).check(rule).state).toBe("present");
  });

  it("abstains without events or dates", () => {
    expect(scored(accountOf({ cfo })).check(rule).missing).toHaveLength(2);
  });
});

describe("unknown_needs", () => {
  const rule = "unknown_needs";

  it("lists what is missing of notable people we know, and of the company", () => {
    const input = accountOf(
      { cfo: { ...cfo, coverage: "brief", goals: ["grow"] }, ana: { coverage: "brief" }, bob: { decisionWeight: 1 } },
      { painPoints: [{ id: "p", text: "slow", personIds: ["ana"] }] },
    );
    const { of } = scored(input);
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::cfo`]);
    const person = of(rule)[0]!;
    expect(person.reason.text).toBe(
      "We know Cfo (25% of the influence) but have not recorded their pain points and communication preferences",
    );
    expect(person.metric).toEqual({ name: "needsKnown", value: 1, threshold: 3 });
    expect(person.proof).toMatchObject({
      missing: [
        { text: "pain points" },
        { text: "communication preferences" },
        { text: "the objectives of the company" },
      ],
    });
  });

  it("asks what we need from somebody where the map is that of a goal", () => {
    const known = { ...cfo, coverage: "brief" as const, goals: ["grow"], communication: { style: "short" } };
    const of = (needFromThem?: string) =>
      scored(
        accountOf(
          { cfo: known },
          {
            painPoints: [{ id: "p", text: "slow", personIds: ["cfo"] }],
            profile: { objectives: ["grow"] },
            goals: [
              { id: "deal", name: "Deal", stakes: [{ personId: "cfo", ...(needFromThem ? { needFromThem } : {}) }] },
            ],
          },
        ),
      ).of(rule);
    expect(of("a signature")).toEqual([]);
    expect(of()[0]!.metric).toEqual({ name: "needsKnown", value: 3, threshold: 4 });
    expect(of()[0]!.reason.text).toBe(
      "We know Cfo (50% of the influence) but have not recorded their contribution to the goal",
    );
  });

  it("is absent where all is known, and abstains without our contacts", () => {
    const input = accountOf(
      { cfo: { ...cfo, coverage: "brief", goals: ["grow"], communication: { style: "short" } } },
      { painPoints: [{ id: "p", text: "slow", personIds: ["cfo"] }], profile: { objectives: ["grow"] } },
    );
    expect(scored(input).check(rule).state).toBe("absent");
    expect(scored(accountOf({ cfo })).check(rule).state).toBe("unknown");
  });
});

describe("pain_point_unanswered", () => {
  const rule = "pain_point_unanswered";
  const pains = (...painPoints: NonNullable<AccountInput["painPoints"]>[number][]) =>
    accountOf({ me, cfo, ana: { roles: [] } }, { painPoints });

  it("finds what hurts the company or somebody notable, one gap for the same people", () => {
    const { of } = scored(
      pains(
        { id: "1", text: "slow", personIds: ["cfo", "ana"] },
        { id: "2", text: "dear", personIds: ["cfo"], severity: 0.5 },
        { id: "3", text: "old", state: "open" },
        { id: "4", text: "mild", severity: 0.49 },
        { id: "5", text: "minor", personIds: ["ana"] },
        { id: "6", text: "owned", ownerId: "me" },
        { id: "7", text: "moving", state: "in_progress" },
      ),
    );
    expect(of(rule).map((gap) => [gap.id, gap.reason.text])).toEqual([
      [`${rule}::`, 'A pain point of the company is not addressed: "old"'],
      [`${rule}::cfo`, 'Pain points of Cfo are not addressed: "slow" and "dear"'],
    ]);
    expect(of(rule)[1]!.metric).toEqual({ name: "painSeverity", value: 1, threshold: 0.5 });
  });

  it("is absent where all is answered, and abstains without any", () => {
    expect(scored(pains({ id: "1", text: "slow", state: "resolved" })).check(rule).state).toBe("absent");
    expect(scored(pains()).check(rule).state).toBe("unknown");
  });
});

describe("objection_open", () => {
  const rule = "objection_open";
  const note = (fields: object) =>
    accountOf(
      { cfo, ana: { roles: [] } },
      { notes: [{ id: "n", at: "2026-02-20", text: "too dear", kind: "objection", ...fields }] },
    );

  it("finds objections about notable people, and old ones of anybody", () => {
    const [gap] = scored(note({ about: ["cfo", "ana"] })).of(rule);
    expect(gap!.id).toBe(`${rule}::cfo,n`);
    expect(gap!.reason.text).toBe("An objection that concerns Cfo is open: too dear");
    expect(scored(note({ about: ["ana"] })).check(rule).state).toBe("absent");
    expect(scored(note({ at: "2026-01-30" })).check(rule).state).toBe("absent");
    const [old] = scored(note({ at: "2026-01-29" })).of(rule);
    expect(old!.reason.text).toBe("An objection has been open for 31 days: too dear");
    expect(old!.metric).toEqual({ name: "daysOpen", value: 31, threshold: 30 });
  });

  it("leaves out what is done, no objection, or later; abstains without notes", () => {
    expect(scored(note({ about: ["cfo"], state: "done" })).check(rule).state).toBe("absent");
    expect(scored(note({ about: ["cfo"], kind: "note" })).check(rule).state).toBe("absent");
    expect(scored(note({ about: ["cfo"], at: "2026-03-02" })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ cfo })).check(rule).state).toBe("unknown");
  });
});

describe("relation_below_desired", () => {
  const rule = "relation_below_desired";
  const level = (current: string | undefined, desired: string) =>
    accountOf({ cfo: { ...cfo, relationLevel: { ...(current === undefined ? {} : { current }), desired } as never } });

  it("finds who sees less in us than we want, and names the next step", () => {
    const input = level("vendor", "problem_solver");
    const [gap] = scored(input).of(rule);
    expect(gap!.reason.text).toBe("Cfo sees us as one vendor among many; we want to be a problem solver");
    expect(gap!.remedy.text.text).toBe("Plan the next step up with Cfo: become a credible source");
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    expect(scored(level("problem_solver", "problem_solver")).check(rule).state).toBe("absent");
    expect(scored(level("trusted_advisor", "problem_solver")).check(rule).state).toBe("absent");
  });

  it("abstains while nobody says what is wanted, or how it is", () => {
    expect(scored(accountOf({ cfo })).check(rule).state).toBe("unknown");
    expect(scored(level(undefined, "vendor")).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ refs: [{ id: "cfo" }] }],
    });
  });
});
