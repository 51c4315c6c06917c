import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disjointPaths } from "../../../src/kernels/flow/disjoint-paths.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";

type Arc = readonly [number, number];

function graph(nodeCount: number, arcs: readonly Arc[]) {
  return directedAdjacency(
    nodeCount,
    Int32Array.from(arcs, ([from]) => from),
    Int32Array.from(arcs, ([, to]) => to),
    null,
  );
}

const bothWays = (edges: readonly Arc[]): Arc[] =>
  edges.flatMap(([a, b]): Arc[] => [
    [a, b],
    [b, a],
  ]);

/** The fewest nodes in between that cut the source from the target, by trying all sets (Menger); a direct arc adds one. */
function smallestCut(nodeCount: number, arcs: readonly Arc[], source: number, target: number): number {
  const direct = arcs.some(([from, to]) => from === source && to === target);
  const rest = arcs.filter(([from, to]) => from !== source || to !== target);
  const between = Array.from({ length: nodeCount }, (_, node) => node).filter(
    (node) => node !== source && node !== target,
  );
  let smallest = between.length;
  for (let set = 0; set < 1 << between.length; set++) {
    const gone = new Set(between.filter((_, position) => (set >> position) & 1));
    if (gone.size >= smallest) continue;
    const reached = new Set([source]);
    for (let round = 0; round < nodeCount; round++) {
      for (const [from, to] of rest) if (reached.has(from) && !gone.has(to)) reached.add(to);
    }
    if (!reached.has(target)) smallest = gone.size;
  }
  return smallest + (direct ? 1 : 0);
}

describe("disjointPaths", () => {
  it("counts a direct arc as one path beside those through others", () => {
    const edges = bothWays([
      [0, 3],
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ]);
    expect(disjointPaths(graph(4, edges), 0, 3)).toEqual([
      [0, 3],
      [0, 1, 3],
      [0, 2, 3],
    ]);
  });

  it("takes a first path back where that lets two through", () => {
    const arcs: Arc[] = [
      [0, 1],
      [1, 2],
      [2, 5],
      [0, 3],
      [3, 2],
      [1, 4],
      [4, 5],
    ];
    expect(disjointPaths(graph(6, arcs), 0, 5)).toEqual([
      [0, 1, 4, 5],
      [0, 3, 2, 5],
    ]);
  });

  it("finds one path where five ways meet in one node, and none where nothing leads", () => {
    const fan = bothWays(
      [1, 2, 3, 4, 5].flatMap((node): Arc[] => [
        [0, node],
        [node, 6],
      ]),
    );
    expect(disjointPaths(graph(9, [...fan, [6, 7]]), 0, 7)).toEqual([[0, 1, 6, 7]]);
    expect(disjointPaths(graph(9, fan), 0, 8)).toEqual([]);
  });

  it("finds as many as the smallest cut has nodes, on random graphs, and no two share a node", () => {
    const arc = fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 24 }), fc.boolean(), (drawn, undirected) => {
        const arcs = undirected ? bothWays(drawn) : drawn;
        const paths = disjointPaths(graph(7, arcs), 0, 6);
        expect(paths.length).toBe(smallestCut(7, arcs, 0, 6));
        const between = paths.flatMap((path) => path.slice(1, -1));
        expect(new Set(between).size).toBe(between.length);
        for (const path of paths) {
          expect([path[0], path[path.length - 1]]).toEqual([0, 6]);
          for (let at = 1; at < path.length; at++) {
            expect(arcs.some(([from, to]) => from === path[at - 1] && to === path[at])).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
