import { describe, expect, it } from "vitest";
import { factionPairs } from "../../../src/insights/alliances/faction-pairs.js";
import { groups } from "../../../src/insights/alliances/groups.js";
import { strongestTies } from "../../../src/insights/alliances/strongest-ties.js";
import { account, cluster, read } from "./map.js";

describe("factionPairs", () => {
  it("finds a rivalry with its share of hostility, strength and strongest ties", () => {
    const found = cluster(
      account("a b c d e", [
        "a ally b",
        "c ally d",
        "d ally e",
        "a rival c .5",
        "a conflict d",
        "b distrusts d",
        "b blocks e .4",
        "b likes c .3",
      ]),
    );
    expect(found.alliances).toEqual([]);
    expect(found.rivalries).toHaveLength(1);
    const [rivalry] = found.rivalries;
    // One-sided feelings of unknown awareness count .85 · .75.
    const hostility = 0.45 + 0.9 + (0.9 + 0.36) * 0.85 * 0.75;
    const liking = 0.18 * 0.85 * 0.75;
    expect(rivalry!.strength).toBeCloseTo(hostility, 12);
    expect(rivalry!.intensity).toBeCloseTo(hostility / (hostility + liking), 12);
    expect(rivalry!.keyTies.map(({ label }) => label)).toEqual([
      "A is in conflict with D",
      "B distrusts D",
      "A is a rival of C",
    ]);
    expect([rivalry!.a, rivalry!.b]).toEqual(found.factions.map(({ id }) => id));
    expect(rivalry!.reason.text).toMatch(
      /^.'s side and .'s side are at odds: 95% of the feeling between them is hostile; above all, A is in conflict with D$/,
    );
  });

  it("finds an alliance where liking outweighs hostility, and counts an even balance as rivalry", () => {
    const { network, influence } = read(
      account("a b c d", ["a ally b", "b rival c .2", "c ally d .5", "d rival a .5"]),
    );
    const apart = groups(network, influence, Int32Array.from([0, 1, 2, 3]));
    const { alliances, rivalries } = factionPairs(network, apart, strongestTies(network));
    expect(alliances.map(({ a, b }) => [a, b].sort().join())).toEqual(["faction:a,faction:b", "faction:c,faction:d"]);
    expect(alliances[0]!.reason.text).toMatch(
      /^(A and B|B and A) get along: everything between them is friendly; above all, A is an ally of B$/,
    );
    expect(rivalries.map(({ strength }) => strength)).toEqual([expect.closeTo(0.45, 12), expect.closeTo(0.18, 12)]);

    const even = read(account("a b c", ["a ally c", "b rival c"]));
    const pairs = factionPairs(
      even.network,
      groups(even.network, even.influence, Int32Array.from([0, 0, 1])),
      strongestTies(even.network),
    );
    expect(pairs.alliances).toEqual([]);
    expect(pairs.rivalries).toMatchObject([{ intensity: 0.5, strength: 0.9 }]);
  });
});
