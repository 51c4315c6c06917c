import { alliances } from "../insights/alliances/alliances.js";
import { guessSigns as guess } from "../insights/alliances/guess-signs.js";
import type { GuessSignsOptions as OwnOptions, SignGuess } from "../insights/alliances/sign-guess.js";
import { influence } from "../insights/influence/influence.js";
import { validate } from "../internal/validate.js";
import { openNetwork } from "../network/open-network.js";
import { type ClusterAlliancesOptions, guessSignsOptionsSchema } from "./alliance-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options for {@link guessSigns}. */
export interface GuessSignsOptions extends ClusterAlliancesOptions, OwnOptions {}

/**
 * Guesses how people get on about whom nobody wrote anything down, so that somebody can be asked.
 *
 * Only pairs with a common acquaintance are guessed at: `(±½ + tanh Σ_k S_ik S_kj) / 1½`, with +½ in one faction, −½ in
 * different ones, and the sum over those whom both know. The sign is the guess, the size the `support`, an index from 0 to 1
 * and no probability. Guesses that matter most, by support times influence of the two, come first. No guess is ever used in a
 * score.
 *
 * Cost: as `clusterAlliances`, and O(Σ of squared numbers of ties a person).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - As for `clusterAlliances`, and how many guesses.
 * @returns Plain JSON; empty when nothing can be guessed.
 * @throws AccountError as `clusterAlliances`.
 *
 * @example
 * ```ts
 * import { guessSigns } from "account-graph";
 *
 * const guesses = guessSigns({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: ["Ana", "Ben", "Cem"].map((name) => ({ id: name.toLowerCase(), name })),
 *   relationships: [
 *     { from: "ana", to: "ben", kind: "ally", strength: "strong" },
 *     { from: "ben", to: "cem", kind: "rival", strength: "strong" },
 *   ],
 * });
 * console.log(guesses[0].reason.text);
 * // prints: Likely at odds (unconfirmed): Ana and Cem, since only one of them gets along with Ben
 * ```
 */
export function guessSigns(account: AccountOrGraph, options: GuessSignsOptions = {}): SignGuess[] {
  const checked = validate(guessSignsOptionsSchema, options, "invalid_options", ["options"]);
  const network = openNetwork(openAccount(account, checked).account, checked);
  const shares = influence(network);
  return guess(network, shares, alliances(network, shares, { ...checked, bootstrap: false }), checked);
}
