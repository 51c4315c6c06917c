import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { NetworkOptions } from "../../network/network-options.js";
import { openNetwork } from "../../network/open-network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import { influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { stakeholders } from "../influence/stakeholders.js";
import type { RuleName } from "./catalogue.js";
import { gaps as findAllGaps } from "./find-gaps.js";
import type { Gap } from "./gap.js";
import type { GapOptions } from "./gap-options.js";

/** Of larger accounts nothing is said beforehand: it takes the account again for every remedy [D]. */
const largestAccount = 200;
/** Remedies looked at, the most severe first [D]. */
const mostRemedies = 20;

/**
 * Says beforehand what a remedy opens: the rules that find a worse gap than the one it closes once its changes are applied, because
 * facts become known. Set in place. Cost: the rules again for each remedy with changes, in accounts of at most 200 people.
 *
 * @param gaps - As listed, most severe first.
 */
export function nameOpened(
  gaps: readonly Gap[],
  account: Account,
  politics: AllianceClustering | null,
  options: NetworkOptions & InfluenceOptions & GapOptions,
): void {
  if (account.people.length > largestAccount) return;
  const { customRules: _, suppress: _suppress, ...rest } = options;
  const known = new Set(gaps.map((gap) => gap.id));
  let looked = 0;
  for (const gap of gaps) {
    if (gap.remedy.changes === null) continue;
    if (looked++ === mostRemedies) return;
    const network = openNetwork(applyToAccount(account, gap.remedy.changes), options);
    const shares = influence(network, options);
    const people = stakeholders(network, shares, new Map(), 1, []);
    const after = findAllGaps(network, shares, people, politics, { ...rest, samples: 0 }).gaps;
    const worse = after.filter((one) => one.severity > gap.severity && !known.has(one.id));
    gap.remedy.opens = [...new Set<RuleName>(worse.map((one) => one.rule))].sort();
  }
}
