import { influence } from "../insights/influence/influence.js";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import { id } from "../model/schemas/field-schemas.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import type { Introduction } from "../planning/introductions/introduction.js";
import { introductions } from "../planning/introductions/introductions.js";
import { planningIssue } from "../sentences/issues/planning-issues.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link findIntroductions}. */
export interface IntroductionOptions extends ScoreOptions {
  /** Who of our team may ask, by id. @defaultValue everybody */
  from?: readonly string[] | undefined;
  /** How many routes at most, 1..20. @defaultValue 3 */
  alternatives?: number | undefined;
  /** Longest route in steps, the first one from our team to whom we know, 1..10. @defaultValue 4 */
  maxSteps?: number | undefined;
}

const schema = /* @__PURE__ */ (() =>
  extendedOptionsSchema({
    from: s.optional(s.array(id)),
    alternatives: s.optional(s.int().check(s.gte(1), s.lte(20))),
    maxSteps: s.optional(s.int().check(s.gte(1), s.lte(10))),
  }))();

/**
 * How to get to know somebody: who of our team asks whom to introduce them, the best routes first.
 *
 * A route starts at the nearest person we know and never passes through somebody else whom we know ourselves. Its strength is
 * the product of the expected strengths of its steps, times 1 − .5 · load − .2 · [rival of the person] for each go-between
 * (load: how far they get more of our attention than their influence explains). Nobody is asked who is against us (stance −.4
 * or less), opted out, or stands on a tie marked `mustAvoid`. Consultants and former colleagues count. It is an index to compare
 * routes by, not a probability.
 *
 * Where there is one, a route is among them that shares nobody between with the best (`disjoint`). Somebody we know already has
 * one route, straight to them; nobody in reach, or opted out, has none.
 *
 * Cost: O(alternatives · route length) searches of the contact network.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - A customer or external on the map who has not left.
 * @param options - See {@link IntroductionOptions}.
 * @returns Plain JSON, strongest first.
 * @throws AccountError `unknown_person`, and as `scoreInfluence`.
 * @see Friedkin (1983), {@link https://doi.org/10.2307/2578361}, on how far requests and influence are heard
 *
 * @example
 * ```ts
 * import { findIntroductions } from "account-graph";
 *
 * const [best] = findIntroductions(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *       { id: "lee", name: "Lee Wong" },
 *       { id: "sam", name: "Sam Field", side: "us" },
 *     ],
 *     relationships: [
 *       { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
 *       { from: "lee", to: "dana", kind: "advises", strength: "strong" },
 *     ],
 *   },
 *   "dana",
 * );
 * console.log(best?.reason.text);
 * // prints: Ask Lee Wong to introduce Sam Field to Dana Cole
 * ```
 */
export function findIntroductions(
  account: AccountOrGraph,
  personId: string,
  options: IntroductionOptions = {},
): Introduction[] {
  const { from, alternatives = 3, maxSteps = 4, ...scoring } = readExtendedOptions(schema, options);
  const network = openNetwork(openAccount(account, scoring).account, scoring);
  const target = network.indexOf.get(personId);
  if (target === undefined || !network.people[target]!.inScope) {
    throw notAStakeholder(
      personId,
      network.account.people,
      network.people.filter((person) => person.inScope),
    );
  }
  const askers = from === undefined ? null : teamIndexes(network, from, ["options", "from"]);
  return introductions(network, influence(network, scoring), target, { from: askers, alternatives, maxSteps });
}

/**
 * People of our team by id.
 *
 * @throws AccountError `invalid_options` naming everybody who is not of our team.
 */
export function teamIndexes(network: Network, ids: readonly string[], path: readonly (string | number)[]): number[] {
  const issues: Issue[] = [];
  const found: number[] = [];
  const team = network.people.filter(({ side }) => side === "us");
  const known = knownIds({ id: "", name: "", asOf: "", people: team.map(({ fields }) => fields) });
  for (const [place, one] of ids.entries()) {
    const index = network.indexOf.get(one);
    if (index !== undefined && network.people[index]!.side === "us") found.push(index);
    else if (index === undefined) issues.push(unknownReference("person", one, [...path, place], known, issues));
    else
      issues.push(
        planningIssue("error", "issues.unknown_person.not_our_team", [...path, place], { value: quote(one) }),
      );
  }
  if (issues.length > 0) throw new AccountError("invalid_options", issues as [Issue, ...Issue[]]);
  return found;
}
