import type { WeightedAdjacency } from "../../kernels/adjacency.js";
import { connectedComponents } from "../../kernels/connected-components.js";
import { signedAdjacency } from "../../kernels/signed-adjacency.js";
import { type SignedSolution, solveSigned } from "../../kernels/solve-signed.js";
import type { AllianceOptions } from "./alliance-options.js";
import { listedAlternatives, quickStarts, thoroughStarts } from "./defaults.js";
import { perfectDivision } from "./perfect-division.js";

/** How to divide; `objective`, `maxClusters`, `exactLimit` and `seed` as in {@link AllianceOptions}. */
export interface DivideOptions extends Required<Omit<AllianceOptions, "maxClusters">> {
  readonly maxClusters: number | null;
}

/** People divided into factions by number, −1 for people without signed ties, and how good the division is. */
export interface Division {
  readonly factionOf: Int32Array;
  readonly value: number;
  readonly exact: boolean;
  readonly lowerBound: number | null;
  /** Nearly as good divisions, best first. */
  readonly alternatives: readonly { readonly value: number; readonly factionOf: Int32Array }[];
}

/**
 * Divides people by their signed ties. For frustration every connected part is solved by itself, so that parts never change
 * one another; modularity compares with chance over all ties and is solved as a whole.
 *
 * @param rows - Symmetric rows of signed weights.
 */
export function divide(rows: WeightedAdjacency, options: DivideOptions): Division {
  const factionOf = new Int32Array(rows.nodeCount).fill(-1);
  const solved: { people: readonly number[]; solution: Part }[] = [];
  let count = 0;
  let value = 0;
  let exact = true;
  let lowerBound = 0;
  for (const people of options.objective === "modularity" ? [aligned(rows)] : connectedParts(rows)) {
    if (people.length === 0) continue;
    const solution = solve(rows, people, options);
    for (const [node, person] of people.entries()) factionOf[person] = count + solution.labels[node]!;
    solved.push({ people, solution });
    count += solution.count;
    value += solution.value!;
    exact &&= solution.exact;
    lowerBound += solution.lowerBound ?? 0;
  }
  const alternatives: { value: number; factionOf: Int32Array }[] = [];
  for (const { people, solution } of solved) {
    for (const other of solution.alternatives) {
      const changed = Int32Array.from(factionOf);
      for (const [node, person] of people.entries()) changed[person] = count + other.labels[node]!;
      alternatives.push({ value: value - solution.value! + other.value, factionOf: changed });
    }
  }
  const frustration = options.objective === "frustration";
  alternatives.sort((a, b) => (frustration ? a.value - b.value : b.value - a.value));
  return {
    factionOf,
    value,
    exact,
    lowerBound: frustration ? lowerBound : null,
    alternatives: alternatives.slice(0, listedAlternatives),
  };
}

type Part = Omit<SignedSolution, "nodes">;

function solve(rows: WeightedAdjacency, people: readonly number[], options: DivideOptions): Part {
  const nodeOf = new Map(people.map((person, node) => [person, node]));
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const [node, person] of people.entries()) {
    for (let arc = rows.offsets[person]!; arc < rows.offsets[person + 1]!; arc++) {
      const other = nodeOf.get(rows.targets[arc]!)!;
      if (other < node) continue;
      sources.push(node);
      targets.push(other);
      weights.push(rows.weights[arc]!);
    }
  }
  const signed = signedAdjacency(people.length, sources, targets, weights);
  const { objective, maxClusters } = options;
  if (objective === "frustration" && (maxClusters === null || maxClusters === 2)) {
    const labels = perfectDivision(signed, maxClusters === 2);
    if (labels !== null) return perfect(labels);
  }
  const quick = solveSigned(signed, { ...options, starts: quickStarts });
  return quick.exact ? quick : solveSigned(signed, { ...options, starts: thoroughStarts });
}

function perfect(labels: Int32Array): Part {
  let count = 0;
  for (const label of labels) count = Math.max(count, label + 1);
  return { labels, count, value: 0, exact: true, lowerBound: 0, alternatives: [] };
}

/** People with a signed tie. */
function aligned(rows: WeightedAdjacency): number[] {
  const people: number[] = [];
  for (let person = 0; person < rows.nodeCount; person++) {
    if (rows.offsets[person + 1]! > rows.offsets[person]!) people.push(person);
  }
  return people;
}

/** People with a signed tie, by connected part. */
function connectedParts(rows: WeightedAdjacency): number[][] {
  const { count, componentOf } = connectedComponents(rows);
  const parts: number[][] = Array.from({ length: count }, () => []);
  for (const person of aligned(rows)) parts[componentOf[person]!]!.push(person);
  return parts;
}
