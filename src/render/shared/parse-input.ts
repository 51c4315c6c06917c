import type { AbstractGraph } from "graphology-types";
import { isGraph } from "../../graph/is-graph.js";
import { parseAccountGraph } from "../../graph/parse-account-graph.js";
import type { SomeLimits } from "../../internal/validate.js";
import type { Account, AccountInput } from "../../model/account.js";
import { parseAccount } from "../../model/parse-account.js";

/**
 * The checked account that a caller passed, as plain JSON or as a graphology graph.
 *
 * @throws AccountError `invalid_account`, `invalid_graph`
 */
export function parseInput(input: AccountInput | AbstractGraph, limits: SomeLimits | undefined): Account {
  return isGraph(input) ? parseAccountGraph(input, { limits }).account : parseAccount(input, { limits });
}
