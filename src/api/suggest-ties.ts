import {
  type SuggestTiesOptions as OwnOptions,
  suggestTies as suggest,
  type TieSuggestion,
} from "../insights/alliances/suggest-ties.js";
import { influence } from "../insights/influence/influence.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { type InputOptions, inputOptionFields } from "../model/limits.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";
import { openNetwork } from "../network/open-network.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options for {@link suggestTies}. */
export interface SuggestTiesOptions
  extends OwnOptions,
    Pick<NetworkOptions, "goalId" | "companyId" | "asOf" | "inferFromTitles">,
    InputOptions {}

export const suggestTiesOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    personId: s.optional(s.string()),
    limit: s.optional(s.int().check(s.gte(0))),
    goalId: networkOptionFields.goalId,
    companyId: networkOptionFields.companyId,
    asOf: networkOptionFields.asOf,
    inferFromTitles: networkOptionFields.inferFromTitles,
    ...inputOptionFields,
  }))();

/**
 * Who probably knows whom although the map has no tie between them, so that somebody can be asked: people who know the same
 * people.
 *
 * Definition. The support of two customers or externals without a tie is the share of their circles that is common:
 * `Σ w(k) over those whom both know / Σ w(k) over those whom either knows`, with `w(k) = 1 / ln(max(2, people k knows))`: a common
 * acquaintance who knows few people says more (Adamic and Adar). Any tie on the map counts, whatever its kind; whoever knows
 * more than 200 people brings no two of them together.
 *
 * How to read it. A support near 1: the two move in the same circle, and a missing tie is more likely a gap in the map than in
 * life. Suggestions that matter most, by support times influence of the two, come first. No suggestion is used in a score.
 * How the two may get on says `guessSigns`.
 *
 * Cost: one reckoning of influence without samples, and O(Σ of squared numbers of people known).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link SuggestTiesOptions}.
 * @returns Plain JSON; empty when no two people without a tie know the same person.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`, `unknown_person`.
 * @see Adamic and Adar (2003), {@link https://doi.org/10.1016/S0378-8733(03)00009-1}
 *
 * @example
 * ```ts
 * import { suggestTies } from "account-graph";
 *
 * const [first] = suggestTies({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: ["Ana", "Ben", "Cem", "Dan"].map((name) => ({ id: name.toLowerCase(), name })),
 *   relationships: [
 *     { from: "ana", to: "cem", kind: "works_with" },
 *     { from: "ben", to: "cem", kind: "works_with" },
 *     { from: "ana", to: "dan", kind: "friend" },
 *     { from: "ben", to: "dan", kind: "advises" },
 *   ],
 * });
 * console.log(first.reason.text, first.support, first.evidence.length);
 * // prints: Likely in touch (unconfirmed): Ana and Ben, who both know Cem and Dan 1 4
 * ```
 */
export function suggestTies(account: AccountOrGraph, options: SuggestTiesOptions = {}): TieSuggestion[] {
  const checked = validate(suggestTiesOptionsSchema, options, "invalid_options", ["options"]);
  const network = openNetwork(openAccount(account, checked).account, checked);
  const { personId, limit } = checked;
  const person = network.people.find((one) => one.inScope && one.id === personId);
  if (personId !== undefined && person === undefined) {
    const inScope = network.people.filter((one) => one.inScope);
    throw notAStakeholder(personId, network.account.people, inScope);
  }
  return suggest(network, influence(network), person?.index ?? null, limit);
}
