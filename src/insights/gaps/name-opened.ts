import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { NetworkOptions } from "../../network/network-options.js";
import { openNetwork } from "../../network/open-network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import { influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { standings } from "../influence/stakeholders.js";
import { type BuiltInRule, catalogue, type RuleName } from "./catalogue.js";
import { composeGap, type Frame } from "./compose-gap.js";
import type { FoundGap } from "./confidence/draw-confidence.js";
import { aboutUnknown, capUnknown } from "./find-gaps.js";
import { foldFindings, toldBy } from "./fold-findings.js";
import type { Gap } from "./gap.js";
import type { GapOptions } from "./gap-options.js";
import { openRules } from "./open-rules.js";
import { isUrgent, severityScale, urgentFactor } from "./severity.js";

/** Of larger accounts nothing is said beforehand: it takes the account again for every remedy [D]. */
const largestAccount = 200;
/** Remedies looked at, the most severe first [D]. */
const mostRemedies = 20;

/**
 * Says beforehand what a remedy opens: the rules that find a worse gap than the one it closes once its changes are applied, because
 * facts become known. Set in place. Cost: the network again for each remedy with changes, and those rules that can find anything
 * worse, in accounts of at most 200 people.
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
    const network = openNetwork(applyToAccount(account, gap.remedy.changes), rest);
    const shares = influence(network, rest);
    const people = () => standings(network, shares);
    const rules = openRules({ network, influence: shares, standings: people, alliances: politics }, rest);
    const frame: Frame = { goalId: network.goal?.id ?? null, severityOf: severityScale(network, shares) };
    const urgency = isUrgent(network) ? urgentFactor : 1;
    const worst = ({ rule, severity }: BuiltIn) => Math.max(severity * urgency, leastSeverity[rule] ?? 0);
    const composed = new Map<string, FoundGap[]>();
    const compose = (rule: BuiltIn): FoundGap[] => {
      let found = composed.get(rule.rule);
      if (found === undefined) {
        found = rules.findingsOf(rule.rule).map((finding) => ({ gap: composeGap(rule, finding, frame), finding }));
        composed.set(rule.rule, found);
      }
      return found;
    };
    const isWorse = ({ gap: one }: FoundGap) => one.severity > gap.severity && !known.has(one.id);
    const worse = catalogue
      .filter((rule) => worst(rule) > gap.severity)
      .flatMap((rule) => compose(rule).filter(isWorse));
    const share = (id: string) => shares.shares[network.indexOf.get(id) ?? -1] ?? 0;
    const listed = worse.length === 0 ? [] : listAmong(worse, compose, share, rest.fold !== false).filter(isWorse);
    gap.remedy.opens = [...new Set<RuleName>(listed.map((one) => one.gap.rule))].sort();
  }
}

type BuiltIn = (typeof catalogue)[number];

/** The least that rules find in some case, where it is above their own severity. */
const leastSeverity: Readonly<Partial<Record<BuiltInRule, number>>> = {
  veto_not_secured: 85,
  contact_departed_or_at_risk: 100,
};

/** Those that would be listed, with the severity they would have: rules are asked for what they fold away, all of them where unknown facts must not outrank known ones. */
function listAmong(
  found: readonly FoundGap[],
  compose: (rule: BuiltIn) => FoundGap[],
  share: (personId: string) => number,
  folds: boolean,
): FoundGap[] {
  const rules = new Set<string>(found.map(({ gap }) => gap.rule));
  const isCapped = found.some(({ gap }) => aboutUnknown.has(gap.rule));
  const tellers = new Set([...rules].flatMap((rule) => toldBy[rule] ?? []));
  const asked = catalogue.filter(({ rule }) => isCapped || rules.has(rule) || tellers.has(rule)).flatMap(compose);
  const listed = folds ? foldFindings(asked, share).listed : asked;
  if (isCapped) capUnknown(listed);
  return listed.filter((one) => found.includes(one));
}
