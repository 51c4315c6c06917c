import { influence } from "../insights/influence/influence.js";
import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { recommend } from "../planning/targets/recommend.js";
import type { TargetMode, TargetPlan } from "../planning/targets/target.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link recommendTargets}. */
export interface TargetOptions extends ScoreOptions {
  /** Move somebody's view, win somebody as a committed advocate, or take the edge off an opponent. @defaultValue "persuade" */
  mode?: TargetMode | undefined;
  /** How much effort there is in all, 0 or more. Absent: everybody who gains anything is listed, under `commit` the best five. */
  budget?: number | undefined;
  /** Your own estimate of the effort by person id, above 0. */
  effort?: Readonly<Record<string, number>> | undefined;
  /** Your own estimate of the chance by person id, 0..1. */
  chance?: Readonly<Record<string, number>> | undefined;
}

const schema = /* @__PURE__ */ (() =>
  extendedOptionsSchema({
    mode: s.optional(s.enum(["persuade", "commit", "neutralize"])),
    budget: s.optional(s.number().check(s.gte(0))),
    effort: s.optional(s.record(s.string(), s.number().check(s.gte(0.001)))),
    chance: s.optional(s.record(s.string(), s.number().check(s.gte(0), s.lte(1)))),
  }))();

/**
 * Whom to win next: what it gains, how likely it works, and how much work it is, apart from one another; the order is by
 * gain · chance / effort. Nobody who opted out, is on leave or holds an empty seat is listed.
 *
 * - `persuade`: gain is influence · (1 − stance). Gains do not depend on each other, so under a budget the choice is exact.
 * - `neutralize`: the same for people against us (−.25 or less), moved to 0.
 * - `commit`: somebody becomes a fixed advocate, whom nobody sways. Each commitment adds less the more there are (monotone and
 *   submodular, Gionis, Terzi and Tsaparas 2013), so the choice is exact for up to 12 people and greedy beyond; `bound` says what
 *   no choice within the budget exceeds. It goes by gain for effort and leaves `chance` to you.
 *
 * A stance that is not known counts as 0. chance = .15 + .45 · strongest path from us + .25 · susceptibility + .15 · gain by our
 * win − .3 for leaning to a competitor, within .05..0.95. effort = 1 + 1.5 without contact + the way to the wanted stance + .5 at
 * the top two levels + .5 for an opponent. Both are priors: override them. No bound is claimed for changing susceptibility.
 *
 * Cost: O(people · ties) under `commit`, else O(people + ties).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link TargetOptions}.
 * @returns Plain JSON; no targets where nobody gains anything or the budget is too small for anyone.
 * @throws AccountError as `scoreInfluence`, and `invalid_options` for people nobody knows in `effort` or `chance`.
 * @see {@link https://doi.org/10.1137/1.9781611972832.43} Gionis, Terzi and Tsaparas, Opinion maximization in social networks
 *
 * @example
 * ```ts
 * import { recommendTargets } from "account-graph";
 *
 * const { targets } = recommendTargets({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "neutral" },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "critic", coverage: "multiple" },
 *   ],
 *   relationships: [{ from: "lee", to: "dana", kind: "advises", strength: "strong" }],
 * });
 * console.log(targets[0]?.reason.text);
 * // prints: Win Lee Wong over: 22% of the influence, against us today, we are in contact
 * ```
 */
export function recommendTargets(account: AccountOrGraph, options: TargetOptions = {}): TargetPlan {
  const {
    mode = "persuade",
    budget = null,
    effort = {},
    chance = {},
    ...scoring
  } = readExtendedOptions(schema, options);
  const network = openNetwork(openAccount(account, scoring).account, scoring);
  checkIds(network, { effort, chance });
  return recommend(network, influence(network, scoring), { mode, budget, effort, chance });
}

function checkIds(
  network: Network,
  estimates: Readonly<Record<"effort" | "chance", Readonly<Record<string, number>>>>,
) {
  const issues: Issue[] = [];
  const known = knownIds(network.account);
  for (const name of ["effort", "chance"] as const) {
    for (const id of Object.keys(estimates[name])) {
      if (!known.person.has(id)) issues.push(unknownReference("person", id, ["options", name, id], known, issues));
    }
  }
  if (issues.length > 0) throw new AccountError("invalid_options", issues as [Issue, ...Issue[]]);
}
