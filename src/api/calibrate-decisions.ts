import { type DecisionCase, learnDecisionWeights, predictWin } from "../insights/evidence/decision-weights.js";
import { roleWeight } from "../insights/influence/defaults.js";
import { AccountError } from "../internal/account-error.js";
import { compareIds } from "../internal/compare-ids.js";
import { toMoment } from "../internal/days.js";
import type { Interval } from "../internal/numbers.js";
import { pow } from "../internal/portable-math.js";
import * as s from "../internal/schema.js";
import type { Sentence } from "../internal/sentence.js";
import { validate } from "../internal/validate.js";
import type { AccountInput } from "../model/account.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { openNetwork } from "../network/open-network.js";
import { sayEvidence } from "../sentences/evidence.js";
import { openAccount } from "./open-account.js";

/** A decision that is over: the account as it was known before, and how it ended. */
export interface ClosedDecision {
  readonly account: AccountInput;
  /** Which goal was decided; absent: the only one, else the account as a whole. */
  readonly goalId?: string | undefined;
  /** Only `"won"` counts as won. */
  readonly outcome: "won" | "lost" | "no_decision";
  readonly decidedAt: string;
}

/** Options of {@link calibrateDecisions}. */
export interface CalibrationOptions {
  /** Share of the decisions, the latest, that the weights are judged on, above 0 and below 1. @defaultValue 0.3 */
  holdOut?: number | undefined;
}

const calibrationOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ holdOut: s.optional(s.number().check(s.gt(0), s.lt(1))) }))();

const closedSchema = /* @__PURE__ */ (() =>
  s.array(
    s.strictObject({
      account: s.unknown(),
      goalId: s.optional(s.string()),
      outcome: s.enum(["won", "lost", "no_decision"]),
      decidedAt: isoDate,
    }),
  ))();

/** What is learned from closed decisions, and whether it is worth anything. */
export interface Calibration {
  /** Weight in the decision by role, the largest 1: for the option `model.roleWeights`. */
  roleWeights: Record<string, number>;
  cases: { training: number; heldOut: number };
  /** Share of the later decisions that the weights call right, and its 90 % interval; `null` where there are too few. */
  accuracy: number | null;
  interval: Interval | null;
  /** What simple rules get right on the same later decisions, best first. */
  baselines: { name: Baseline; accuracy: number }[];
  /** The later decisions by fifths of the predicted chance: what was said, and what came true. */
  calibration: { said: number; was: number; cases: number }[];
  /** useful: clearly better than counting, by any of the baselines but the built-in weights. too_few: below 20 decisions. */
  verdict: "useful" | "no_better_than_counting" | "too_few";
  reason: Sentence;
}

/** A rule that needs no learning, or next to none. */
export type Baseline = "one_vote_each" | "strongest_role" | "default_weights" | "commoner_outcome";

const fewestCases = 20;
/** The lead over a baseline that is called clear, in standard errors of the paired difference [D]. */
const clearLead = 2.33;
const ninety = 1.6449;

/**
 * Learns from your own closed decisions how much each role weighs, and says honestly whether that beats counting.
 *
 * Definition. A logit: log-odds of winning = base + Σ weight(role) · Σ stances of the people whose weightiest role it is; weights are at
 * least 0 and shrunk to the built-in ones. It is learned on the earlier decisions and judged on the later ones, against one
 * vote each, the single most reliable role and the more common outcome. It is `useful` only if it leads each of them by 2.33
 * standard errors; the built-in weights are listed beside them.
 *
 * How to read it. `useful`: pass `roleWeights` as the option `model.roleWeights`. Otherwise keep the defaults: with few decisions, or
 * with stances written down after the fact, there is nothing to learn. `accuracy` says how often the call was right, nothing about
 * why. Stances must be those known before the decision.
 *
 * Cost: O(decisions · roles · 200), and one reading of each account.
 *
 * @param closed - Closed decisions in any order.
 * @param options - See {@link CalibrationOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account` with the place of the decision, `invalid_options`, `unknown_goal`.
 * @see McFadden (1974), Conditional logit analysis of qualitative choice behavior
 *
 * @example
 * ```ts
 * import { calibrateDecisions } from "account-graph";
 *
 * const people = [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const], stance: "supporter" as const }];
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people };
 * const { verdict, reason } = calibrateDecisions([{ account, outcome: "won", decidedAt: "2026-03-02" }]);
 * console.log(verdict, reason.text);
 * // prints: too_few 1 closed decision is too few to learn from: at least 20 are needed
 * ```
 */
