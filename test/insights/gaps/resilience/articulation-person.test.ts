import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const rule = "articulation_person";
const us = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, isTop: true };
const user = (decisionWeight: number) => ({ decisionWeight });

describe("articulation_person", () => {
  /** We know the CFO twice over; Kim alone leads to Ana and Bob. */
  const branch = (weight: number) =>
    accountOf(
      { me: us, you: us, cfo, lee: user(0), kim: user(0), ana: user(weight), bob: user(weight) },
      {
        relationships: [
          meets("me", "cfo"),
          meets("you", "cfo"),
          meets("you", "lee"),
          meets("lee", "cfo"),
          meets("me", "kim"),
          meets("you", "kim"),
          meets("kim", "ana", 0.01),
          { from: "kim", to: "ana", kind: "knows", strength: 0.5 },
          { from: "kim", to: "bob", kind: "knows", strength: 0.5 },
        ],
      },
    );

  it("finds who alone leads to 30 % of the influence we can reach, and nobody a step below", () => {
    const { of } = scored(branch(0.4));
    const [gap] = of(rule);
    expect(gap!.id).toBe(`${rule}::kim`);
    const value = gap!.metric.value;
    expect(gap!.metric).toEqual({ name: "cutOffShare", value, threshold: 0.3 });
    expect(gap!.reason.text).toBe(
      `Without Kim we lose 2 people with ${Math.round(value * 100)}% of the influence we can reach`,
    );
    expect(gap!.proof).toMatchObject({ kind: "cut", people: [{ id: "kim" }], to: [{ id: "ana" }, { id: "bob" }] });
    const above = scored(branch(0.4), { rules: { preset: "all", [rule]: { cutOffShare: value + 0.001 } } });
    expect(above.check(rule).state).toBe("absent");
    const at = scored(branch(0.4), { rules: { preset: "all", [rule]: { cutOffShare: value } } });
    expect(at.check(rule).state).toBe("present");
    expect(scored(branch(0.1)).check(rule).state).toBe("absent");
  });

  it("is closed by meeting those behind", () => {
    const [gap] = scored(branch(0.4)).of(rule);
    expect(scored(remedied(branch(0.4), gap!)).check(rule).state).toBe("absent");
  });

  it("leaves out the deciders themselves", () => {
    const input = accountOf(
      { me: us, you: us, cfo, lee: user(0), ana: user(0.49), bob: user(0.49) },
      {
        relationships: [
          meets("me", "cfo"),
          meets("you", "cfo"),
          meets("you", "lee"),
          meets("me", "lee"),
          meets("lee", "cfo"),
          { from: "cfo", to: "ana", kind: "knows", strength: 0.5 },
          { from: "cfo", to: "bob", kind: "knows", strength: 0.5 },
        ],
      },
    );
    expect(scored(input).check("single_point_of_contact").state).toBe("absent");
    expect(scored(input).check(rule).state).toBe("absent");
  });

  const oneOfOurs = accountOf(
    { me: us, you: us, cfo, lee: user(0), ana: user(0) },
    { relationships: [meets("me", "cfo"), meets("me", "lee"), meets("lee", "cfo"), meets("you", "ana")] },
  );

  it("finds one of our team without whom a decider is lost, where single_owner does not say so already", () => {
    expect(scored(oneOfOurs).of("single_owner")).toHaveLength(1);
    expect(scored(oneOfOurs).check(rule).state).toBe("absent");
    const options = { rules: { preset: "all" as const, single_owner: "off" as const } };
    const [gap] = scored(oneOfOurs, options).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::me`, severity: 65 });
    expect(gap!.reason.text).toBe("Without Me we lose our route to Cfo");
    expect(gap!.remedy.owners).toEqual([{ type: "person", id: "you", label: "You" }]);
    expect(scored(remedied(oneOfOurs, gap!), options).check(rule).state).toBe("absent");
  });

  it("lists the later ones on the only way to a decider, of whom single_point_of_contact names the first", () => {
    const input = accountOf(
      { me: us, a: user(0), b: user(0), c: user(0), cfo },
      { relationships: [meets("me", "a"), meets("a", "b"), meets("b", "cfo"), meets("me", "c")] },
    );
    const { of } = scored(input);
    expect(of("single_point_of_contact").map((gap) => gap.id)).toEqual(["single_point_of_contact::a"]);
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::b`]);
  });

  it("offers nothing where nobody behind can be met", () => {
    const input = accountOf(
      { me: us, cfo, kim: user(0), lee: user(0), ana: user(0.45) },
      {
        relationships: [
          meets("me", "cfo"),
          meets("me", "lee"),
          meets("lee", "cfo"),
          meets("me", "kim"),
          meets("kim", "ana"),
          { from: "me", to: "ana", kind: "conflict", strength: 1 },
        ],
      },
    );
    const [gap] = scored(input, { rules: { preset: "all", [rule]: { cutOffShare: 0.2 } } }).of(rule);
    expect(gap!.id).toBe(`${rule}::kim`);
    expect(gap!.remedy).toMatchObject({ changes: null, targets: [] });
    expect(gap!.remedy.text.text).toBe("Build a route around Kim");
  });

  it("abstains without a decider and while nothing is known of our contacts", () => {
    expect(scored(accountOf({ me: us, ana: {} })).check(rule).missing).toHaveLength(2);
  });
});
