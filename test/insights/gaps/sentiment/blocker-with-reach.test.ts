import { describe, expect, it } from "vitest";
import { accountOf, remedied, scored, sways } from "../scored.js";

const rule = "blocker_with_reach";
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("blocker_with_reach", () => {
  it("finds an opponent with influence, and whom they listen to", () => {
    const input = accountOf(
      { cfo: { ...cfo, stance: -0.6 }, ana: { stance: 0.8, coverage: "brief" } },
      { relationships: [sways("ana", "cfo")] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::cfo`, severity: 80, metric: { name: "stance", value: -0.6 } });
    expect(gap!.reason.text).toBe("Cfo (CFO) is against us and holds 50% of the influence");
    expect(gap!.remedy.text.text).toBe("Bring Cfo at least to neutral with the help of Ana, whom they listen to");
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("is no gap a step above -.4, nor without notable influence, but is with a veto", () => {
    const of = (fields: object) => accountOf({ cfo: { ...cfo, stance: 1 }, ana: { roles: [], ...fields } });
    expect(scored(accountOf({ cfo: { ...cfo, stance: -0.39 } })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ cfo: { ...cfo, stance: -0.4 } })).check(rule).state).toBe("present");
    expect(scored(of({ stance: -1 })).check(rule).state).toBe("absent");
    const [gap] = scored(of({ stance: -1, authority: { veto: true } })).of(rule);
    expect(gap!.reason.text).toBe("Ana is strongly against us and has a veto");
    expect(gap!.severity).toBe(40);
    expect(gap!.remedy.text.text).toBe("Learn what Ana is afraid of losing, and answer it: neutral is enough");
  });

  it("takes an empty seat for nobody, veto or not", () => {
    const input = accountOf({
      cfo: { ...cfo, stance: 1 },
      ana: { status: "vacant", stance: -1, authority: { veto: true } },
    });
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("takes somebody tagged blocker for an opponent, though less surely", () => {
    const [gap] = scored(accountOf({ cfo: { roles: ["economic_buyer", "blocker"] } })).of(rule);
    expect(gap).toMatchObject({ confidence: 0.4, metric: { value: -0.5 } });
  });

  it("names known opponents whatever is unknown, but is not sure that there is none", () => {
    const two = (stance: number) => accountOf({ cfo: { ...cfo, stance }, ceo: cfo });
    expect(scored(two(-1)).check(rule)).toMatchObject({ state: "present", missing: [{ refs: [{ id: "ceo" }] }] });
    expect(scored(two(1)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "influential_stance", refs: [{ id: "ceo" }] }],
    });
  });
});
