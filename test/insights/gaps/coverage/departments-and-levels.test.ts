import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const };
const departments = [
  { id: "fin", name: "Finance" },
  { id: "ops", name: "Operations" },
];

describe("department_uncovered", () => {
  const rule = "department_uncovered";
  const map = (weight: number, required: boolean) =>
    accountOf(
      { me, cfo: { ...cfo, departmentId: "fin" }, ana: { decisionWeight: weight, departmentId: "ops" } },
      {
        departments: [departments[0]!, { ...departments[1]!, required }],
        relationships: [meets("me", "cfo")],
      },
    );

  it("finds a department with 10 % of the decision, and not one a step below", () => {
    const [gap] = scored(map(0.5, false)).of(rule);
    expect(gap).toMatchObject({
      id: `${rule}::ops`,
      subjects: [{ type: "department", id: "ops", label: "Operations" }],
    });
    expect(gap!.reason.text).toBe("We have no contacts in Operations, which holds 17% of the influence");
    expect(gap!.severity).toBeCloseTo(60 * 0.75, 9);
    expect(gap!.remedy.text.text).toBe("Get into Operations through Ana");
    expect(scored(remedied(map(0.5, false), gap!)).check(rule).state).toBe("absent");
    expect(scored(map(0.25, false)).check(rule).state).toBe("present");
    expect(scored(map(0.24, false)).check(rule).state).toBe("absent");
  });

  it("finds a required department whatever it carries, also one with nobody on the map", () => {
    expect(scored(map(0, true)).of(rule)[0]!.reason.text).toBe(
      "We have no contacts in Operations, which has to be covered",
    );
    const empty = accountOf(
      { me, cfo },
      { departments: [{ ...departments[1]!, required: true }], relationships: [meets("me", "cfo")] },
    );
    const [gap] = scored(empty).of(rule);
    expect(gap!.proof).toMatchObject({ kind: "facts", missing: [{ text: "anyone in Operations" }] });
    expect(gap!.remedy).toMatchObject({ changes: null, targets: [] });
    expect(gap!.severity).toBe(60);
  });

  it("abstains while nobody's department is known, or none of our contacts", () => {
    expect(scored(accountOf({ me, cfo }, { relationships: [meets("me", "cfo")] })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "department" }],
    });
    expect(scored(accountOf({ cfo: { departmentId: "fin" } }, { departments })).check(rule).state).toBe("unknown");
  });
});