export function calibrateDecisions(closed: readonly ClosedDecision[], options: CalibrationOptions = {}): Calibration {
  const { holdOut = 0.3 } = validate(calibrationOptionsSchema, options, "invalid_options", ["options"]);
  const cases = readCases(closed);
  const heldOut = Math.max(1, Math.round(cases.length * holdOut));
  const training = cases.slice(0, cases.length - heldOut);
  const priors = new Map<string, number>(Object.entries(roleWeight));
  if (cases.length < fewestCases || training.length === 0) {
    return {
      roleWeights: { ...roleWeight },
      cases: { training: cases.length, heldOut: 0 },
      accuracy: null,
      interval: null,
      baselines: [],
      calibration: [],
      verdict: "too_few",
      reason: sayEvidence("evidence.calibration.too_few", { cases: cases.length, limit: fewestCases }),
    };
  }
  const later = cases.slice(training.length);
  const learned = learnDecisionWeights(training, priors);
  const chances = later.map((one) => predictWin(learned, one));
  const right = chances.map((chance, index) => rightness(chance - 0.5, later[index]!));
  const baselines = baselineRightness(training, later, priors);
  const accuracy = mean(right);
  const ranked = baselines.map(({ name, right: ofBaseline }) => ({ name, accuracy: mean(ofBaseline) }));
  ranked.sort((a, b) => b.accuracy - a.accuracy || compareIds(a.name, b.name));
  const counting = ranked.filter(({ name }) => name !== "default_weights");
  const best = counting[0]!;
  const isUseful = baselines.every(({ name, right: other }) => name === "default_weights" || leads(right, other));
  const builtIn = baselines.find(({ name }) => name === "default_weights")!;
  const clauses = leads(right, builtIn.right)
    ? []
    : [sayEvidence("evidence.calibration.built_in", { compared: mean(builtIn.right) })];
  const params = {
    training: training.length,
    heldOut: later.length,
    accuracy,
    baseline: sayEvidence(`evidence.baseline.${best.name}`, {}),
    compared: best.accuracy,
    clauses: isUseful ? clauses : [],
  };
  return {
    roleWeights: scaledToOne(learned.weights, priors),
    cases: { training: training.length, heldOut: later.length },
    accuracy,
    interval: wilson(accuracy, later.length),
    baselines: ranked,
    calibration: fifths(chances, later),
    verdict: isUseful ? "useful" : "no_better_than_counting",
    reason: sayEvidence(isUseful ? "evidence.calibration.useful" : "evidence.calibration.no_better", params),
  };
}

/** The decisions as numbers, earliest first; equal dates by account id. */
function readCases(closed: readonly ClosedDecision[]): DecisionCase[] {
  const checked = validate(closedSchema, closed, "invalid_account", ["closed"]);
  const cases = checked.map((one, index) => {
    const { account, stances } = readCase(one.account as AccountInput, one.goalId, index);
    return { id: account, at: toMoment(one.decidedAt).begin, stances, won: one.outcome === "won" };
  });
  return cases.sort((a, b) => a.at - b.at || compareIds(a.id, b.id));
}

