import { describe, expect, it } from "vitest";
import { codes, person, read } from "./read.js";

const statusOf = (fields: Record<string, unknown>, options = {}) =>
  read([{ id: "a", ...fields }], {}, options).people.map((one) => one.status)[0] ?? "left";

describe("status", () => {
  it("is active where nothing is said, and as stated else", () => {
    expect(statusOf({})).toBe("active");
    for (const status of ["new", "promoted", "transferred", "on_leave", "leaving", "left", "vacant"]) {
      expect(statusOf({ status })).toBe(status);
    }
  });

  it("does not hold before its day, and ends after its last one", () => {
    expect(statusOf({ status: "left", statusFrom: "2026-03-02" })).toBe("leaving");
    expect(statusOf({ status: "left", statusFrom: "2026-03-01" })).toBe("left");
    expect(statusOf({ status: "on_leave", statusUntil: "2026-02-28" })).toBe("active");
    expect(statusOf({ status: "on_leave", statusUntil: "2026-03-01" })).toBe("on_leave");
    expect(statusOf({ status: "on_leave", statusUntil: "2026-06-01" })).toBe("on_leave");
    expect(statusOf({ status: "left", statusUntil: "2026-02-01" })).toBe("left");
    expect(statusOf({ status: "left", statusFrom: "2026-03-05" }, { asOf: "2026-03-06" })).toBe("left");
  });

  it("is not read from a provenance dated later", () => {
    expect(statusOf({ status: "left", provenance: { status: { asOf: "2026-03-02" } } })).toBe("active");
  });

  it("says who can be met: not an empty seat, nobody on leave", () => {
    const reachable = (status: string) => read([{ id: "a", status }]).people[0]!.reachable;
    expect(["active", "leaving", "on_leave", "vacant"].map(reachable)).toEqual([true, true, false, false]);
  });
});

describe("people", () => {
  it("stand in the order of their ids, with their position in the account", () => {
    const network = read([{ id: "b" }, { id: "gone", status: "left" }, { id: "B" }, { id: "a" }]);
    expect(network.people.map((one) => [one.index, one.id, one.position])).toEqual([
      [0, "B", 2],
      [1, "a", 3],
      [2, "b", 0],
    ]);
  });

  it("are customers where no side is given; customers and externals are in scope", () => {
    const network = read([
      { id: "a" },
      { id: "b", side: "external" },
      { id: "c", side: "us" },
      { id: "d", side: "competitor" },
    ]);
    expect(network.people.map((one) => [one.side, one.inScope])).toEqual([
      ["customer", true],
      ["external", true],
      ["us", false],
      ["competitor", false],
    ]);
  });
});

describe("roles", () => {
  const rolesOf = (fields: Record<string, unknown>, rest = {}, options = {}) => {
    const { roles, rolesConfidence } = read([{ id: "a", ...fields }], rest, options).people[0]!;
    return [roles, rolesConfidence];
  };

  it("are unknown where absent, known to be none where empty", () => {
    expect(rolesOf({})).toEqual([null, 0]);
    expect(rolesOf({ roles: null })).toEqual([null, 0]);
    expect(rolesOf({ roles: [] })).toEqual([[], 1]);
    expect(rolesOf({ roles: ["legal", "coach", "legal"] })).toEqual([["legal", "coach"], 1]);
  });

  it("carry the confidence of their provenance", () => {
    const sources = [{ id: "s", kind: "crm" }];
    expect(rolesOf({ roles: ["legal"], provenance: { roles: { sourceId: "s" } } }, { sources })).toEqual([
      ["legal"],
      0.75,
    ]);
  });

  it("include the decision maker toward us, half sure, with an issue", () => {
    expect(rolesOf({ relationshipRole: "decision_maker" })).toEqual([["decision_maker"], 0.5]);
    expect(rolesOf({ relationshipRole: "decision_maker", roles: ["legal"] })).toEqual([
      ["legal", "decision_maker"],
      0.5,
    ]);
    expect(rolesOf({ relationshipRole: "decision_maker", roles: ["decision_maker"] })).toEqual([["decision_maker"], 1]);
    expect(rolesOf({ relationshipRole: "recommender" })).toEqual([null, 0]);
    const network = read([{ id: "a", relationshipRole: "decision_maker" }]);
    expect(network.issues).toMatchObject([{ code: "implied_role", severity: "info", path: ["people", 0, "roles"] }]);
  });
});

describe("stance", () => {
  const stanceOf = (fields: Record<string, unknown>) => {
    const { stance, stanceConfidence, stanceImplied } = read([{ id: "a", ...fields }]).people[0]!;
    return [stance, stanceConfidence, stanceImplied];
  };

  it("is unknown where absent, and a number where a word is given", () => {
    expect(stanceOf({})).toEqual([null, 0, false]);
    const words = ["advocate", "supporter", "neutral", "critic", "opponent"];
    expect(words.map((stance) => stanceOf({ stance })[0])).toEqual([1, 0.5, 0, -0.5, -1]);
  });

  it("follows from being champion or blocker, weakly, with an issue; not from both", () => {
    expect(stanceOf({ roles: ["champion"] })).toEqual([0.5, 0.4, true]);
    expect(stanceOf({ roles: ["blocker", "legal"] })).toEqual([-0.5, 0.4, true]);
    expect(stanceOf({ roles: ["blocker", "champion"] })).toEqual([null, 0, false]);
    expect(stanceOf({ roles: ["champion"], stance: 0 })).toEqual([0, 1, false]);
    expect(codes(read([{ id: "a", roles: ["champion"] }]))).toEqual(["implied_stance"]);
  });
});

describe("stakes", () => {
  const people = [
    {
      id: "a",
      roles: ["legal"],
      stance: 0.2,
      decisionWeight: 0.4,
      inBuyingGroup: true,
      provenance: { stance: { confidence: 0.9 } },
    },
    { id: "b", roles: ["coach"] },
  ];
  const goals = [
    {
      id: "g",
      name: "G",
      stakes: [{ personId: "a", roles: ["approver"], stance: "opponent", provenance: { stance: { confidence: 0.3 } } }],
    },
    { id: "h", name: "H", stakes: [{ personId: "a", decisionWeight: 0, inBuyingGroup: false }] },
  ];

  it("override field by field, roles as a whole", () => {
    const network = read(people, { goals }, { goalId: "g" });
    expect(person(network, "a")).toMatchObject({
      roles: ["approver"],
      stance: -1,
      stanceConfidence: 0.3,
      decisionWeight: 0.4,
      inBuyingGroup: true,
    });
    expect(person(network, "b")).toMatchObject({ roles: ["coach"], stake: null });
  });

  it("may say zero and no", () => {
    const network = read(people, { goals }, { goalId: "h" });
    expect(person(network, "a")).toMatchObject({
      roles: ["legal"],
      stance: 0.2,
      decisionWeight: 0,
      inBuyingGroup: false,
    });
  });

  it("are left out when the account as a whole is read", () => {
    expect(person(read(people, { goals }), "a")).toMatchObject({ roles: ["legal"], stance: 0.2, inBuyingGroup: true });
  });

  it("do not hold before their provenance says so", () => {
    const stakes = [{ personId: "a", roles: ["approver"], provenance: { roles: { asOf: "2026-03-02" } } }];
    const network = read(people, { goals: [{ id: "g", name: "G", stakes }] });
    expect(person(network, "a").roles).toEqual(["legal"]);
  });
});
