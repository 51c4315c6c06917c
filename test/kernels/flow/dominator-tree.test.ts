import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominatorTree } from "../../../src/kernels/flow/dominator-tree.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";

function graph(nodeCount: number, arcs: readonly (readonly [number, number])[]) {
  return directedAdjacency(
    nodeCount,
    Int32Array.from(arcs, ([from]) => from),
    Int32Array.from(arcs, ([, to]) => to),
    null,
  );
}

/** Nodes within reach of node 0 when one node is taken away. */
function reachWithout(nodeCount: number, arcs: readonly (readonly [number, number])[], gone: number): Set<number> {
  const reached = new Set(gone === 0 ? [] : [0]);
  for (let round = 0; round < nodeCount; round++) {
    for (const [from, to] of arcs) if (reached.has(from) && to !== gone) reached.add(to);
  }
  return reached;
}

describe("dominatorTree", () => {
  it("hangs both branches of a diamond and what follows them below its top", () => {
    const arcs = [
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 4],
      [3, 4],
      [4, 5],
    ] as const;
    const { immediate, order } = dominatorTree(graph(7, arcs), 0);
    expect(Array.from(immediate)).toEqual([-1, 0, 1, 1, 1, 4, -1]);
    expect(order[0]).toBe(0);
    expect(new Set(order)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it("finds that the root dominates all on the graph of Cooper, Harvey and Kennedy", () => {
    const arcs = [
      [0, 1],
      [0, 2],
      [1, 5],
      [2, 3],
      [2, 4],
      [3, 4],
      [4, 3],
      [4, 5],
      [5, 4],
    ] as const;
    expect(Array.from(dominatorTree(graph(6, arcs), 0).immediate)).toEqual([-1, 0, 0, 0, 0, 0]);
  });

  it("agrees with taking away every node in turn", () => {
    const arc = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 20 }), (arcs) => {
        const { immediate, order } = dominatorTree(graph(7, arcs), 0);
        const all = reachWithout(7, arcs, -1);
        expect(new Set(order)).toEqual(all);
        for (const node of all) {
          const climbed = new Set<number>();
          for (let at = immediate[node]!; at !== -1; at = immediate[at]!) climbed.add(at);
          for (let gone = 1; gone < 7; gone++) {
            if (gone === node) continue;
            expect(climbed.has(gone)).toBe(all.has(gone) && !reachWithout(7, arcs, gone).has(node));
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
