import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { signedAdjacency } from "../../kernels/signed/signed-adjacency.js";
import { type SignedSolution, solveSigned } from "../../kernels/signed/solve-signed.js";
import { listedAlternatives, provingSteps, quickStarts, thoroughStarts } from "./defaults.js";
import { perfectDivision } from "./perfect-division.js";
import { type SignedPart, signedParts } from "./signed-parts.js";

/** How to divide, as in the options of alliances. */
export interface DivideOptions {
  readonly objective: "frustration" | "modularity";
  readonly maxClusters: number | null;
  readonly exactLimit: number;
  readonly seed: number;
}

/** People divided into factions by number, −1 for people without signed ties, and how good the division is. */
export interface Division {
  readonly factionOf: Int32Array;
  readonly value: number;
  readonly exact: boolean;
  readonly lowerBound: number | null;
  /** The most factions that one part fell into. */
  readonly factionsInPart: number;
  /** Nearly as good divisions, best first. */
  readonly alternatives: readonly { readonly value: number; readonly factionOf: Int32Array }[];
}

/**
 * Divides people by their signed ties, part by part ({@link signedParts}).
 *
 * @param rows - Symmetric rows of signed weights.
 */
export function divide(rows: WeightedAdjacency, options: DivideOptions): Division {
  const factionOf = new Int32Array(rows.nodeCount).fill(-1);
  const solved: { people: readonly number[]; solution: Solution }[] = [];
  let count = 0;
  let value = 0;
  let exact = true;
  let lowerBound = 0;
  let factionsInPart = 0;
  for (const part of signedParts(rows, options.objective)) {
    const { people } = part;
    const solution = solve(part, options);
    for (const [node, person] of people.entries()) factionOf[person] = count + solution.labels[node]!;
    solved.push({ people, solution });
    count += solution.count;
    factionsInPart = Math.max(factionsInPart, solution.count);
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
    factionsInPart,
    alternatives: alternatives.slice(0, listedAlternatives),
  };
}

type Solution = Omit<SignedSolution, "nodes">;

function solve({ people, sources, targets, weights }: SignedPart, options: DivideOptions): Solution {
  const signed = signedAdjacency(people.length, sources, targets, weights);
  const { objective, maxClusters } = options;
  if (objective === "frustration" && (maxClusters === null || maxClusters === 2)) {
    const labels = perfectDivision(signed, maxClusters === 2);
    if (labels !== null) return perfect(labels);
  }
  const proof = solveSigned(signed, { ...options, starts: quickStarts, polishes: false, nodeBudget: provingSteps });
  if (proof.exact) return proof;
  const search = solveSigned(signed, { ...options, starts: thoroughStarts, exactLimit: 0 });
  return better(proof, search, objective === "frustration");
}

/** The better of two answers to the same question, with what either proved. */
function better(proof: Solution, search: Solution, frustration: boolean): Solution {
  const slack = 1e-9 * Math.abs(search.value!);
  const isBeaten = frustration ? proof.value! < search.value! - slack : proof.value! > search.value! + slack;
  const best = isBeaten ? proof : search;
  if (!frustration) return best;
  const lowerBound = Math.max(proof.lowerBound!, search.lowerBound!);
  const exact = search.exact || lowerBound >= best.value! * (1 - 1e-9);
  return { ...best, exact, lowerBound: exact ? best.value : lowerBound };
}

function perfect(labels: Int32Array): Solution {
  let count = 0;
  for (const label of labels) count = Math.max(count, label + 1);
  return { labels, count, value: 0, exact: true, lowerBound: 0, alternatives: [] };
}
