import { describe, expect, it } from "vitest";
import { similarity } from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, star, undirected } from "../graphs.js";

const kite = undirected(...kiteTies);

function likeness(method: "jaccard" | "adamic_adar" | "structural_equivalence", a: string, b: string) {
  const pairs = similarity(kite, { method, node: a, count: 100 });
  return pairs.find(({ nodes }) => nodes.includes(b))?.value;
}

describe("similarity", () => {
  it("is what NetworkX says of the kite", () => {
    expect(likeness("jaccard", "Andre", "Beverley")).toBeCloseTo(1 / 7, 12);
    expect(likeness("jaccard", "Jane", "Heather")).toBeCloseTo(1 / 3, 12);
    expect(likeness("jaccard", "Andre", "Garth")).toBeCloseTo(1 / 2, 12);
    expect(likeness("adamic_adar", "Andre", "Beverley")).toBeCloseTo(0.5581106265512472, 12);
    expect(likeness("adamic_adar", "Jane", "Heather")).toBeCloseTo(1 / Math.LN2, 12);
    expect(likeness("adamic_adar", "Andre", "Garth")).toBeCloseTo(1.9007930815553409, 12);
  });

  it("finds structural equals: 1 for those with the same ties to all others, arcs told apart", () => {
    const [best] = similarity(undirected("a c", "a d", "b c", "b d", "d e"), { method: "structural_equivalence" });
    expect(best).toMatchObject({ nodes: ["a", "b"], value: 1, tied: false, common: 2 });
    const arcs = similarity(directed("a c", "b c", "d c", "c e"), { method: "structural_equivalence" });
    expect(arcs.filter(({ value }) => value > 1 - 1e-12).map(({ nodes }) => nodes.join(""))).toEqual([
      "ab",
      "ad",
      "bd",
    ]);
  });

  it("lists pairs with a contact in common only, each once, the best first, and says who is tied", () => {
    expect(similarity(star(4))).toHaveLength(3);
    expect(similarity(star(4), { count: 2 })).toHaveLength(2);
    expect(similarity(complete(3)).every(({ tied }) => tied)).toBe(true);
    expect(similarity(undirected("a b"))).toEqual([]);
  });
});