function readCase(input: AccountInput, goalId: string | undefined, index: number) {
  try {
    const { account } = openAccount(input, {});
    const { people } = openNetwork(account, goalId === undefined ? {} : { goalId });
    const stances = new Map<string, number>();
    for (const { inScope, roles, stance } of people) {
      if (!inScope || stance === null) continue;
      const weighed = [...(roles ?? [])].sort(
        (a, b) => (roleWeight[b] ?? 0) - (roleWeight[a] ?? 0) || compareIds(a, b),
      );
      const role = weighed[0] ?? "other";
      stances.set(role, (stances.get(role) ?? 0) + stance);
    }
    return { account: account.id, stances };
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: ["closed", index, "account", ...issue.path] }));
    throw new AccountError(error.code, issues as typeof error.issues);
  }
}

/** 1 for a right call, 0 for a wrong one, a half for none. */
function rightness(call: number, { won }: DecisionCase): number {
  if (Math.abs(call) < 1e-12) return 0.5;
  return call > 0 === won ? 1 : 0;
}

function baselineRightness(
  training: readonly DecisionCase[],
  later: readonly DecisionCase[],
  priors: ReadonlyMap<string, number>,
): { name: Baseline; right: number[] }[] {
  const callBy = (call: (one: DecisionCase) => number, cases: readonly DecisionCase[]) =>
    cases.map((one) => rightness(call(one), one));
  const votes = ({ stances }: DecisionCase) => [...stances.values()].reduce((sum, stance) => sum + stance, 0);
  const weighed = ({ stances }: DecisionCase) =>
    [...stances].reduce((sum, [role, stance]) => sum + (priors.get(role) ?? 0) * stance, 0);
  const roles = [...new Set(training.flatMap((one) => [...one.stances.keys()]))].sort(compareIds);
  let strongest = { role: "", accuracy: -1 };
  for (const role of roles) {
    const accuracy = mean(callBy((one) => one.stances.get(role) ?? 0, training));
    if (accuracy > strongest.accuracy) strongest = { role, accuracy };
  }
  const wins = training.filter((one) => one.won).length;
  return [
    { name: "one_vote_each", right: callBy(votes, later) },
    { name: "strongest_role", right: callBy((one) => one.stances.get(strongest.role) ?? 0, later) },
    { name: "default_weights", right: callBy(weighed, later) },
    { name: "commoner_outcome", right: callBy(() => wins * 2 - training.length, later) },
  ];
}

/** Whether one is right clearly more often than the other, on the same decisions. */
function leads(right: readonly number[], other: readonly number[]): boolean {
  const differences = right.map((one, index) => one - other[index]!);
  const lead = mean(differences);
  const variance = mean(differences.map((difference) => pow(difference - lead, 2)));
  return lead > 0 && lead > clearLead * Math.sqrt(variance / differences.length);
}

function fifths(chances: readonly number[], later: readonly DecisionCase[]): Calibration["calibration"] {
  const order = chances.map((_, index) => index).sort((a, b) => chances[a]! - chances[b]! || a - b);
  const bins: Calibration["calibration"] = [];
  for (let fifth = 0; fifth < 5; fifth++) {
    const members = order.slice(Math.round((fifth * order.length) / 5), Math.round(((fifth + 1) * order.length) / 5));
    if (members.length === 0) continue;
    bins.push({
      said: mean(members.map((index) => chances[index]!)),
      was: mean(members.map((index) => (later[index]!.won ? 1 : 0))),
      cases: members.length,
    });
  }
  return bins;
}

function scaledToOne(
  weights: ReadonlyMap<string, number>,
  priors: ReadonlyMap<string, number>,
): Record<string, number> {
  let largest = 0;
  for (const weight of weights.values()) largest = Math.max(largest, weight);
  const scaled = largest > 0 ? [...weights].map(([role, weight]) => [role, weight / largest] as const) : [...priors];
  return Object.fromEntries(scaled);
}

/** Wilson's interval of a share, 90 %. */
function wilson(share: number, cases: number): Interval {
  const square = (ninety * ninety) / cases;
  const center = (share + square / 2) / (1 + square);
  const half = (ninety * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases))) / (1 + square);
  return [Math.max(0, center - half), Math.min(1, center + half)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
