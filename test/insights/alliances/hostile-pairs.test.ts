import { describe, expect, it } from "vitest";
import { hostilePairs } from "../../../src/insights/alliances/hostile-pairs.js";
import { account, read } from "./map.js";

describe("hostilePairs", () => {
  it("are those with hostility of .3 or more in either direction, most hostile first, whatever liking stands beside it", () => {
    const { network } = read(
      account("a b c d e f", [
        "a dislikes b .5",
        "c distrusts a",
        "a trusts c",
        "a rival d .3",
        "a friend e",
        "f conflict a .4",
      ]),
    );
    expect(hostilePairs(network, 0).map((index) => network.people[index]!.id)).toEqual(["c", "f", "b"]);
    expect(hostilePairs(network, 4)).toEqual([]);
  });

  it("leave out our people and empty seats", () => {
    const { network } = read(
      account(
        [
          { id: "a", name: "A" },
          { id: "b", name: "B", side: "us" },
          { id: "c", name: "C", status: "vacant" },
        ],
        ["a rival b", "a rival c"],
      ),
    );
    expect(hostilePairs(network, 0)).toEqual([]);
  });
});
