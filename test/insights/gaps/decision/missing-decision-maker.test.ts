import { describe, expect, it } from "vitest";
import { accountOf, meets, scored } from "../scored.js";

const rule = "missing_decision_maker";
const me = { side: "us" } as const;

describe("missing_decision_maker", () => {
  it("is a gap where roles are known and none decides, and names the likeliest and whom to ask", () => {
    const { of, check } = scored(
      accountOf(
        {
          me,
          ana: { roles: ["user_buyer"], level: 3 },
          lee: { level: 1 },
          kim: { level: 2, authority: { budget: "owner" } },
        },
        { relationships: [meets("me", "ana")] },
      ),
    );
    const [gap] = of(rule);
    expect(gap).toMatchObject({ id: `${rule}::`, severity: 95, band: "critical", subjects: [], confidence: 1 });
    expect(gap!.metric).toEqual({ name: "decisionMakers", value: 0, threshold: 1 });
    expect(gap!.reason.text).toBe(
      "No one is known to decide: of 1 person with a known role, none is an economic buyer or decision maker",
    );
    expect(gap!.remedy.text.text).toBe(
      "Ask Ana who decides; judging by level, budget, and influence, it may be Kim, Lee, or Ana",
    );
    expect(gap!.remedy.targets.map((ref) => ref.id)).toEqual(["kim", "lee", "ana"]);
    expect(gap!.remedy.owners.map((ref) => ref.id)).toEqual(["me"]);
    expect(gap!.remedy.changes).toBeNull();
    expect(check(rule).state).toBe("present");
  });

  it("is no gap from a certainty of .5 up, and is one just below", () => {
    const ana = (confidence: number) =>
      accountOf({ ana: { roles: ["decision_maker"], provenance: { roles: { confidence } } } });
    expect(scored(ana(0.5)).check(rule).state).toBe("absent");
    const [gap] = scored(ana(0.49)).of(rule);
    expect(gap!.reason.text).toBe("We are not sure who decides: we are only 49% sure that Ana does");
    expect(scored(ana(0.49), { rules: { [rule]: { certainFrom: 0.4 } } }).check(rule).state).toBe("absent");
  });

  it("takes a decision maker toward us for half sure, and an empty seat for nobody", () => {
    expect(scored(accountOf({ ana: { relationshipRole: "decision_maker" } })).check(rule).state).toBe("absent");
    const empty = scored(accountOf({ ana: { roles: ["economic_buyer"], status: "vacant" }, lee: { roles: [] } }));
    expect(empty.of(rule)[0]!.remedy.text.text).toBe(
      "Find out who decides; judging by level, budget, and influence, it may be Lee",
    );
  });

  it("abstains while nobody's role is known, and says that this is missing", () => {
    const { check } = scored(accountOf({ ana: {}, me }));
    expect(check(rule)).toMatchObject({
      state: "unknown",
      gapIds: [],
      missing: [{ key: "role", refs: [] }],
    });
  });

  it("says so where nobody on the map can be the one", () => {
    const [gap] = scored(accountOf({ ana: { side: "external", roles: [] } })).of(rule);
    expect(gap!.remedy.text.text).toBe("Find out who decides: no one on the map looks like it");
  });
});
