import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import * as s from "../internal/schema.js";
import { nearestHint } from "../model/known-ids.js";
import { changeSchema } from "../model/schemas/change-schema.js";
import type {
  Counterfactual,
  CounterfactualTarget,
  FeasibleChange,
} from "../planning/counterfactuals/counterfactual.js";
import { counterfactuals } from "../planning/counterfactuals/counterfactuals.js";
import { readSituation, withoutSamples } from "../planning/situation.js";
import { planningIssue } from "../sentences/issues/planning-issues.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link findCounterfactuals}. */
export interface CounterfactualOptions extends ScoreOptions {
  /** What is to be reached: `{ gapId }` closed, or at least `{ groupStance }`, `{ health }` or `{ covered }`. */
  target: CounterfactualTarget;
  /** What could be done, and at what cost above 0. Absent: what remedies propose, and winning over those with most influence. */
  feasible?: readonly FeasibleChange[] | undefined;
  /** Most that a set may cost, 0 or more. @defaultValue no limit */
  budget?: number | undefined;
  /** How many sets at most, 1..10. @defaultValue 3 */
  alternatives?: number | undefined;
}

const schema = /* @__PURE__ */ (() =>
  extendedOptionsSchema({
    target: s.union([
      s.strictObject({ gapId: s.string() }),
      s.strictObject({ groupStance: s.number().check(s.gte(-1), s.lte(1)) }),
      s.strictObject({ health: s.number().check(s.gte(0), s.lte(100)) }),
      s.strictObject({ covered: s.number().check(s.gte(0), s.lte(1)) }),
    ]),
    feasible: s.optional(s.array(s.strictObject({ change: changeSchema, cost: s.number().check(s.gt(0)) }))),
    budget: s.optional(s.number().check(s.gte(0))),
    alternatives: s.optional(s.int().check(s.gte(1), s.lte(10))),
  }))();

/**
 * The cheapest set of feasible changes that closes a gap, or reaches a position of the group, a health or a share of the influence
 * in contact; and further sets that do not hold one found before.
 *
 * Sets are tried in order of their cost (branch and bound on cost alone, since health and gaps rise and fall with more changes), so
 * the first that reaches the target is proven cheapest. At most 3,000 sets are tried: with up to 11 feasible changes that is all of
 * them. Without `feasible` at most ten are proposed: what remedies change (cost 2 each), and winning over those with most influence
 * (cost: their effort, as in `recommendTargets`).
 *
 * Cost: one reading of the account without samples for each set tried.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link CounterfactualOptions}; `target` is required.
 * @returns Plain JSON, cheapest first; one empty set where it is so already, nothing where no set within the budget reaches it.
 * @throws AccountError as `findGaps`; `invalid_options` for a gap that is not open; `invalid_changes` for feasible changes that
 * cannot be applied one after the other.
 *
 * @example
 * ```ts
 * import { findCounterfactuals } from "account-graph";
 *
 * const [cheapest] = findCounterfactuals(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "neutral" },
 *       { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "neutral" },
 *     ],
 *   },
 *   {
 *     target: { groupStance: 0.15 },
 *     feasible: [
 *       { change: { type: "update_person", personId: "dana", set: { stance: "supporter" } }, cost: 3 },
 *       { change: { type: "update_person", personId: "lee", set: { stance: "supporter" } }, cost: 1 },
 *     ],
 *   },
 * );
 * console.log(cheapest?.reason.text, cheapest?.cost, cheapest?.proven);
 * // prints: The cheapest way is to win Dana Cole over 3 true
 * ```
 */
export function findCounterfactuals(account: AccountOrGraph, options: CounterfactualOptions): Counterfactual[] {
  const { target, feasible = null, budget, alternatives = 3, ...scoring } = readExtendedOptions(schema, options);
  const base = readSituation(openAccount(account, scoring).account, withoutSamples(scoring));
  if ("gapId" in target && !base.gaps.some(({ id }) => id === target.gapId)) {
    const clauses = nearestHint(
      target.gapId,
      base.gaps.map(({ id }) => id),
      [],
    );
    const issue = planningIssue("error", "issues.unknown_gap", ["options", "target", "gapId"], {
      value: quote(target.gapId),
      clauses,
    });
    throw new AccountError("invalid_options", [issue]);
  }
  const settings = { target, feasible, budget: budget ?? Number.POSITIVE_INFINITY, alternatives };
  return counterfactuals(base, scoring, settings);
}
