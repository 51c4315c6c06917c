import { describe, expect, it } from "vitest";
import { bestGroup, groupCentrality } from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, path, star, undirected } from "../graphs.js";

const kite = undirected(...kiteTies);
const group = ["Fernando", "Heather"];

describe("groupCentrality", () => {
  it("is what NetworkX says of Fernando and Heather in the kite", () => {
    expect(groupCentrality(kite, { group })).toBeCloseTo(0.625, 12);
    expect(groupCentrality(kite, { group, measure: "closeness" })).toBeCloseTo(8 / 11, 12);
    expect(groupCentrality(kite, { group, measure: "betweenness" })).toBeCloseTo(0.45833333333333337, 12);
  });

  it("is 1 for the middle of a star, and null where no one is left or the group is out of reach", () => {
    for (const measure of ["degree", "closeness", "betweenness"] as const) {
      expect(groupCentrality(star(5), { group: ["a"], measure })).toBe(1);
      expect(groupCentrality(path(2), { group: ["a", "b"], measure })).toBeNull();
    }
    expect(groupCentrality(directed("a b"), { group: ["a"], measure: "closeness" })).toBeNull();
    expect(groupCentrality(directed("a b"), { group: ["b"], measure: "closeness" })).toBe(1);
    expect(() => groupCentrality(kite, { group: [] })).toThrow("at least one id");
  });
});

describe("bestGroup", () => {
  it("adds the most each time, and never more than before", () => {
    const { group: found, gains } = bestGroup(kite, { size: 3 });
    expect(found[0]).toBe("Diane");
    expect(gains[0]).toBeCloseTo(0.7, 12);
    for (let i = 1; i < gains.length; i++) expect(gains[i]).toBeLessThanOrEqual(gains[i - 1]!);
    expect(bestGroup(complete(4), { size: 9 })).toEqual({
      group: ["a", "b", "c", "d"],
      gains: [1, 0, 0, 0],
      exact: true,
    });
  });

  it("comes within 63% of the best pair, by trying all", () => {
    const ids = kite.nodes();
    for (const measure of ["degree", "closeness"] as const) {
      const worth = (members: string[]) => {
        const steps = ids.map((id) => Math.min(...members.map((member) => distance(id, member))));
        return steps.reduce((sum, d) => sum + (measure === "degree" ? (d <= 1 ? 1 : 0) : 1 / (1 + d)), 0) / ids.length;
      };
      const { group: found, gains } = bestGroup(kite, { size: 2, measure });
      expect(gains[0]! + gains[1]!).toBeCloseTo(worth(found), 12);
      const best = Math.max(...ids.flatMap((a) => ids.map((b) => worth([a, b]))));
      expect(worth(found)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
    }
  });
});

function distance(from: string, to: string): number {
  let reached = new Set([from]);
  for (let steps = 0; ; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached, ...[...reached].flatMap((id) => kite.neighbors(id))]);
  }
}
