import type { AllianceClustering } from "../insights/alliances/alliance-clustering.js";
import { alliances } from "../insights/alliances/alliances.js";
import { decision } from "../insights/influence/decision.js";
import { type Influence, influence } from "../insights/influence/influence.js";
import { describeMethod, type ScoreMethod } from "../insights/influence/method.js";
import type { Decision, Stakeholder } from "../insights/influence/stakeholder.js";
import { stakeholders } from "../insights/influence/stakeholders.js";
import { type Uncertainty, uncertainty } from "../insights/uncertainty/uncertainty.js";
import { capIssues } from "../internal/cap-issues.js";
import type { Issue } from "../internal/issue.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { influenceIssue } from "../sentences/issues/insight-issues.js";
import type { OpenedAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Who carries how much of the decision, and what it was computed from. */
export interface SharesComposition {
  readonly network: Network;
  readonly influence: Influence;
  readonly stakeholders: Stakeholder[];
  readonly decision: Decision;
  readonly method: ScoreMethod;
  /** `null` without samples. */
  readonly uncertainty: Uncertainty | null;
  /** Data warnings and choices so far. */
  readonly issues: Issue[];
}

/** What every score starts from. */
export interface Composition extends SharesComposition {
  readonly politics: AllianceClustering;
}

/**
 * Computes what every score needs; the options are checked already.
 *
 * @param sureOfFactions - Also computes how sure factions are, which costs as much as all the rest.
 */
export function composeInfluence(opened: OpenedAccount, options: ScoreOptions, sureOfFactions = false): Composition {
  const network = openNetwork(opened.account, options);
  const shares = influence(network, options);
  const { seed = 1 } = options;
  const politics = alliances(network, shares, { seed, bootstrap: sureOfFactions ? undefined : false });
  const factionOf = new Map<string, string>();
  for (const faction of politics.factions) for (const member of faction.members) factionOf.set(member.id, faction.id);
  return { ...composeStakeholders(network, shares, factionOf, opened, options), politics };
}

/** {@link composeInfluence} without the politics, a large part of the library; nobody is said to belong to a faction. */
export function composeShares(opened: OpenedAccount, options: ScoreOptions): SharesComposition {
  const network = openNetwork(opened.account, options);
  const shares = influence(network, options);
  return composeStakeholders(network, shares, new Map(), opened, options);
}

function composeStakeholders(
  network: Network,
  shares: Influence,
  factionOf: ReadonlyMap<string, string>,
  opened: OpenedAccount,
  options: ScoreOptions,
): SharesComposition {
  const { seed = 1 } = options;
  const issues: Issue[] = [...network.issues, ...shares.issues];
  const chance = uncertainty(network, shares, options, seed);
  const listed = stakeholders(network, shares, factionOf, seed, issues, chance?.ranks ?? null);
  if (!network.contact.known && listed.length > 0) issues.push(noTeam());
  issues.push(...opened.issues);
  return {
    network,
    influence: shares,
    stakeholders: listed,
    decision: decision(network, shares, chance),
    method: describeMethod(network, shares, (options.engine ?? "auto") === "auto"),
    uncertainty: chance,
    issues,
  };
}

/** The issues of a result: warnings first, at most a hundred. */
export function listIssues(issues: readonly Issue[]): Issue[] {
  const order = { error: 0, warning: 1, info: 2 };
  return capIssues(
    [...issues].sort((a, b) => order[a.severity] - order[b.severity]),
    "info",
  );
}

export function noTeam(): Issue {
  return influenceIssue("warning", "issues.no_team", ["people"], {});
}
