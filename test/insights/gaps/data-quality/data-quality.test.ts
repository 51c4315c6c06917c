import { describe, expect, it } from "vitest";
import { accountOf, remedied, scored } from "../scored.js";

const cfo = { roles: ["economic_buyer"] as const };

describe("map_too_thin", () => {
  const rule = "map_too_thin";

  it("is a gap with fewer than three customers", () => {
    const [gap] = scored(accountOf({ cfo: { ...cfo, coverage: "brief" }, ana: {}, me: { side: "us" } })).of(rule);
    expect(gap!.reason.text).toBe("Only 2 people at the customer are on the map");
    expect(gap!.remedy.text.text).toBe("Ask Cfo who else takes part, and fill in Cfo and Ana");
    expect(scored(accountOf({})).of(rule)[0]).toMatchObject({
      severity: 60,
      reason: { text: "No one at the customer is on the map" },
      remedy: { text: { text: "Find out who takes part in the decision" } },
    });
  });

  it("is a gap where the map accounts for less than 40 % of the decision, and not from there up", () => {
    const map = (susceptibility: number) =>
      accountOf({ cfo: { ...cfo, susceptibility }, ana: { roles: [] }, bob: { roles: [] } });
    const [gap] = scored(map(0.61)).of(rule);
    expect(gap!.reason.text).toBe("The map accounts for only 39% of the influence");
    expect(gap!.remedy.text.text).toContain("Find out who else takes part, and fill in Cfo, Ana, and Bob");
    expect(scored(map(0.6)).check(rule).state).toBe("absent");
    expect(scored(map(0.6), { rules: "recommended" }).check(rule).state).toBe("absent");
  });
});

describe("orphan_in_hierarchy", () => {
  const rule = "orphan_in_hierarchy";

  it("finds customers without boss and reports who are not the top", () => {
    const { of } = scored(
      accountOf({
        top: {},
        ana: { reportsTo: "top" },
        lost: {},
        king: { isTop: true },
        first: { level: 0 },
        head: { directReports: 3 },
        gone: { reportsTo: "nobody" },
        con: { side: "external" },
      }),
    );
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::lost`]);
    expect(of(rule)[0]!.reason.text).toBe(
      "Lost stands alone in the org chart: no boss, no reports, and not at the top",
    );
  });

  it("abstains without reporting lines", () => {
    expect(scored(accountOf({ ana: {} })).check(rule).state).toBe("unknown");
  });
});

describe("implausible_level", () => {
  const rule = "implausible_level";
  const map = (level: number) => accountOf({ boss: { level: 2 }, ana: { reportsTo: "boss", level } });

  it("finds who is not below their boss, and clearing the level closes it", () => {
    const [gap] = scored(map(2)).of(rule);
    expect(gap!.reason.text).toBe("Ana is on level 2, not below their boss Boss on level 2");
    expect(gap!.proof).toMatchObject({ kind: "path", people: [{ id: "ana" }, { id: "boss" }], strength: null });
    expect(scored(remedied(map(2), gap!)).check(rule).state).toBe("absent");
    expect(scored(map(3)).check(rule).state).toBe("absent");
  });

  it("says nothing within a circle, and abstains without lines or levels", () => {
    const circle = accountOf({ a: { reportsTo: "b", level: 1 }, b: { reportsTo: "a", level: 2 } });
    expect(scored(circle).check(rule).state).toBe("absent");
    expect(scored(accountOf({ ana: {} })).check(rule).missing).toHaveLength(2);
  });
});

describe("critical_fact_weak", () => {
  const rule = "critical_fact_weak";
  const known = (field: string, provenance: object, fields: object = {}) =>
    accountOf({ cfo: { ...cfo, ...fields, provenance: { [field]: provenance } }, boss: { roles: [] } });

  it("finds the role, boss or stance that matters and is uncertain or old", () => {
    const [gap] = scored(known("roles", { confidence: 0.49 })).of(rule);
    expect(gap!.reason.text).toBe("What matters about Cfo is not well known: role (only 49% sure)");
    expect(gap!.metric).toEqual({ name: "confidence", value: 0.49, threshold: 0.5 });
    expect(scored(known("roles", { confidence: 0.5 })).check(rule).state).toBe("absent");
    const [old] = scored(known("reportsTo", { asOf: "2025-09-01" }, { reportsTo: "boss" })).of(rule);
    expect(old!.reason.text).toBe("What matters about Cfo is not well known: boss (181 days old)");
    expect(old!.metric).toEqual({ name: "factAge", value: 181, threshold: 180 });
    expect(scored(known("reportsTo", { asOf: "2025-09-02" }, { reportsTo: "boss" })).check(rule).state).toBe("absent");
    expect(scored(known("reportsTo", { confidence: 0.1 }, { reportsTo: "off" })).check(rule).state).toBe("present");
    expect(scored(known("stance", { confidence: 0.3 }, { stance: 1 })).of(rule)[0]!.remedy.text.text).toBe(
      "Verify the stance of Cfo",
    );
  });

  it("takes a stance that only the tag says for weak, and reads a stake before the person", () => {
    const tagged = accountOf({ cfo: { roles: ["economic_buyer", "champion"] } });
    expect(scored(tagged).of(rule)[0]!.reason.text).toContain(
      "What matters about Cfo is not well known: stance (only 40% sure)",
    );
    const stake = { personId: "cfo", stance: 1, provenance: { stance: { confidence: 0.2 } } };
    const input = accountOf({ cfo: { ...cfo, stance: 1 } }, { goals: [{ id: "g", name: "G", stakes: [stake] }] });
    expect(scored(input).of(rule)[0]!.reason.text).toContain(
      "What matters about Cfo is not well known: stance (only 20% sure)",
    );
  });

  it("abstains without a decider, though a weak stance is found all the same", () => {
    expect(scored(accountOf({ ana: {} })).check(rule).state).toBe("unknown");
    const stance = accountOf({ ana: { stance: 1, provenance: { stance: { confidence: 0.2 } } } });
    expect(scored(stance).check(rule).state).toBe("present");
    const sure = accountOf({ ana: { stance: 1 } });
    expect(scored(sure).check(rule).state).toBe("unknown");
  });
});
