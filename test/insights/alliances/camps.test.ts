import { describe, expect, it } from "vitest";
import { camps } from "../../../src/insights/alliances/camps.js";
import { account, read } from "./map.js";

describe("camps", () => {
  it("part people by stance, in a fixed order, the most influential first", () => {
    const { network, influence } = read(
      account([
        { id: "a", name: "A", stance: 0.25, roles: ["influencer"] },
        { id: "b", name: "B", stance: "advocate", roles: ["economic_buyer"] },
        { id: "c", name: "C", stance: -0.25 },
        { id: "d", name: "D", stance: 0.24 },
        { id: "e", name: "E", stance: -0.24 },
        { id: "f", name: "F" },
      ]),
    );
    const found = camps(network, influence);
    expect(found.map(({ stance, members }) => [stance, members.map(({ id }) => id)])).toEqual([
      ["for", ["b", "a"]],
      ["undecided", ["d", "e"]],
      ["against", ["c"]],
      ["unknown", ["f"]],
    ]);
    expect(found.reduce((sum, camp) => sum + camp.influence, 0)).toBeCloseTo(1 - influence.unmapped, 12);
  });

  it("leave out our own people, competitors, empty seats and those who left", () => {
    const { network, influence } = read(
      account([
        { id: "a", name: "A", side: "us", stance: 1 },
        { id: "b", name: "B", side: "competitor", stance: 1 },
        { id: "c", name: "C", status: "vacant", stance: 1 },
        { id: "d", name: "D", status: "left", stance: 1 },
        { id: "e", name: "E", side: "external", stance: 1 },
      ]),
    );
    expect(camps(network, influence).map(({ members }) => members.map(({ id }) => id))).toEqual([["e"], [], [], []]);
  });
});
