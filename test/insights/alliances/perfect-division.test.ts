import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perfectDivision } from "../../../src/insights/alliances/perfect-division.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";
import { solveSigned } from "../../../src/kernels/signed/solve-signed.js";
import { connectedComponents } from "../../../src/kernels/structure/connected-components.js";

describe("perfectDivision", () => {
  it("puts friends of friends together and enemies apart", () => {
    const signed = signedAdjacency(4, [0, 1, 2], [1, 2, 3], [1, -1, 1]);
    expect(perfectDivision(signed, false)).toEqual(Int32Array.from([0, 0, 1, 1]));
    expect(perfectDivision(signed, true)).toEqual(Int32Array.from([0, 0, 1, 1]));
  });

  it("finds none where friends of a friend are at odds", () => {
    expect(perfectDivision(signedAdjacency(3, [0, 1, 0], [1, 2, 2], [1, 1, -0.1]), false)).toBeNull();
  });

  it("lets three enemies stand alone, but not in two camps", () => {
    const enemies = signedAdjacency(3, [0, 1, 0], [1, 2, 2], [-1, -1, -1]);
    expect(perfectDivision(enemies, false)).toEqual(Int32Array.from([0, 1, 2]));
    expect(perfectDivision(enemies, true)).toBeNull();
  });

  it("agrees with the search on whether a division without frustration exists, and on which", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }),
        fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(1, 1, -1)), { minLength: 3, maxLength: 9 }),
        (size, ties) => {
          const pairs = new Map(ties.map(([a, b, sign]) => [[a % size, b % size].sort().join(), sign]));
          const ends = [...pairs.keys()].map((pair) => pair.split(",").map(Number));
          const signed = signedAdjacency(
            size,
            ends.map(([a]) => a!),
            ends.map(([, b]) => b!),
            [...pairs.values()],
          );
          fc.pre(connectedComponents(signed).count === 1);
          for (const twoCamps of [false, true]) {
            const labels = perfectDivision(signed, twoCamps);
            const solved = solveSigned(signed, { maxClusters: twoCamps ? 2 : null });
            expect(labels === null).toBe(solved.value! > 0);
            if (labels !== null) expect(labels).toEqual(solved.labels);
          }
        },
      ),
    );
  });
});
