import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { triads } from "../../../src/insights/alliances/triads.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";

describe("triads", () => {
  it("count triangles by how many of their ties are friendly", () => {
    // 0-1-2 friends; 3 is a friend of 0, an enemy of 1 and 2.
    const rows = signedAdjacency(4, [0, 0, 1, 0, 1, 2], [1, 2, 2, 3, 3, 3], [1, 0.5, 1, 0.2, -1, -1]);
    expect(triads(rows)).toEqual({ "+++": 1, "++-": 2, "+--": 1, "---": 0, balanced: 0.5 });
  });

  it("have no balance where there is no triangle", () => {
    expect(triads(signedAdjacency(3, [0, 1], [1, 2], [1, -1])).balanced).toBeNull();
  });

  it("are as many as counting every three people finds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9 }),
        fc.array(fc.constantFrom(-1, 0, 0, 0.5, 1), { minLength: 36, maxLength: 36 }),
        (size, drawn) => {
          const weight = (i: number, j: number) => drawn[(Math.min(i, j) * 9 + Math.max(i, j) * 5) % 36]!;
          const sources: number[] = [];
          const targets: number[] = [];
          const weights: number[] = [];
          const counts = { "+++": 0, "++-": 0, "+--": 0, "---": 0 };
          for (let i = 0; i < size; i++) {
            for (let j = i + 1; j < size; j++) {
              sources.push(i);
              targets.push(j);
              weights.push(weight(i, j));
              for (let k = j + 1; k < size; k++) {
                const three = [weight(i, j), weight(j, k), weight(i, k)];
                if (three.includes(0)) continue;
                const hostile = three.filter((one) => one < 0).length;
                counts[(["+++", "++-", "+--", "---"] as const)[hostile]!]++;
              }
            }
          }
          expect(triads(signedAdjacency(size, sources, targets, weights))).toMatchObject(counts);
        },
      ),
    );
  });
});
