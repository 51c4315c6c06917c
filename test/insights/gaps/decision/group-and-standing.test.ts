import { describe, expect, it } from "vitest";
import type { WantedRole } from "../../../../src/insights/gaps/wanted-role.js";
import type { BuyingRole } from "../../../../src/model/vocabularies.js";
import { accountOf, remedied, scored, sways } from "../scored.js";

const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("buying_group_too_small", () => {
  const rule = "buying_group_too_small";
  const group = (size: number, rest: object = {}) =>
    accountOf(Object.fromEntries(["a", "b", "c", "d", "e", "f"].slice(0, size).map((id) => [id, cfo])), {
      profile: { employees: 100 },
      ...rest,
    });

  it("is a serious gap below four, a milder one below six, none from six up", () => {
    const [small] = scored(group(3)).of(rule);
    expect(small).toMatchObject({ id: `${rule}::`, severity: 50, band: "high", benchmark: { source: "Gartner" } });
    expect(small!.reason.text).toBe(
      "Only 3 people of the buying group are on the map; in a company of 100, 6 or more usually take part",
    );
    expect(small!.remedy.text.text).toBe(
      "Find out who else takes part; no one has the role of champion, technical buyer, user buyer, or procurement yet",
    );
    expect(scored(group(5)).of(rule)[0]).toMatchObject({ severity: 40, band: "medium" });
    expect(scored(group(6)).check(rule).state).toBe("absent");
  });

  it("applies from 100 employees or the amount up, and to nothing smaller", () => {
    const goal = (amount?: number) => ({
      goals: [{ id: "g", name: "G", ...(amount === undefined ? {} : { amount }) }],
    });
    expect(scored(group(3, { profile: { employees: 99 } })).check(rule).state).toBe("absent");
    expect(scored(group(3, { profile: { employees: 99 }, ...goal(50_000) })).of(rule)[0]!.reason.text).toContain(
      "Only 3 people of the buying group are on the map; with this much at stake, 6 or more usually take part",
    );
    expect(scored(group(3, { profile: { employees: 99 }, ...goal(49_999) })).check(rule).state).toBe("absent");
    expect(scored(group(3, { profile: { employees: 99 }, ...goal() })).check(rule).state).toBe("unknown");
    expect(scored(group(3, { profile: {} })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "size", refs: [] }],
    });
  });

  it("asks for others where all usual roles are there", () => {
    const roles = ["economic_buyer", "champion", "technical_buyer", "user_buyer", "procurement"] as const;
    const input = accountOf({ a: { roles: [...roles] } }, { profile: { employees: 5000 } });
    expect(scored(input).of(rule)[0]!.remedy.text.text).toBe("Find out who else takes part in the decision");
  });
});

