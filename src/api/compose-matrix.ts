import { type Influence, influence } from "../insights/influence/influence.js";
import type { Issue } from "../internal/issue.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { listIssues, noTeam } from "./compose-influence.js";
import type { MatrixOptions } from "./matrix-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { type ScoreHeader, scoreHeader } from "./score-influence.js";

/** What every matrix starts from. */
export interface MatrixBasis {
  readonly network: Network;
  readonly influence: Influence;
  readonly header: ScoreHeader;
  /** Warnings first, at most a hundred. */
  readonly issues: Issue[];
}

/** Reads an account for a matrix; the options are checked already. Influence is the point estimate: a matrix draws nothing. */
export function composeMatrix(account: AccountOrGraph, options: MatrixOptions): MatrixBasis {
  const opened = openAccount(account, options);
  const network = openNetwork(opened.account, options);
  const shares = influence(network, options);
  const issues: Issue[] = [...network.issues, ...shares.issues];
  if (!network.contact.known && network.people.some((person) => person.inScope)) issues.push(noTeam());
  return {
    network,
    influence: shares,
    header: scoreHeader({ network }),
    issues: listIssues([...issues, ...opened.issues]),
  };
}
