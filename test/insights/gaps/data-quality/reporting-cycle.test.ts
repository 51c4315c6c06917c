import { describe, expect, it } from "vitest";
import { accountOf, remedied, scored } from "../scored.js";

const rule = "reporting_cycle";

describe("reporting_cycle", () => {
  const input = accountOf({
    ana: { reportsTo: "bob" },
    bob: { reportsTo: "eve", provenance: { reportsTo: { confidence: 0.6 } } },
    eve: { reportsTo: "ana", roles: ["economic_buyer"] },
    lee: { reportsTo: "ana" },
  });

  it("shows each circle once, doubts the least certain line first and is closed by clearing it", () => {
    const [gap, ...others] = scored(input).of(rule);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ id: `${rule}::ana,bob,eve`, severity: 50, confidence: 0.6 });
    expect(gap!.reason.text).toBe("The reporting lines run in a circle: Ana → Bob → Eve → Ana");
    expect(gap!.remedy.changes).toEqual([{ type: "update_person", personId: "bob", set: { reportsTo: null } }]);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("doubts the line of the most influential one where all are equally certain", () => {
    const equal = accountOf({ ana: { reportsTo: "bob" }, bob: { reportsTo: "ana", roles: ["economic_buyer"] } });
    expect(
      scored(equal)
        .of(rule)[0]!
        .remedy.targets.map((ref) => ref.id),
    ).toEqual(["bob"]);
  });

  it("is asked by default, is absent in a tree, and abstains without reporting lines", () => {
    expect(scored(input, { rules: "recommended" }).of(rule)).toHaveLength(1);
    expect(scored(accountOf({ ana: {}, bob: { reportsTo: "ana" } })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ ana: {} })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "reporting_lines", refs: [] }],
    });
  });
});