describe("level_uncovered", () => {
  const rule = "level_uncovered";
  const map = (ourLevel: number | null, weight = 0.5) =>
    accountOf(
      {
        me: { ...me, ...(ourLevel === null ? {} : { level: ourLevel }) },
        exec: { ...me, level: 1 },
        cfo: { ...cfo, level: 1 },
        ana: { decisionWeight: weight, level: 4 },
      },
      { relationships: [meets("me", "ana"), meets("exec", "cfo")] },
    );

  it("finds a level no one on our team within one level meets, and a peer closes it", () => {
    const input = map(2);
    const [gap] = scored(input).of(rule);
    expect(gap!.id).toBe(`${rule}::ana`);
    expect(gap!.reason.text).toBe("No one at their level on our team is talking to Ana (17% of the influence)");
    expect(gap!.remedy).toMatchObject({
      changes: null,
      text: { text: "Name a peer for Ana, such as an executive sponsor" },
    });
    expect(scored(map(3)).check(rule).state).toBe("absent");
    expect(scored(map(2, 0.1)).check(rule).state).toBe("absent");
    const peer = { ...input, people: [...input.people, { id: "you", name: "You", side: "us" as const, level: 3 }] };
    const [closable] = scored(peer).of(rule);
    expect(closable!.remedy.text.text).toBe("Have Me bring in You as a peer for Ana");
    expect(scored(remedied(peer, closable!)).check(rule).state).toBe("absent");
  });

  it("is one gap for all open levels, and takes the titles of people from outside for none", () => {
    const two = accountOf(
      {
        me: { ...me, level: 7 },
        cfo: { ...cfo, level: 1 },
        ana: { decisionWeight: 0.5, level: 4 },
        bob: { level: 7 },
        con: { side: "external", decisionWeight: 1, level: 3 },
      },
      { relationships: [meets("me", "bob")] },
    );
    const [gap, ...others] = scored(two).of(rule);
    expect(others).toEqual([]);
    expect(gap!.id).toBe(`${rule}::ana,cfo`);
    expect(gap!.reason.text).toMatch(
      /^No one at their level on our team is talking to Cfo and Ana \(\d+% of the influence\)$/,
    );
    expect(gap!.remedy.text.text).toBe("Name a peer for Cfo and Ana, such as an executive sponsor");
    const only = accountOf(
      { me: { ...me, level: 7 }, bob: { level: 7 }, con: { side: "external", decisionWeight: 1, level: 3 } },
      { relationships: [meets("me", "bob")] },
    );
    expect(scored(only).check(rule).state).toBe("absent");
  });

  it("abstains where one of our contacts has no level that would tell, and without any level", () => {
    expect(scored(map(null)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "contact_level", refs: [{ id: "me" }] }],
    });
    expect(scored(accountOf({ me, cfo }, { relationships: [meets("me", "cfo")] })).check(rule).missing).toHaveLength(2);
    expect(scored(accountOf({ cfo: { ...cfo, level: 1 } })).check(rule).missing).toHaveLength(2);
  });

  it("takes somebody of unknown level for a possible member of the row", () => {
    const input = accountOf(
      { me: { ...me, level: 1 }, cfo: { ...cfo, level: 1 }, ana: { roles: [] } },
      { relationships: [meets("me", "ana")] },
    );
    expect(scored(input).check(rule).state).toBe("unknown");
  });
});

describe("single_department_thread", () => {
  const rule = "single_department_thread";
  const map = (ana: object, tie = 0.5) =>
    accountOf(
      { me, cfo: { ...cfo, departmentId: "fin" }, ana: { roles: ["user_buyer"], ...ana } },
      { departments, relationships: [meets("me", "cfo"), meets("me", "ana", tie)] },
    );

  it("is a gap where all live contact is in one of two departments that take part", () => {
    const input = map({ departmentId: "ops" }, 0.2);
    const [gap] = scored(input).of(rule);
    expect(gap!.reason.text).toBe("All our live contacts are in Finance, but 2 departments take part in the decision");
    expect(gap!.remedy.text.text).toBe("Start a second thread in Operations: meet Ana");
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    expect(scored(map({ departmentId: "ops" }, 0.25)).check(rule).state).toBe("absent");
    expect(scored(map({ departmentId: "fin" })).check(rule).state).toBe("absent");
  });

  it("offers nothing where the others cannot be met", () => {
    const [gap] = scored(map({ departmentId: "ops", status: "on_leave" })).of(rule);
    expect(gap!.remedy.text.text).toBe("Start a second thread in another department");
  });

  it("abstains where somebody we know is in an unknown department, and without departments", () => {
    const third = map({ departmentId: "ops" }, 0.2);
    const input = { ...third, people: [...third.people, { id: "eve", name: "Eve", coverage: "brief" as const }] };
    expect(scored(input).check(rule)).toMatchObject({ state: "unknown", missing: [{ refs: [{ id: "eve" }] }] });
    expect(scored(accountOf({ me, cfo }, { relationships: [meets("me", "cfo")] })).check(rule).state).toBe("unknown");
  });

  it("labels a department that is not listed with its id", () => {
    const input = accountOf(
      { me, cfo: { ...cfo, departmentId: "x" }, ana: { roles: ["user_buyer"], departmentId: "y" } },
      { relationships: [meets("me", "cfo")] },
    );
    expect(scored(input).of(rule)[0]!.reason.text).toContain(
      "All our live contacts are in x, but 2 departments take part in the decision",
    );
  });
});
