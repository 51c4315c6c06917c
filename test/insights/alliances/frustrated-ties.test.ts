import { describe, expect, it } from "vitest";
import { account, cluster } from "./map.js";

describe("frustratedTies", () => {
  it("are liking across factions and hostility inside one, those under most pressure first", () => {
    const found = cluster(
      account(
        "a b c d e f",
        ["a ally b", "b ally c", "a rival c .3", "d ally e", "a rival d", "b rival e", "f ally d", "trusting"]
          .filter((one) => one !== "trusting")
          .concat("f trusts a .4"),
      ),
    );
    expect(found.frustratedTies.map(({ tie, sign }) => [tie.label, sign])).toEqual([
      ["A is a rival of C", -1],
      ["F trusts A", 1],
    ]);
    const [inside, across] = found.frustratedTies;
    expect(inside!.pressure).toBeCloseTo(0.81, 12);
    expect(inside!.strength).toBeCloseTo(0.27, 12);
    expect(inside!.reason.text).toBe(
      "A is a rival of C, although they are on the same side and the people they both know bring them together: likely to change",
    );
    expect(across).toMatchObject({
      from: { id: "f" },
      to: { id: "a" },
      tie: { type: "relationship", id: "f>trusts>a" },
    });
    expect(across!.pressure).toBeCloseTo(0.81, 12);
    expect(across!.strength).toBeCloseTo(0.36 * 0.85 * 0.75, 12);
    expect(across!.reason.key).toBe("alliances.liking_across_under_pressure");
  });

  it("are under no pressure where those whom both know pull the same way, or nobody does", () => {
    const across = cluster(
      account("a b c d", ["a ally b", "c ally d", "a rival c", "a rival d", "b rival c", "b ally d .2"]),
      {},
    );
    expect(across.frustratedTies).toMatchObject([{ sign: 1 }]);
    const lonely = cluster(account("a b c", ["a rival b", "b rival c", "c rival a"]), { maxClusters: 1 });
    expect(lonely.frustratedTies).toHaveLength(3);
    expect(lonely.frustratedTies.every(({ pressure }) => pressure > 0)).toBe(true);
    const pair = cluster(account("a b", ["a rival b"]), { maxClusters: 1 });
    expect(pair.frustratedTies).toMatchObject([
      { pressure: 0, reason: { text: "A is a rival of B, although they are on the same side" } },
    ]);
    const chain = cluster(account("a b c d e", ["a ally b", "b rival c", "c ally d", "d ally e", "e ally a"]));
    expect(chain.frustratedTies).toHaveLength(1);
    expect(chain.frustratedTies[0]!.pressure).toBe(0);
  });
});
