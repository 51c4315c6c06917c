import { describe, expect, it } from "vitest";
import { explainStakeholder } from "../../../src/api/explain-stakeholder.js";
import { mapOf, smallMap } from "./map.js";

const explain = (...[account, id, options]: Parameters<typeof explainStakeholder>) =>
  explainStakeholder(account, id, { samples: 0, ...options });
const near = (value: number) => expect.closeTo(value, 6);

describe("the explanation of the small map", () => {
  const cio = explain(smallMap(), "cio");

  it("names the deciders whose say reaches the person", () => {
    // V(m, cio) by elimination of the three who listen: reached(cfo) = .263333 z, reached(ana) = .2 z, z = .5 / (1 - .052667 - .0578)
    const z = 0.5 / (1 - 0.5 * (0.79 / 1.51) * 0.5 * (0.6 / 1.5) - 0.5 * (0.867 / 1.5) * 0.5 * (0.6 / 1.5));
    const rights = { cfo: 1 / 1.45, cio: 0.35 / 1.45, ana: 0.1 / 1.45 };
    expect(cio.byDecider).toEqual([
      { ref: { type: "person", id: "cfo", label: "CFO" }, influence: near(rights.cfo * 0.5 * (0.79 / 1.51) * z) },
      { ref: { type: "person", id: "cio", label: "CIO" }, influence: near(rights.cio * z) },
      { ref: { type: "person", id: "ana", label: "ANA" }, influence: near(rights.ana * 0.5 * (0.6 / 1.5) * z) },
    ]);
  });

  it("names the listeners through whom it passes", () => {
    expect(cio.ownVote).toEqual(near(0.12069));
    expect(cio.byListener).toEqual([
      { ref: { type: "person", id: "cfo", label: "CFO" }, influence: near(0.103008) },
      { ref: { type: "person", id: "ana", label: "ANA" }, influence: near(0.021043) },
    ]);
  });

  it("says whether every tie was reckoned: not in a crowd where everybody listens to everybody", () => {
    expect(cio.exact).toBe(true);
    const people = Array.from({ length: 150 }, (_, at) => ({ id: `p${at}`, name: `P ${at}` }));
    const relationships = people.flatMap(({ id }, at) =>
      people.slice(at + 1).map((other) => ({ from: id, to: other.id, kind: "influences" as const })),
    );
    const crowd = explain({ id: "crowd", name: "Crowd", asOf: "2026-03-01", people, relationships }, "p0");
    expect(crowd.exact).toBe(false);
    expect(crowd.byTie.length).toBeLessThanOrEqual(500);
  });

  it("says what each tie is worth, largest first", () => {
    expect(cio.byTie.map(({ tie }) => tie)).toMatchObject(
      [
        { type: "relationship", id: "cio>influences>cfo", label: "CIO influences CFO" },
        { type: "relationship", id: "ana>reports_to>cio", label: "ANA reports to CIO" },
        { type: "relationship", id: "ana>advises>cio", label: "ANA advises CIO" },
        { type: "relationship", id: "con>advises>cfo", label: "CON advises CFO" },
        { type: "relationship", id: "cio>reports_to>cfo", label: "CIO reports to CFO" },
      ].sort((a, b) => Math.abs(worth(b.id)) - Math.abs(worth(a.id))),
    );
    expect(worth("cio>influences>cfo")).toBeGreaterThan(0);
    // Without the consultant the CFO's attention is no longer full, so nothing goes to the CIO instead: 1.51 is just over 1.5.
    expect(Math.abs(worth("con>advises>cfo"))).toBeLessThan(0.001);
  });
  const worth = (id: string) => cio.byTie.find(({ tie }) => tie.id === id)!.difference;

  it("parts rights from network", () => {
    expect(cio.byFactor.baseline).toBe(0.125);
    expect(cio.byFactor.rights + cio.byFactor.network + 0.125).toBeCloseTo(cio.stakeholder.influence, 12);
    expect(cio.byFactor.network).toBeGreaterThan(0);
  });

  it("is a text whose points sum", () => {
    expect(cio.text).toMatchInlineSnapshot(
      `"CIO holds about 24% of the influence on this decision: 12 points directly, 12 through CFO and ANA; #2 of 4. By whose right to decide: 13 from CIO, 10 from CFO, and 1 from ANA. By distance from that right: 12 held directly, 10 one step away, 1 two steps away, and 1 further away."`,
    );
    expect(explain(smallMap(), "con").text).toMatchInlineSnapshot(
      `"CON holds about 9% of the influence on this decision, all of it through CFO; #4 of 4. By whose right to decide: 9 from CFO. By distance from that right: 8 one step away and 1 further away."`,
    );
  });
});

