import type { KeyPlayers } from "../insights/matrices/key-players.js";
import { readKeyPlayers } from "../insights/matrices/read-key-players.js";
import type { Issue } from "../internal/issue.js";
import type { Reach } from "../planning/reach/reach.js";
import { reachFrom } from "../planning/reach/reach-of.js";
import { composeMatrix } from "./compose-matrix.js";
import { type MatrixOptions, readMatrixOptions } from "./matrix-options.js";
import type { AccountOrGraph } from "./open-account.js";
import type { ScoreHeader } from "./score-influence.js";

const mostTogether = 3;
const mostCompared = 60;

/** The few people on whom the decision hangs politically, whether they are for us, and what was odd. */
export interface KeyPlayerReport extends ScoreHeader, KeyPlayers {
  /**
   * With whom to start together, three at most: the people from whom a message reaches the largest share of the decision along who
   * listens to whom, as `reachOf` reckons it. On maps of more than 60 people they are chosen among the 60 with most influence.
   */
  together: Reach;
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Key players: the inner circle and the political structure around it, those who decide, approve or can veto, and a traffic
 * light for how they stand with us.
 *
 * Definition. A person's standing is their `politicalStatus`; where nobody stated it, the fewest people with half of the mapped
 * influence stand for the inner circle, and those up to 80 % for the political structure. Whoever decides, approves or can veto is
 * a key player whatever their standing. Of each, green is a stance from .25 up, red one from −.25 down, amber between, `null` unknown. The
 * whole is red where no key player is known to be for us, green where one who decides, approves or can veto is, else amber, and `null`
 * where there are no key players or no stance of theirs is known.
 *
 * How to read it. Red: there is no way to win yet. Amber: ask those who are for us for the way to those who decide.
 * `unknownStances` may change the colour: ask about them first. Two or three in the inner circle and two to five around it are
 * usual for one decision; many more say that the statuses are too generous. `together` answers another question: not who counts,
 * but from which three the word gets around; two who are listened to by the same people add little to each other.
 *
 * Cost: one reckoning of influence without samples, O(ties) a round, and up to some hundred searches of the network.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link MatrixOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { keyPlayers } from "account-graph";
 *
 * const { status, reason, players } = keyPlayers({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "neutral" },
 *     { id: "lee", name: "Lee Wong", politicalStatus: "inner_circle", stance: "supporter" },
 *     { id: "ana", name: "Ana Ruiz", politicalStatus: "outside", stance: "advocate" },
 *   ],
 * });
 * console.log(status, reason.text);
 * for (const player of players) console.log(player.person.label, player.standing, player.status);
 * // prints: amber Lee Wong is for us, but no one who decides or approves is; Dana Cole is undecided
 * // Dana Cole inner_circle amber
 * // Lee Wong inner_circle green
 * ```
 */
export function keyPlayers(account: AccountOrGraph, options: MatrixOptions = {}): KeyPlayerReport {
  const { network, influence, header, issues } = composeMatrix(account, readMatrixOptions(options));
  const together = reachFrom(network, influence, { best: mostTogether, among: mostCompared });
  return { ...header, ...readKeyPlayers(network, influence), together, issues };
}
