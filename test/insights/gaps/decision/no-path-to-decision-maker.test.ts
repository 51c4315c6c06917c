import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const rule = "no_path_to_decision_maker";
const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("no_path_to_decision_maker", () => {
  it("is a gap where nobody we know leads to a decider, and an introduction closes it", () => {
    const input = accountOf(
      { me, cfo: { ...cfo, departmentId: "fin" }, ana: { departmentId: "ops" }, bob: { departmentId: "fin" } },
      {
        departments: [
          { id: "fin", name: "Finance" },
          { id: "ops", name: "Operations" },
        ],
        relationships: [meets("me", "ana"), meets("me", "bob")],
      },
    );
    const [gap] = scored(input).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::cfo`, severity: 85, metric: { name: "ways", value: 0, threshold: 1 } });
    expect(gap!.reason.text).toBe("No one we know leads to Cfo (CFO), who decides");
    expect(gap!.remedy.text.text).toBe("Ask Bob to introduce Me to Cfo");
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("is a gap where the best way is too weak, told step by step, and not a step above", () => {
    const chain = (strength: number) =>
      accountOf(
        { me, ana: {}, bob: {}, cfo },
        { relationships: [meets("me", "ana", strength), meets("ana", "bob", 0.4), meets("bob", "cfo", 0.4)] },
      );
    const [gap] = scored(chain(0.3)).of(rule);
    expect(gap!.metric.name).toBe("pathStrength");
    expect(gap!.metric.value).toBeCloseTo(0.048, 12);
    expect(gap!.reason.text).toBe(
      "Our best route to Cfo (CFO), who decides, is too weak to count on: Me → Ana → Bob → Cfo",
    );
    expect(scored(chain(0.313)).check(rule).state).toBe("absent");
    expect(scored(remedied(chain(0.3), gap!)).check(rule).state).toBe("absent");
  });

  it("is a gap where the decider is more than four steps away, however strong they are", () => {
    const people = { me, a: {}, b: {}, c: {}, d: {}, cfo };
    const ties = [meets("me", "a", 1), meets("a", "b", 1), meets("b", "c", 1), meets("c", "d", 1)];
    const far = accountOf(people, { relationships: [...ties, meets("d", "cfo", 1)] });
    expect(scored(far).of(rule)[0]!.reason.text).toBe("Cfo (CFO), who decides, is more than 4 steps away from us");
    const near = accountOf(people, { relationships: [...ties, meets("c", "cfo", 1)] });
    expect(scored(near).check(rule).state).toBe("absent");
    expect(scored(far, { rules: { [rule]: { maximumSteps: 5 } } }).check(rule).state).toBe("absent");
  });

  it("is a gap where the only contact is too weak to count, though not too weak to be a way", () => {
    const direct = (strength: number) => accountOf({ me, cfo }, { relationships: [meets("me", "cfo", strength)] });
    const [gap] = scored(direct(0.24)).of(rule);
    expect(gap!.metric).toEqual({ name: "ways", value: 0, threshold: 1 });
    expect(gap!.proof).toMatchObject({ kind: "path", people: [{ id: "me" }, { id: "cfo" }], strength: 0.24 });
    expect(scored(direct(0.25)).check(rule).state).toBe("absent");
    expect(scored(remedied(direct(0.24), gap!)).check(rule).state).toBe("absent");
  });

  it("says that a decider on leave cannot be met, and offers no change", () => {
    const input = accountOf({ me, cfo: { ...cfo, status: "on_leave" } }, { relationships: [meets("me", "cfo")] });
    const [gap] = scored(input).of(rule);
    expect(gap!.reason.text).toBe("Cfo (CFO), who decides, is on leave and cannot be met now");
    expect(gap!.remedy).toMatchObject({ changes: null });
    expect(gap!.remedy.text.text).toBe("Find a way to Cfo: no one we know leads there");
  });

  it("offers a first conversation where we know nobody there", () => {
    const input = accountOf({ me, cfo, ana: { coverage: "none" } });
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy.text.text).toBe("Have Me set up a first conversation with Cfo");
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("is one gap for all deciders to whom nothing leads, with all the conversations that close it", () => {
    const input = accountOf({ me, cfo, cio: cfo, ana: {} }, { relationships: [meets("me", "ana")] });
    const [gap, ...others] = scored(input).of(rule);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      id: `${rule}::cfo,cio`,
      proof: { kind: "people", people: [{ id: "cfo" }, { id: "cio" }] },
      remedy: { targets: [{ id: "cfo" }, { id: "cio" }], owners: [{ id: "me" }] },
    });
    expect(gap!.reason.text).toBe("No one we know leads to Cfo and Cio, who decide");
    expect(gap!.remedy.text.text).toBe("Ask Ana to introduce Me to Cfo and Cio");
    expect(gap!.remedy.changes).toHaveLength(2);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("asks for single conversations where different people open the way", () => {
    const input = accountOf(
      { me, cfo, cio: cfo, ana: { reportsTo: "cfo" }, bob: { reportsTo: "cio" } },
      {
        relationships: [
          meets("me", "ana"),
          meets("me", "bob"),
          ...[
            ["ana", "cfo"],
            ["bob", "cio"],
          ].map(([from, to]) => ({ from: from!, to: to!, kind: "conflict" as const, strength: 1 })),
        ],
      },
    );
    const doubtful = {
      ...input,
      people: input.people.map((person) => ({ ...person, provenance: { reportsTo: { confidence: 0.4 } } })),
    };
    const [gap] = scored(doubtful).of(rule);
    expect(gap!.remedy.text.text).toBe("Have Me set up a first conversation with Cfo and Cio");
  });

  it("is one gap for all whose best way has the same weakest step, and one for every other reason", () => {
    const input = accountOf(
      { me, ana: {}, cfo, cio: cfo, ceo: { ...cfo, status: "on_leave" }, coo: cfo },
      { relationships: [meets("me", "ana", 0.1), meets("ana", "cfo", 0.4), meets("ana", "cio", 0.3)] },
    );
    const texts = scored(input)
      .of(rule)
      .map((gap) => gap.reason.text);
    expect(texts.sort()).toEqual([
      "Ceo (CFO), who decides, is on leave and cannot be met now",
      "No one we know leads to Coo (CFO), who decides",
      "Our routes to Cfo and Cio, who decide, are too weak to count on: all of them depend on Me → Ana",
    ]);
  });

  it("is one gap for all deciders with whom our own contact is too weak", () => {
    const input = accountOf(
      { me, you: me, cfo, cio: cfo, ceo: { ...cfo, lastContactAt: "2025-12-01" }, ana: { coverage: "brief" } },
      { relationships: [meets("me", "cfo", 0.2), meets("you", "cio", 0.1)] },
    );
    const [gap, ...others] = scored(input).of(rule);
    expect(others).toEqual([]);
    expect(gap!.reason.text).toMatch(
      /^Our own contact with C\w+, C\w+, and C\w+, who decide, is too weak to count on$/,
    );
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("names the contact where the weakest step is that of our team without a name", () => {
    const faded = { lastContactAt: "2025-06-01" };
    const input = accountOf(
      { ana: faded, cfo, cio: cfo },
      { relationships: [meets("ana", "cfo", 0.5), meets("ana", "cio", 0.5)] },
    );
    expect(scored(input).of(rule)[0]!.reason.text).toContain(
      "Our routes to Cfo and Cio, who decide, are too weak to count on: all of them depend on Ana",
    );
  });

  it("notes coverage where no one on our team is on the map", () => {
    const input = accountOf({ cfo, ana: { coverage: "brief" } });
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy.changes).toEqual([{ type: "update_person", personId: "cfo", set: { coverage: "brief" } }]);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("abstains without a decider and while nothing is known of our contacts", () => {
    expect(scored(accountOf({ ana: { roles: [], coverage: "brief" } })).check(rule).state).toBe("unknown");
    expect(scored(accountOf({ cfo })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "contacts", refs: [] }],
    });
  });
});