describe("explanations at the edges", () => {
  it("put all but the ten with most say together", () => {
    const people = Array.from({ length: 13 }, (_, at) => ({
      id: `p${String(at).padStart(2, "0")}`,
      decisionWeight: 13 - at,
    }));
    const relationships = people.slice(1).map(({ id }) => ({ from: "p00", to: id, kind: "influences", strength: 1 }));
    const { byDecider, stakeholder } = explain(mapOf(people, { relationships }), "p00");
    expect(byDecider.map((part) => part.ref?.id ?? null)).toEqual([...people.slice(0, 10).map((one) => one.id), null]);
    const passed = (weight: number) => (weight / 91) * 0.5 * (1 / 1.5) * 0.5;
    expect(byDecider[10]!.influence).toEqual(near(passed(3 + 2 + 1)));
    expect(byDecider[0]!.influence).toEqual(near((13 / 91) * 0.5));
    expect(byDecider.reduce((sum, part) => sum + part.influence, 0)).toBeCloseTo(stakeholder.influence, 12);
  });

  it("tell what is lost with the only tie of a listener whose attention is all on the map", () => {
    const people = [
      { id: "a", decisionWeight: 1 },
      { id: "b", decisionWeight: 0 },
    ];
    const account = mapOf(people, { relationships: [{ from: "b", to: "a", kind: "influences", strength: 1 }] });
    const lost = (engine: "friedkin_johnsen" | "katz") =>
      explain(account, "b", { engine, unmappedAttention: 0 }).byTie.map(({ difference }) => difference);
    expect(lost("friedkin_johnsen")).toEqual([near(0.25)]);
    // Of the .75 that are mapped, .85 : 1.
    expect(lost("katz")).toEqual([near((0.75 * 0.85) / 1.85)]);
  });

  it("are short for somebody without a path to the decision", () => {
    const { text, byTie, bySteps, byListener, byFactor } = explain(
      mapOf([
        { id: "a", roles: ["economic_buyer"] },
        { id: "b", roles: [] },
      ]),
      "b",
    );
    expect(text).toBe("B has no known path to this decision.");
    expect({ byTie, bySteps, byListener }).toEqual({ byTie: [], bySteps: [0, 0, 0, 0, 0], byListener: [] });
    expect(byFactor).toEqual({ rights: -0.25, network: 0, baseline: 0.25 });
  });

  it("of an empty seat give it nothing", () => {
    const seat = explain(
      mapOf([
        { id: "a", roles: ["economic_buyer"], status: "vacant" },
        { id: "b", roles: ["approver"] },
      ]),
      "a",
    );
    expect(seat.byFactor).toEqual({ rights: 0, network: 0, baseline: 0 });
    expect(seat.byDecider.map((part) => part.influence)).toEqual([0, 0]);
    expect(seat.text).toBe("A is an open position: about 59% of this decision waits for whoever fills it.");
  });

  it("tell what a rivalry costs: below zero, influence would be gained without it", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: [] },
    ];
    const tie = { from: "b", to: "a", kind: "advises", strength: 1 };
    const { byTie } = explain(
      mapOf(people, { relationships: [tie, { from: "b", to: "a", kind: "rival", strength: 1 }] }),
      "b",
    );
    const share = (attention: number) => 0.5 * 0.5 * (attention / 1.5);
    const now = 0.9 * (1 - 0.75 * 0.9);
    expect(byTie).toEqual([
      { tie: expect.objectContaining({ id: "a>rival>b" }), difference: near(share(now) - share(0.9)) },
      { tie: expect.objectContaining({ id: "b>advises>a" }), difference: near(share(now)) },
    ]);
  });

  it("count a tie of two equal ones as worth nothing by itself", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: [] },
    ];
    const tie = { from: "b", to: "a", kind: "advises", strength: 1 };
    expect(explain(mapOf(people, { relationships: [tie, tie] }), "b").byTie).toEqual([]);
  });

  it("follow the options: everything of one's own where people off the map side with their listeners", () => {
    const { byFactor, stakeholder } = explain(smallMap(), "ana", { unmapped: "self" });
    expect(byFactor.baseline).toBe(0.25);
    expect(byFactor.rights + byFactor.network + 0.25).toBeCloseTo(stakeholder.influence, 12);
    expect(stakeholder.influence).toBeCloseTo(0.16834, 6);
  });
});
