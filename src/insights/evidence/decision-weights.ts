import { exp, pow } from "../../internal/portable-math.js";
/** One closed decision as numbers: the sum of stances by role, and whether it went our way. */
export interface DecisionCase {
  readonly stances: ReadonlyMap<string, number>;
  readonly won: boolean;
}

/** Weights by role and what is won without anybody's stance, both in log-odds. */
export interface DecisionWeights {
  readonly weights: ReadonlyMap<string, number>;
  readonly base: number;
}

/** How far weights may leave their priors, as a standard deviation in log-odds [D]. */
const priorSpread = 1;
const baseSpread = 2;
const rounds = 200;
const tolerance = 1e-10;

/**
 * Learns how much each role's stance moved closed decisions: log-odds of winning = base + Σ weight · Σ stances of the role, with
 * weights at or above 0 (nobody's support is read as a reason to lose), shrunk to a multiple of the priors that is learned first.
 * A role that was never seen keeps that multiple of its prior.
 *
 * Coordinate descent with Newton steps on a convex problem: O(rounds · cases · roles).
 */
export function learnDecisionWeights(
  cases: readonly DecisionCase[],
  priors: ReadonlyMap<string, number>,
): DecisionWeights {
  const roles = [...new Set([...priors.keys(), ...cases.flatMap((one) => [...one.stances.keys()])])].sort();
  const prior = roles.map((role) => priors.get(role) ?? 0);
  const won = cases.map((one) => (one.won ? 1 : 0));
  const joined = cases.map(({ stances }) =>
    roles.reduce((sum, role, index) => sum + prior[index]! * (stances.get(role) ?? 0), 0),
  );
  const scale = descend([joined], won, [1], [baseSpread]).weights[0]!;
  const columns = roles.map((role) => cases.map(({ stances }) => stances.get(role) ?? 0));
  const centers = prior.map((one) => one * scale);
  const { weights, base } = descend(
    columns,
    won,
    centers,
    roles.map(() => priorSpread),
  );
  return { weights: new Map(roles.map((role, index) => [role, weights[index]!])), base };
}

/** The probability that the learned weights give to winning. */
export function predictWin({ weights, base }: DecisionWeights, { stances }: DecisionCase): number {
  let odds = base;
  for (const [role, stance] of stances) odds += (weights.get(role) ?? 0) * stance;
  return 1 / (1 + exp(-odds));
}

function descend(
  columns: readonly (readonly number[])[],
  won: readonly number[],
  centers: readonly number[],
  spreads: readonly number[],
): { weights: number[]; base: number } {
  const weights = centers.map((center) => Math.max(0, center));
  let base = 0;
  const odds = won.map((_, row) => columns.reduce((sum, column, index) => sum + weights[index]! * column[row]!, 0));
  const step = (column: readonly number[] | null, value: number, center: number, spread: number): number => {
    let slope = -(value - center) / pow(spread, 2);
    let curvature = 1 / pow(spread, 2);
    for (const [row, odd] of odds.entries()) {
      const x = column === null ? 1 : column[row]!;
      if (x === 0) continue;
      const p = 1 / (1 + exp(-odd));
      slope += x * (won[row]! - p);
      curvature += x * x * Math.max(p * (1 - p), 1e-3);
    }
    return slope / curvature;
  };
  const shift = (column: readonly number[] | null, by: number) => {
    for (let row = 0; row < odds.length; row++) odds[row] = odds[row]! + by * (column === null ? 1 : column[row]!);
  };
  for (let round = 0; round < rounds; round++) {
    const move = step(null, base, 0, baseSpread);
    base += move;
    shift(null, move);
    let largest = Math.abs(move);
    for (const [index, column] of columns.entries()) {
      const before = weights[index]!;
      const after = Math.max(0, before + step(column, before, centers[index]!, spreads[index]!));
      weights[index] = after;
      shift(column, after - before);
      largest = Math.max(largest, Math.abs(after - before));
    }
    if (largest < tolerance) break;
  }
  return { weights, base };
}
