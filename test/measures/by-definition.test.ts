import { DirectedGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { randomSequence } from "../../src/internal/keyed-random.js";
import { graphHierarchy } from "../../src/measures/brokerage/graph-hierarchy.js";
import { eigenvectorCentrality } from "../../src/measures/centrality/eigenvector-centrality.js";
import { katzCentrality } from "../../src/measures/centrality/katz-centrality.js";
import { groupCentrality } from "../../src/measures/groups/group-centrality.js";

/** A random graph and its matrix: parts, isolates, cycles and self-loops. */
function draw(seed: number) {
  const random = randomSequence(seed);
  const directed = random() < 0.7;
  const size = 2 + Math.floor(random() * 6);
  const share = [0.1, 0.2, 0.4][Math.floor(random() * 3)]!;
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let node = 0; node < size; node++) graph.addNode(`n${node}`);
  for (let i = 0; i < size; i++) {
    for (let j = directed ? 0 : i; j < size; j++) {
      if (random() > (i === j ? share / 2 : share)) continue;
      graph.addEdge(`n${i}`, `n${j}`);
      matrix[i]![j] = 1;
      if (!directed) matrix[j]![i] = 1;
    }
  }
  return { graph, matrix, size, directed };
}

/** The largest growth of the powers of a matrix. */
function spectralRadius(matrix: readonly (readonly number[])[]): number {
  let power = matrix.map((row) => [...row]);
  let logarithm = 0;
  for (let squarings = 0; squarings < 40; squarings++) {
    const largest = Math.max(...power.flat());
    if (largest === 0) return 0;
    logarithm += Math.log(largest) / 2 ** squarings;
    const scaled = power.map((row) => row.map((value) => value / largest));
    power = scaled.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * scaled[k]![j]!, 0)));
  }
  return Math.exp(logarithm);
}

/** Whether each node reaches each other one. */
function reachOf(matrix: readonly (readonly number[])[]): boolean[][] {
  const reach = matrix.map((row, i) => row.map((value, j) => value > 0 || i === j));
  for (let k = 0; k < reach.length; k++) {
    for (const row of reach) if (row[k]) for (let j = 0; j < row.length; j++) row[j] ||= reach[k]![j]!;
  }
  return reach;
}

const seeds = Array.from({ length: 150 }, (_, i) => i + 1);

describe("on random graphs with parts, cycles and self-loops", () => {
  it("eigenvector centrality solves its equation for the largest eigenvalue, and is null where that is 0", () => {
    for (const seed of seeds) {
      const { graph, matrix } = draw(seed);
      const radius = spectralRadius(matrix);
      const values = Object.values(eigenvectorCentrality(graph));
      if (radius === 0) {
        expect(new Set(values), `seed ${seed}`).toEqual(new Set([null]));
        continue;
      }
      for (const [j, value] of values.entries()) {
        const inflow = values.reduce<number>((sum, other, i) => sum + other! * matrix[i]![j]!, 0);
        expect(value, `seed ${seed}`).toBeGreaterThanOrEqual(0);
        expect(inflow, `seed ${seed}`).toBeCloseTo(radius * value!, 8);
      }
    }
  });

  it("Katz centrality solves its equation as near to its bound as a millionth", () => {
    for (const seed of seeds) {
      const { graph, matrix } = draw(seed);
      const radius = spectralRadius(matrix);
      for (const nearness of [0.5, 0.999999]) {
        const attenuation = nearness / (radius || 1);
        const values = Object.values(katzCentrality(graph, { attenuation }));
        // Up to a factor: what is left of each value when what comes in is taken away is the same for all.
        const left = values.map(
          (value, j) => value - attenuation * values.reduce((sum, other, i) => sum + other * matrix[i]![j]!, 0),
        );
        for (const one of left) expect(one, `seed ${seed}`).toBeCloseTo(left[0]!, 9);
      }
    }
  });

  it("Krackhardt's hierarchy and least upper bounds are what he defines", () => {
    for (const seed of seeds) {
      const { graph, matrix, size, directed } = draw(seed);
      if (!directed) continue;
      const reach = reachOf(matrix);
      const weak = reachOf(matrix.map((row, i) => row.map((value, j) => value || matrix[j]![i]!)));
      let [apart, mutual, oneWay, bounded, boundable] = [0, 0, 0, 0, 0];
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          if (!weak[a]![b]) apart++;
          if (reach[a]![b] && reach[b]![a]) mutual++;
          if (reach[a]![b] || reach[b]![a]) oneWay++;
          if (!weak[a]![b]) continue;
          const above = reach.flatMap((row, node) => (row[a] && row[b] ? [node] : []));
          if (!above.some((node) => above.every((other) => reach[other]![node]))) bounded++;
        }
      }
      for (const part of new Set(weak.map((row) => row.map(Number).join("")))) {
        const members = [...part].filter((digit) => digit === "1").length;
        boundable += ((members - 1) * (members - 2)) / 2;
      }
      const found = graphHierarchy(graph);
      expect(found.connectedness, `seed ${seed}`).toBeCloseTo(1 - apart / ((size * (size - 1)) / 2), 12);
      if (oneWay === 0) expect(found.hierarchy).toBeNull();
      else expect(found.hierarchy, `seed ${seed}`).toBeCloseTo(1 - mutual / oneWay, 12);
      if (boundable === 0) expect(found.leastUpperBounds).toBeNull();
      else expect(found.leastUpperBounds, `seed ${seed}`).toBeCloseTo(1 - bounded / boundable, 12);
    }
  });

  it("group betweenness is the share of shortest paths of outsiders that meet the group", () => {
    for (const seed of seeds) {
      const { graph, matrix, size } = draw(seed);
      const shortest = (from: number, to: number): number[][] => {
        let paths = [[from]];
        for (let step = 0; step < size && !paths.some((path) => path.at(-1) === to); step++) {
          paths = paths.flatMap((path) =>
            matrix[path.at(-1)!]!.flatMap((tie, next) => (tie > 0 && !path.includes(next) ? [[...path, next]] : [])),
          );
        }
        return paths.filter((path) => path.at(-1) === to);
      };
      let sum = 0;
      let pairs = 0;
      for (let from = 1; from < size; from++) {
        for (let to = 1; to < size; to++) {
          const paths = from === to ? [] : shortest(from, to);
          if (paths.length === 0) continue;
          pairs++;
          sum += paths.filter((path) => path.includes(0)).length / paths.length;
        }
      }
      const found = groupCentrality(graph, { group: ["n0"], measure: "betweenness" });
      if (pairs === 0) expect(found, `seed ${seed}`).toBeNull();
      else expect(found, `seed ${seed}`).toBeCloseTo(sum / pairs, 12);
    }
  });
});
