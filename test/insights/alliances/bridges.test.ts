import { describe, expect, it } from "vitest";
import { bridges } from "../../../src/insights/alliances/bridges.js";
import { groups } from "../../../src/insights/alliances/groups.js";
import { account, cluster, read } from "./map.js";

describe("bridges", () => {
  it("are people with friends in two factions, with the margin by which their own holds them", () => {
    const ties = [
      "a ally b",
      "b ally c",
      "a ally c",
      "d ally e",
      "a rival d",
      "a rival e",
      "c ally d .5",
      "c rival e .1",
    ];
    const found = cluster(account("a b c d e", ties));
    expect(found.factions).toHaveLength(2);
    const [second, first] = found.bridges;
    expect(found.bridges).toHaveLength(2);
    // D: own .9, other .45, of 2.25 in all. C: own 1.8, other .45, of 2.34 in all.
    expect(first!.person.id).toBe("c");
    expect(first!.margin).toBeCloseTo(1 - (1.8 - 0.45) / 2.34, 12);
    expect(second!.person.id).toBe("d");
    expect(second!.margin).toBeCloseTo(1 - (0.9 - 0.45) / 2.25, 12);
    expect(first!.between).toEqual(["faction:a", "faction:d"]);
    expect(first!.reason.text).toMatch(
      /^C gets along with some people on .'s side, but is at odds with 1 person there$/,
    );
  });

  it("are not people whose ties stay in one faction, nor those with enemies only on the other side", () => {
    expect(cluster(account("a b c d", ["a ally b", "c ally d", "a rival c"])).bridges).toEqual([]);
  });

  it("are told apart by how firmly they stand", () => {
    const keyOf = (inside: number) =>
      cluster(
        account("a b c d", [`a ally b ${inside}`, "b ally c .5", "c ally d", "a rival c", "a rival d"]),
      ).bridges.find(({ person }) => person.id === "b")!.reason.key;
    expect(keyOf(0.55)).toBe("alliances.bridge_even");
    expect(keyOf(1)).toBe("alliances.bridge_torn");
    const ties = ["a ally b", "a ally e", "b ally e", "c ally d", "a rival c", "e rival d", "b friend c .5"];
    expect(cluster(account("a b c d e", ties)).bridges.map(({ reason }) => reason.text)).toEqual([
      expect.stringMatching(/^C gets along with some people on [ABE]'s side, but is at odds with 1 person there$/),
      expect.stringMatching(/^B also gets along with people on [CD]'s side, but is firmly tied to their own side$/),
    ]);
  });

  it("may stand alone between factions", () => {
    const { network, influence } = read(account("a b c", ["a ally b .5", "b ally c", "a rival c"]));
    const found = bridges(network, groups(network, influence, Int32Array.from([0, 1, 2])), new Map());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ margin: 1, between: ["faction:c", "faction:a"] });
    expect(found[0]!.reason.text).toBe("B stands alone between the groups and gets along best with C");
  });
});
