import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const rule = "single_point_of_contact";
const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("single_point_of_contact", () => {
  const assistant = accountOf(
    { me, you: me, kim: { title: "Executive Assistant" }, cfo, a: {}, b: {}, c: {}, d: {}, e: {} },
    {
      relationships: [
        ...["a", "b", "c", "d", "e"].map((id) => meets("me", id)),
        ...["a", "b", "c", "d", "e"].map((id) => meets(id, "kim")),
        meets("you", "a"),
        meets("kim", "cfo"),
      ],
    },
  );

  it("names the assistant through whom all contacts reach the decider, with the cut that proves it", () => {
    const [gap] = scored(assistant).of(rule);
    expect(gap!.id).toBe(`${rule}::kim`);
    expect(gap!.reason.text).toBe("All 5 contacts reach Cfo (CFO) through one person, Kim (Executive Assistant)");
    expect(gap).toMatchObject({ severity: 90, band: "critical", metric: { name: "ways", value: 1, threshold: 2 } });
    expect(gap!.proof).toMatchObject({
      kind: "cut",
      people: [{ id: "kim" }],
      from: [{ id: "me" }, { id: "you" }],
      to: [{ id: "cfo" }],
    });
    expect(gap!.benchmark).toMatchObject({ year: 2021, kind: "survey" });
    expect(gap!.remedy.text.text).toBe("Build a route around Kim: meet Cfo");
    expect(scored(remedied(assistant, gap!)).check(rule).state).toBe("absent");
  });

  it("says both where two contacts reach the decider through one person", () => {
    const ids = ["a", "b"];
    const two = accountOf(
      { me, kim: {}, cfo, a: {}, b: {} },
      {
        relationships: [...ids.map((id) => meets("me", id)), ...ids.map((id) => meets(id, "kim")), meets("kim", "cfo")],
      },
    );
    expect(scored(two).of(rule)[0]!.reason.text).toBe("Both contacts reach Cfo (CFO) through one person, Kim");
  });

  it("names the assistant also where a second decider is covered directly", () => {
    const input = { ...assistant, people: [...assistant.people, { id: "ceo", name: "Ceo", roles: cfo.roles }] };
    const ties = [...assistant.relationships!, meets("me", "ceo"), meets("a", "ceo")];
    expect(
      scored({ ...input, relationships: ties })
        .of(rule)
        .map((gap) => gap.id),
    ).toEqual([`${rule}::kim`]);
  });

  it("names the decider where one direct contact is all there is, and a go-between closes it", () => {
    const input = accountOf(
      { me, cfo, ana: {}, bob: {} },
      { relationships: [meets("me", "cfo"), meets("cfo", "ana"), meets("me", "bob")] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.id).toBe(`${rule}::cfo`);
    expect(gap!.reason.text).toBe("Cfo is our only route to the decision: no one else we know leads there");
    expect(gap!.remedy.targets.map((ref) => ref.id)).toEqual(["ana"]);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("names the only contact, merged with what they cut off", () => {
    const input = accountOf(
      { me, kim: {}, cfo, ceo: { roles: ["decision_maker"] } },
      { relationships: [meets("me", "kim"), meets("kim", "cfo"), meets("kim", "ceo")] },
    );
    const { of } = scored(input);
    expect(of(rule)).toHaveLength(1);
    const [gap] = of(rule);
    expect(gap!.reason.text).toBe("Kim is our only contact: without them we have no contacts there");
    expect(gap).toMatchObject({ severity: 90, metric: { name: "contacts", value: 1, threshold: 2 } });
    expect(gap!.proof).toMatchObject({ to: [{ id: "ceo" }, { id: "cfo" }] });
    expect(
      scored(remedied(input, gap!))
        .of(rule)
        .map((one) => one.id),
    ).not.toContain(gap!.id);
  });

  it("finds the only contact also while nobody is known to decide", () => {
    const input = accountOf({ me, kim: {}, ana: {} }, { relationships: [meets("me", "kim")] });
    const [gap] = scored(input).of(rule);
    expect(gap!.proof).toMatchObject({ from: [{ id: "me" }], to: [{ id: "kim" }] });
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("unknown");
  });

  it("lists every single person on the only way, nearest to us first", () => {
    const input = accountOf(
      { me, a: {}, b: {}, c: {}, cfo },
      { relationships: [meets("me", "a"), meets("a", "b"), meets("b", "cfo"), meets("me", "c")] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.proof).toMatchObject({ people: [{ id: "a" }, { id: "b" }] });
    expect(gap!.id).toBe(`${rule}::a`);
    expect(gap!.reason.text).toBe("We reach Cfo (CFO) only through A");
  });

  it("is no gap with two ways, and is one again when one of them falls below .25", () => {
    const ways = (strength: number) =>
      accountOf(
        { me, a: {}, b: {}, cfo },
        { relationships: [meets("me", "a"), meets("a", "cfo"), meets("me", "b"), meets("b", "cfo", strength)] },
      );
    expect(scored(ways(0.25)).check(rule).state).toBe("absent");
    expect(
      scored(ways(0.24))
        .of(rule)
        .map((gap) => gap.id),
    ).toEqual([`${rule}::a`]);
  });

  it("offers no change where there is nobody else", () => {
    const [gap] = scored(accountOf({ me, cfo }, { relationships: [meets("me", "cfo")] })).of(rule);
    expect(gap!.remedy).toMatchObject({ targets: [], changes: null });
    expect(gap!.remedy.text.text).toBe("Build a route around Cfo");
  });

  it("abstains while nothing is known of our contacts, and with several contacts while nobody decides", () => {
    expect(scored(accountOf({ me, cfo })).check(rule).state).toBe("unknown");
    const input = accountOf({ me, ana: {}, bob: {} }, { relationships: [meets("me", "ana"), meets("me", "bob")] });
    expect(scored(input).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "decider", refs: [] }],
    });
  });

  describe("a partner firm as one contact", () => {
    const partner = (organization = "Nordwind Consulting") => ({ side: "external" as const, organization });
    const input = accountOf(
      { me, you: me, cfo, ana: partner(), bob: partner("Nordwind Consulting GmbH"), kim: {}, lea: {} },
      {
        relationships: [
          meets("me", "ana"),
          meets("you", "bob"),
          meets("me", "lea"),
          meets("ana", "cfo"),
          meets("bob", "kim"),
          meets("kim", "cfo"),
        ],
      },
    );

    it("is told by name where all routes to a decider run through it, and a contact of our own closes it", () => {
      const [gap, ...others] = scored(input).of(rule);
      expect(others).toEqual([]);
      expect(gap!.subjects.map(({ id }) => id).sort()).toEqual(["ana", "bob"]);
      expect(gap!.reason.text).toBe(
        "Every route from us to Cfo runs through one company, Nordwind Consulting: Ana and Bob",
      );
      expect(gap!.remedy.text.text).toBe("Build a route that does not depend on Nordwind Consulting: meet Cfo");
      expect(gap).toMatchObject({ metric: { name: "organizations", value: 1, threshold: 2 } });
      expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    });

    it("is told where everybody we know works for it, though nobody is known to decide", () => {
      const bare = accountOf(
        { me, ana: partner(), bob: partner(), kim: {} },
        { relationships: [meets("me", "ana"), meets("me", "bob")] },
      );
      const [gap] = scored(bare).of(rule);
      expect(gap!.reason.text).toBe(
        "All our contacts work for one company, Nordwind Consulting: Ana and Bob; without it we have no contacts there",
      );
      expect(scored(remedied(bare, gap!)).of(rule)).toEqual([]);
    });

    it("is none where one route avoids it, where two firms share the routes, or where it is the customer itself", () => {
      const direct = { ...input, relationships: [...input.relationships!, meets("lea", "cfo")] };
      expect(scored(direct).of(rule)).toEqual([]);
      const people = input.people.map((one) => (one.id === "bob" ? { ...one, organization: "Another Firm" } : one));
      expect(scored({ ...input, people }).of(rule)).toEqual([]);
      const own = input.people.map((one) => ({ ...one, ...(one.side === "us" ? {} : { organization: "Acme" }) }));
      expect(scored({ ...input, name: "Acme SE", people: own }).of(rule)).toEqual([]);
    });
  });
});
