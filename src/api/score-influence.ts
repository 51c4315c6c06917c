import type { ScoreMethod } from "../insights/influence/method.js";
import type { Decision, Stakeholder } from "../insights/influence/stakeholder.js";
import { modelVersion } from "../insights/model-version.js";
import type { Issue } from "../internal/issue.js";
import type { ModelOptions } from "../network/model-options.js";
import { showInNotebooks } from "../render/notebook/show-in-notebooks.js";
import { composeShares, listIssues, type SharesComposition } from "./compose-influence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readUngappedOptions, type ScoreOptions } from "./score-options.js";

/** What the score of an account is about. */
export interface ScoreHeader {
  accountId: string;
  accountName: string;
  /** Whose map this is; `null`: the account as a whole. */
  goalId: string | null;
  asOf: string;
  /** Scores of different model versions are not to be compared. */
  modelVersion: string;
  /** Weights of the app's own, as they were given; absent where all are defaults. */
  model?: ModelOptions;
}

/** Who carries how much of the decision. */
export interface InfluenceScore extends ScoreHeader {
  /** Customers and externals, by influence, then id. */
  stakeholders: Stakeholder[];
  decision: Decision;
  /** How the map was read where the options leave that to the library. */
  method: ScoreMethod;
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Who carries how much of a decision, and through whom.
 *
 * Influence is the share of the group's final position that is traceable to a person's own view, under the Friedkin–Johnsen
 * model of opinions with the customer's decision rights as read-out: c = (I − A)(I − (AW)ᵀ)⁻¹ d. High: much of the decision
 * would move with this person. All influence and `decision.unmapped` sum to 1; each person's `ownVote` and `byListener` sum to
 * their influence. Unknown facts stay unknown: they lower completeness and raise `unmapped`, and are never read as zero.
 *
 * `decision.vote` applies the goal's rule (single, majority, unanimity, quota) to the people who decide; whoever is against and
 * can veto stops it, whatever the rule.
 *
 * `engine: "katz"` shares out what is mapped by Katz's status on the logarithm of message counts instead; `"auto"`, the default,
 * takes it for maps that are made of logs. The parts add up all the same, and `predictedStance` stays with Friedkin–Johnsen.
 * Where most people are reached by stated influence, advice or trust, friendship and mere contact count little; `method` says
 * how the map was read. Ranks and the group's position carry
 * intervals from seeded samples; `samples: 0` leaves them `null`.
 *
 * Cost: O(ties) for each of about 50 rounds, about 24 of them for each sample, and O(people · ties) for betweenness up to 500 people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see Friedkin and Johnsen (1999), Social influence networks and opinion change, Advances in Group Processes 16
 *
 * @example
 * ```ts
 * import { scoreInfluence } from "account-graph";
 *
 * const score = scoreInfluence({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], reportsTo: "dana" },
 *   ],
 *   relationships: [{ from: "lee", to: "dana", kind: "advises", strength: "strong" }],
 * });
 * console.log(score.stakeholders[1].reason.text);
 * // prints: Lee Wong holds about 24% of the influence on this decision: 13 points directly, 11 through Dana Cole; #2 of 2, almost certainly
 * ```
 */
export function scoreInfluence(account: AccountOrGraph, options: ScoreOptions = {}): InfluenceScore {
  const checked = readUngappedOptions(options);
  const composed = composeShares(openAccount(account, checked), checked);
  const score: InfluenceScore = {
    ...scoreHeader(composed),
    stakeholders: composed.stakeholders,
    decision: composed.decision,
    method: composed.method,
    issues: listIssues(composed.issues),
  };
  return showInNotebooks(score, score);
}

/** The fields that every score begins with. */
export function scoreHeader({ network }: Pick<SharesComposition, "network">): ScoreHeader {
  return {
    accountId: network.account.id,
    accountName: network.account.name,
    goalId: network.goal?.id ?? null,
    asOf: network.asOf.iso,
    modelVersion,
    ...(Object.keys(network.model).length > 0 ? { model: network.model } : {}),
  };
}
