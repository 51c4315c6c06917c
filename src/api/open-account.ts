import { type AnyGraph, isGraph } from "../graph/is-graph.js";
import { parseAccountGraph } from "../graph/parse-account-graph.js";
import type { Issue } from "../internal/issue.js";
import type { Account, AccountInput } from "../model/account.js";
import { findDataWarnings } from "../model/find-data-warnings.js";
import type { InputOptions } from "../model/limits.js";
import { parseAccount } from "../model/parse-account.js";

/** What every public function takes: an account as plain JSON, or as a graphology graph. */
export type AccountOrGraph = AccountInput | AnyGraph;

/** A checked account, and the data warnings found in it. */
export interface OpenedAccount {
  readonly account: Account;
  readonly issues: readonly Issue[];
}

/**
 * The one door: turns what a caller passed into a checked account. One that is trusted passes as it is.
 *
 * @throws AccountError `invalid_account`, `invalid_graph`
 */
export function openAccount(input: AccountOrGraph, { limits, trusted }: InputOptions): OpenedAccount {
  if (!isGraph(input)) {
    const account = trusted === true ? (input as Account) : parseAccount(input, { limits });
    return { account, issues: findDataWarnings(account) };
  }
  const { account, issues } = parseAccountGraph(input, { limits });
  return { account, issues: [...issues, ...findDataWarnings(account)] };
}