describe("figurehead", () => {
  const rule = "figurehead";
  const map = (vp: object) =>
    accountOf(
      {
        vp,
        a: { roles: ["recommender"], level: 5, decisionWeight: 1 },
        b: { roles: ["recommender"], level: 5, decisionWeight: 1 },
        c: { roles: ["recommender"], level: 5, decisionWeight: 1 },
      },
      { relationships: [sways("a", "b"), sways("a", "vp")] },
    );

  it("finds a title without influence, and whom they listen to", () => {
    const [gap] = scored(map({ roles: ["executive_sponsor"], level: 0, decisionWeight: 0.05 })).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::vp`, metric: { name: "influence" } });
    expect(gap!.reason.text).toBe("Vp is #1 of 4 by title and authority, but holds only 1% of the influence");
    expect(gap!.remedy.text.text).toBe("Look behind the title: Vp listens to A");
  });

  it("leaves out who has half an even share, and everybody outside the top third", () => {
    expect(scored(map({ roles: ["executive_sponsor"], level: 0, decisionWeight: 1 })).check(rule).state).toBe("absent");
    expect(scored(map({ roles: ["recommender"], level: 6, decisionWeight: 0 })).check(rule).state).toBe("absent");
    const alone = accountOf(
      { vp: { level: 0, roles: [] }, cfo: { ...cfo, level: 1 } },
      { relationships: [sways("cfo", "vp")] },
    );
    expect(scored(alone).check(rule).state).toBe("absent");
  });

  it("looks at the buying group only, and leaves people from outside out of the ranking", () => {
    const vp = { roles: ["executive_sponsor"] as const, level: 0, decisionWeight: 0.05 };
    expect(scored(map(vp)).check(rule).state).toBe("present");
    expect(scored(map({ level: 0, roles: [], decisionWeight: 0 })).check(rule).state).toBe("absent");
    expect(scored(map({ ...vp, side: "external" })).check(rule).state).toBe("absent");
  });

  it("says whom to look at instead where they listen to nobody known, and abstains without listening ties", () => {
    const input = accountOf(
      {
        vp: { level: 0, roles: ["executive_sponsor"], decisionWeight: 0 },
        cfo: { decisionWeight: 1, level: 1 },
        ana: { level: 2 },
      },
      { relationships: [sways("ana", "cfo")] },
    );
    expect(scored(input).of(rule)[0]!.remedy.text.text).toContain(
      "Look behind the title: find out whom people listen to instead of Vp",
    );
    expect(scored(accountOf({ cfo })).check(rule).state).toBe("unknown");
    expect(
      scored(accountOf({ a: { roles: [] }, b: { roles: [] } }, { relationships: [sways("a", "b")] })).check(rule).state,
    ).toBe("absent");
  });
});

describe("veto_not_secured", () => {
  const rule = "veto_not_secured";
  const legal = (fields: object) => accountOf({ cfo, law: { roles: ["legal"], authority: { veto: true }, ...fields } });

  it("is a gap where the stance is unknown, or ends up below .2", () => {
    const [gap] = scored(legal({})).of(rule);
    expect(gap!.reason.text).toBe("Law has a veto, and we do not know where they stand");
    expect(gap!.remedy.changes).toBeNull();
    const [low] = scored(legal({ stance: 0.39 })).of(rule);
    expect(low!.reason.text).toBe("Law has a veto and has not agreed yet");
    expect(scored(legal({ stance: 0.4 })).check(rule).state).toBe("absent");
    expect(scored(remedied(legal({ stance: 0.39 }), low!)).check(rule).state).toBe("absent");
  });

  it("does not take the word of others for an unknown stance", () => {
    const input = accountOf(
      {
        law: { authority: { veto: true }, susceptibility: 0.9 },
        boss: { stance: 1, susceptibility: 0, roles: ["economic_buyer"] },
      },
      { relationships: [sways("boss", "law", 1)] },
    );
    expect(scored(input).of(rule)[0]!.reason.text).toBe("Law has a veto, and we do not know where they stand");
  });

  it("offers no change where no stance is enough, because of whom they listen to", () => {
    const input = accountOf(
      {
        law: { authority: { veto: true }, stance: 1, susceptibility: 0.9 },
        boss: { stance: -1, roles: ["economic_buyer"] },
      },
      { relationships: [sways("boss", "law", 1), { from: "law", to: "boss", kind: "trusts", strength: 1 }] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy.changes).toBeNull();
  });

  it("is absent where nobody can veto, and abstains while that is not known", () => {
    expect(scored(accountOf({ cfo: { ...cfo, authority: { veto: false } } })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ cfo })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "veto" }],
    });
  });
});

describe("missing_required_role", () => {
  const rule = "missing_required_role";
  const wanting = (requiredRoles: readonly (BuyingRole | WantedRole)[], completeFrom = 0.5) => ({
    rules: { preset: "all" as const, [rule]: { requiredRoles, completeFrom } },
  });

  it("counts the seats of your own list, one that is named twice twice", () => {
    const input = accountOf({
      cfo,
      ana: { roles: ["champion"] },
      bob: {},
      old: { roles: ["legal"], status: "vacant" },
    });
    const [gap] = scored(input, wanting(["economic_buyer", "champion", "champion", "legal"])).of(rule);
    expect(gap!.metric).toEqual({ name: "seatsFilled", value: 2, threshold: 4 });
    expect(gap!.reason.text).toBe("2 of 4 required seats are filled (50% by weight); missing: champion and legal");
    expect(gap!.remedy.text.text).toBe(
      "Find out who is champion and legal; judging by level and influence, it may be Bob",
    );
    expect(scored(input, wanting(["economic_buyer", "champion"])).check(rule).state).toBe("absent");
  });

  it("weighs seats, takes other roles that will do, and tells required seats first", () => {
    const input = accountOf({ cfo, ana: { roles: ["evaluator"] }, eve: { roles: ["evaluator", "champion"] } });
    const list: WantedRole[] = [
      { role: "coach", required: false },
      { role: "decision_maker", or: ["economic_buyer"], count: 2, weight: 3 },
      { role: "technical_buyer", or: ["evaluator", "technical_buyer"], count: 2 },
    ];
    const [gap] = scored(input, wanting(list)).of(rule);
    expect(gap!.metric).toEqual({ name: "seatsFilled", value: 3, threshold: 5 });
    expect(gap!.reason.text).toBe(
      "3 of 5 required seats are filled (56% by weight); missing: decision maker (or economic buyer) and coach",
    );
    expect(gap!.reason.params).toMatchObject({ count: 3, total: 5 });
    expect(gap!.proof).toMatchObject({ missing: [{ text: "decision maker (or economic buyer)" }, { text: "coach" }] });
  });

  it("lets seats that are not required stay empty until too little by weight is filled", () => {
    const input = accountOf({ cfo });
    const list = (weight: number): WantedRole[] => [
      { role: "economic_buyer" },
      { role: "legal", required: false, weight },
    ];
    expect(scored(input, wanting(list(1))).check(rule).state).toBe("absent");
    expect(scored(input, wanting(list(1.1))).of(rule)[0]!.reason.text).toContain(
      "1 of 2 required seats is filled (48% by weight); missing: legal",
    );
    expect(scored(input, wanting(list(1), 0.6)).check(rule).state).toBe("present");
    expect(scored(input, wanting(list(9), 0)).check(rule).state).toBe("absent");
  });

  it("finds nothing without a list, and abstains while nobody's role is known", () => {
    expect(scored(accountOf({ bob: {} })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ bob: {} }), wanting(["legal"])).check(rule).state).toBe("unknown");
    expect(scored(accountOf({ cfo }), wanting(["legal"])).of(rule)[0]!.remedy.text.text).toBe("Find out who is legal");
  });
});
