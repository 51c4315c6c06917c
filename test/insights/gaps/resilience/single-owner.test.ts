import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const rule = "single_owner";
const us = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const };

describe("single_owner", () => {
  const shared = (mine: number, yours: number) =>
    accountOf(
      { me: { ...us, title: "Account Manager" }, you: us, cfo },
      { relationships: [meets("me", "cfo", mine), meets("you", "cfo", yours)] },
    );

  it("finds who holds 70 % of the contact, and no one a step below", () => {
    const [gap] = scored(shared(0.7, 0.3)).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::me`, severity: 70, metric: { name: "contactShare", threshold: 0.7 } });
    expect(gap!.metric.value).toBeCloseTo(0.7, 12);
    expect(gap!.reason.text).toBe("Me (Account Manager) holds 70% of our contact with the people who matter");
    expect(scored(shared(0.69, 0.31)).check(rule).state).toBe("absent");
    expect(scored(shared(0.7, 0.3), { rules: { [rule]: { largestShare: 0.8 } } }).check(rule).state).toBe("absent");
  });

  it("is closed by bringing in a colleague", () => {
    for (const input of [shared(0.7, 0.3), shared(0.9, 0)]) {
      const [gap] = scored(input).of(rule);
      expect(gap!.remedy.text.text).toBe("Bring in You as a second owner: start with Cfo");
      expect(gap!.remedy.owners).toEqual([{ type: "person", id: "you", label: "You" }]);
      expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    }
  });

  it("finds the only one of us with a way into the part where the decider is", () => {
    const input = accountOf(
      { me: us, you: us, cfo, ana: { roles: [] }, bob: { decisionWeight: 0.4 } },
      { relationships: [meets("me", "ana", 0.3), meets("ana", "cfo"), meets("you", "bob", 0.9)] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.metric).toEqual({ name: "owners", value: 1, threshold: 2 });
    expect(gap!.reason.text).toBe("Me is the only one on our team with a route to Cfo");
    expect(
      scored(remedied(input, gap!))
        .of(rule)
        .map((one) => one.id),
    ).not.toContain(gap!.id);
  });

  it("weighs contact by influence and leaves out who is not covered", () => {
    const input = accountOf(
      { me: us, you: us, cfo, ana: { roles: [] } },
      { relationships: [meets("me", "cfo", 0.3), meets("you", "cfo", 0.3), meets("you", "ana", 0.9)] },
    );
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("does not count what is known to our team without a name as somebody's", () => {
    const input = accountOf(
      { me: us, you: us, cfo: { ...cfo, coverage: "in_depth" }, ana: { decisionWeight: 0.1 } },
      { relationships: [meets("me", "ana"), meets("ana", "cfo")] },
    );
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("offers nothing where no colleague can step in", () => {
    const input = accountOf(
      { me: us, you: { ...us, status: "on_leave" }, cfo },
      { relationships: [meets("me", "cfo")] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy).toMatchObject({ changes: null, owners: [], targets: [] });
    expect(gap!.remedy.text.text).toBe("Bring in a second owner next to Me");
  });

  it("abstains with fewer than two people on our team, and while it hangs on who decides", () => {
    const alone = accountOf({ me: us, cfo }, { relationships: [meets("me", "cfo")] });
    expect(scored(alone).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "our_people", refs: [] }],
    });
    const undecided = accountOf(
      { me: us, you: us, ana: {} },
      { relationships: [meets("me", "ana"), meets("you", "ana")] },
    );
    expect(scored(undecided).check(rule).state).toBe("unknown");
  });
});
