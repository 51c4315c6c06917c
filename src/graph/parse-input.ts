import type { Account, AccountInput } from "../model/account.js";
import type { InputOptions } from "../model/limits.js";
import { parseAccount } from "../model/parse-account.js";
import { type AnyGraph, isGraph } from "./is-graph.js";
import { parseAccountGraph } from "./parse-account-graph.js";

/**
 * The checked account that a caller passed, as plain JSON or as a graphology graph.
 *
 * @throws AccountError `invalid_account`, `invalid_graph`
 */
export function parseInput(input: AccountInput | AnyGraph, options: InputOptions): Account {
  const { limits, trusted } = options;
  if (isGraph(input)) return parseAccountGraph(input, { limits }).account;
  return trusted === true ? (input as Account) : parseAccount(input, { limits });
}
