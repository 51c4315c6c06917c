import { describe, expect, it } from "vitest";
import { influence } from "../../../src/insights/influence/influence.js";
import type { InfluenceOptions } from "../../../src/insights/influence/influence-options.js";
import { read } from "../../network/read.js";

const of = (people: readonly Record<string, unknown>[], rest = {}, options: InfluenceOptions = {}) =>
  influence(read(people, rest), options);
const tie = (from: string, to: string) => ({ from, to, kind: "influences", strength: 1 });

describe("attention for people off the map", () => {
  const people = [{ id: "a", roles: ["economic_buyer"] }, { id: "b" }, { id: "c" }];
  const relationships = [tie("b", "a"), tie("c", "a")];

  it("is what is left of 1.5 ties, nothing once more is known", () => {
    expect([...of(people, { relationships: relationships.slice(0, 1) }).unmappedAttention]).toEqual([
      expect.closeTo(1 / 3, 12),
      1,
      1,
    ]);
    expect([...of(people, { relationships }).unmappedAttention]).toEqual([0, 1, 1]);
  });

  it("follows the option unmappedAttention", () => {
    expect(of(people, { relationships }, { unmappedAttention: 4 }).unmappedAttention[0]).toBe(0.5);
    expect(
      of(people, { relationships: relationships.slice(0, 1) }, { unmappedAttention: 0 }).unmappedAttention[0],
    ).toBe(0);
    expect(of(people, {}, { unmappedAttention: 0 }).shares[0]).toBe(0.5);
  });
});

describe("susceptibility", () => {
  it("is the person's own, else the option, else .5; never above .95", () => {
    const people = [
      { id: "a", susceptibility: 0.2 },
      { id: "b" },
      { id: "c", susceptibility: 1 },
      { id: "d", susceptibility: 0 },
    ];
    expect([...of(people).susceptibility]).toEqual([0.2, 0.5, 0.95, 0]);
    expect([...of(people, {}, { susceptibility: 0.7 }).susceptibility]).toEqual([0.2, 0.7, 0.95, 0]);
  });
});

describe("the buying group and its thresholds", () => {
  it("is everybody flagged, with a role that takes part, or with a say", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: ["other"] },
      { id: "c", roles: ["point_of_contact"], inBuyingGroup: true },
      { id: "d", roles: ["coach"] },
      { id: "e" },
      { id: "f", decisionWeight: 0.1, roles: ["other"] },
      { id: "g", roles: ["economic_buyer"], side: "us" },
    ];
    const network = read(people);
    expect(influence(network).buyingGroup.map((index) => network.people[index]!.id)).toEqual(["a", "c", "d", "f"]);
  });

  it("are absolute in small groups, relative to an even share in large ones", () => {
    const group = (size: number) => of(Array.from({ length: size }, (_, at) => ({ id: `p${at}`, decisionWeight: 1 })));
    // alone everybody keeps half of their say: even = .5 / size
    expect(group(5)).toMatchObject({
      evenShare: expect.closeTo(0.1, 12),
      thresholds: { notable: 0.06, high: 0.1, some: 0.04 },
    });
    expect(group(10).thresholds).toEqual({
      notable: expect.closeTo(0.0375, 12),
      high: expect.closeTo(0.0625, 12),
      some: expect.closeTo(0.025, 12),
    });
  });

  it("are absolute where there is no group at all", () => {
    expect(of([{ id: "a", roles: [] }])).toMatchObject({
      buyingGroup: [],
      thresholds: { notable: 0.06, high: 0.1, some: 0.04 },
    });
  });
});
