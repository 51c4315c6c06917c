import { influence } from "../insights/influence/influence.js";
import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { openNetwork } from "../network/open-network.js";
import type { Reach } from "../planning/reach/reach.js";
import { reachFrom } from "../planning/reach/reach-of.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

const schema = /* @__PURE__ */ (() =>
  s.union([s.array(s.string()), s.strictObject({ best: s.int().check(s.gte(0), s.lte(50)) })]))();

/**
 * How much of the decision hears a message that starts with some people, and with whom it should start: the share of the mapped
 * influence, each person weighed by the strongest way from any of them along who listens to whom (a way is as strong as the product
 * of its steps). The positive key player problem of Borgatti (2006). High: telling these people tells everybody who counts.
 *
 * With `{ best: k }` the k people with the largest reach: exact on maps of up to 12 people, greedy and at least 1 − 1/e of the best
 * beyond. Range 0..1; 0 for nobody.
 *
 * Cost: one search of the network for given people, O(people · k) of them for the best.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personIds - Customers and externals, or how many of the best are wanted, 0..50.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON.
 * @throws AccountError `unknown_person` naming everybody who is not on the map, and as `scoreInfluence`.
 * @see Borgatti (2006), {@link https://doi.org/10.1007/s10588-006-7084-x}
 *
 * @example
 * ```ts
 * import { reachOf } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const] },
 *     { id: "lee", name: "Lee Wong" },
 *     { id: "ana", name: "Ana Ruiz" },
 *   ],
 *   relationships: [{ from: "lee", to: "dana", kind: "advises" as const, strength: "strong" as const }],
 * };
 * const { people, reach } = reachOf(account, { best: 1 });
 * console.log(people[0]?.label, reach.toFixed(2), reachOf(account, ["ana"]).reach);
 * // prints: Dana Cole 0.81 0
 * ```
 */
export function reachOf(
  account: AccountOrGraph,
  personIds: readonly string[] | { readonly best: number },
  options: ScoreOptions = {},
): Reach {
  const checked = readScoreOptions(options);
  const wanted = validate(schema, personIds, "invalid_options", ["personIds"]);
  const network = openNetwork(openAccount(account, checked).account, checked);
  const shares = influence(network, checked);
  if (!Array.isArray(wanted)) return reachFrom(network, shares, wanted as { best: number });
  const found: number[] = [];
  const issues: Issue[] = [];
  const scope = network.people.filter((person) => person.inScope);
  for (const [place, id] of wanted.entries()) {
    const index = network.indexOf.get(id);
    if (index !== undefined && network.people[index]!.inScope) {
      if (!found.includes(index)) found.push(index);
    } else {
      const { issues: problems } = notAStakeholder(id, network.account.people, scope);
      issues.push(...problems.map((issue) => ({ ...issue, path: ["personIds", place] })));
    }
  }
  if (issues.length > 0) throw new AccountError("unknown_person", issues as [Issue, ...Issue[]]);
  return reachFrom(network, shares, found);
}
