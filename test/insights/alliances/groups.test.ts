import { describe, expect, it } from "vitest";
import { groups } from "../../../src/insights/alliances/groups.js";
import { account, read } from "./map.js";

describe("groups", () => {
  it("stand in the order of influence, then of their smallest id, however they are numbered", () => {
    const { network, influence } = read(
      account(
        ["a", "b", "c", "d", "e"].map((id) => ({ id, name: id.toUpperCase(), decisionWeight: id === "d" ? 2 : 1 })),
      ),
    );
    const one = groups(network, influence, Int32Array.from([7, -1, 3, 5, 3]));
    expect(one.list.map(({ id, members, leaderName }) => [id, members, leaderName])).toEqual([
      ["faction:c", [2, 4], "C"],
      ["faction:d", [3], "D"],
      ["faction:a", [0], "A"],
    ]);
    expect([...one.groupOf]).toEqual([2, -1, 0, 1, 0]);
    expect(groups(network, influence, Int32Array.from([0, -1, 2, 1, 2]))).toEqual(one);
  });
});
