import { once } from "../../internal/once.js";
import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { Network } from "../../network/network.js";
import type { NetworkOptions } from "../../network/network-options.js";
import { openNetwork } from "../../network/open-network.js";
import { contactChanges } from "../../network/with-contacts.js";
import { withStance } from "../../network/with-stance.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import { type Influence, influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { standings, standingsAfter } from "../influence/stakeholders.js";
import { type BuiltInRule, catalogue, type RuleName } from "./catalogue.js";
import { composeGap, frameOf, timesOwn } from "./compose-gap.js";
import type { FoundGap } from "./confidence/draw-confidence.js";
import { aboutUnknown, type FoundGaps } from "./find-gaps.js";
import { foldFindings, toldBy } from "./fold-findings.js";
import type { GapContext } from "./gap-context.js";
import type { GapOptions } from "./gap-options.js";
import { type Moved, movedBy } from "./moved-by.js";
import { type OpenRules, openRules } from "./open-rules.js";
import { thresholdsOf } from "./settings.js";
import { isUrgent, urgentFactor } from "./severity.js";

/** Of larger accounts nothing is said beforehand: it takes the account again for every remedy [D]. */
const largestAccount = 200;
/** Remedies looked at, the most severe first [D]. */
const mostRemedies = 20;

/** The account as it stands, with which remedies are compared. */
export interface OpenedBase {
  readonly account: Account;
  readonly network: Network;
  readonly influence: Influence;
  readonly politics: AllianceClustering | null;
}

/**
 * Says beforehand what a remedy opens: the rules that find a worse gap than the one it closes once its changes are applied, because
 * facts become known. Set in place. Cost: for each remedy with changes what they touch of the network, and those rules that they can
 * move and that can find anything worse, in accounts of at most 200 people.
 *
 * @param found - Gaps as listed, most severe first, and the rules as they answered.
 */
export function nameOpened(
  { gaps, rules }: Pick<FoundGaps, "gaps" | "rules">,
  base: OpenedBase,
  options: NetworkOptions & InfluenceOptions & GapOptions,
): void {
  if (base.account.people.length > largestAccount) return;
  const known = new Set(gaps.map((gap) => gap.id));
  const before = composer(rules);
  const urgency = isUrgent(base.network) ? urgentFactor : 1;
  const { severities } = base.network.model;
  const worst = ({ rule, severity }: BuiltIn) =>
    Math.max(severity * urgency, leastSeverity[rule] ?? 0) * timesOwn(rule, severity, severities);
  const rulesAfter = reopener(base, rules.context, options);
  const asked = catalogue.filter((rule) => thresholdsOf(rule, options.rules) !== null);
  let looked = 0;
  for (const gap of gaps) {
    const { changes } = gap.remedy;
    if (changes === null) continue;
    if (looked++ === mostRemedies) return;
    const moved = movedBy(changes, base.network, options);
    let after: Compose | undefined;
    const compose: Compose = (rule) => {
      if (moved.stays.has(rule.rule)) return before(rule);
      after ??= composer(rulesAfter(applyToAccount(base.account, changes), moved));
      return after(rule);
    };
    const isWorse = ({ gap: one }: FoundGap) => one.severity > gap.severity && !known.has(one.id);
    const worse = asked.filter((rule) => worst(rule) > gap.severity).flatMap((rule) => compose(rule).filter(isWorse));
    const listed = worse.length === 0 ? [] : listAmong(worse, compose, gap.severity, options.fold !== false);
    gap.remedy.opens = [...new Set<RuleName>(listed.map((one) => one.gap.rule))].sort();
  }
}

type BuiltIn = (typeof catalogue)[number];

/** Findings of a rule as gaps, and whose share the gap with somebody weighs. */
type Compose = (rule: BuiltIn) => readonly (FoundGap & { readonly share: (personId: string) => number })[];

/** The least that rules find in some case, where it is above their own severity. */
const leastSeverity: Readonly<Partial<Record<BuiltInRule, number>>> = {
  veto_not_secured: 85,
  contact_departed_or_at_risk: 100,
};

/** Makes the rules ready to be asked about the account after changes: what they leave alone is shared with the account as it is. */
function reopener(
  base: OpenedBase,
  context: GapContext,
  options: NetworkOptions & InfluenceOptions & GapOptions,
): (changed: Account, moved: Moved) => OpenRules {
  const isPlain = base.network.account === base.account;
  const withContacts = once(() => contactChanges(base.network, options.companyId));
  const { evidence, reachFromDeciders, isListenedTo, fitness } = context;
  const { access, touches, closed, ownerOf, owners } = context;
  const ofAttention: Partial<GapContext> = { evidence, reachFromDeciders, isListenedTo, fitness };
  const ofContact: Partial<GapContext> = { ...ofAttention, access, touches, closed, ownerOf, owners };
  return (changed, { stanceOf, onlyContact, keepsShares }) => {
    let known: Network | null = null;
    let shared: Partial<GapContext> = {};
    if (isPlain && stanceOf !== null) {
      known = withStance(base.network, changed, stanceOf);
      if (known !== null) shared = ofContact;
    } else if (isPlain && onlyContact) {
      known = withContacts()(changed);
      if (known !== null) shared = ofAttention;
    }
    const network = known ?? openNetwork(changed, options);
    const shares = keepsShares ? base.influence : influence(network, options);
    const people = () =>
      keepsShares ? standingsAfter(context.standings(), network, shares) : standings(network, shares);
    return openRules({ network, influence: shares, standings: people, alliances: base.politics, shared }, options);
  };
}

/** Asks rules one by one, each once. */
function composer({ context, findingsOf }: OpenRules): Compose {
  const { network, influence: shares } = context;
  const frame = frameOf(network, shares);
  const share = (id: string) => shares.shares[network.indexOf.get(id) ?? -1] ?? 0;
  const composed = new Map<string, ReturnType<Compose>>();
  return (rule) => {
    let found = composed.get(rule.rule);
    if (found === undefined) {
      found = findingsOf(rule.rule).map((finding) => ({ gap: composeGap(rule, finding, frame), finding, share }));
      composed.set(rule.rule, found);
    }
    return found;
  };
}

/** Those that would be listed: not told by another gap, and worse even where they are about what is unknown. */
function listAmong(
  found: ReturnType<Compose>,
  compose: Compose,
  severity: number,
  folds: boolean,
): readonly FoundGap[] {
  const rules = new Set<string>(found.map(({ gap }) => gap.rule));
  const isCapped = found.some(({ gap }) => aboutUnknown.has(gap.rule));
  const tellers = new Set([...rules].flatMap((rule) => toldBy[rule] ?? []));
  const asked = catalogue.filter(({ rule }) => isCapped || rules.has(rule) || tellers.has(rule)).flatMap(compose);
  const listed: readonly FoundGap[] = folds ? foldFindings(asked, found[0]!.share).listed : asked;
  const isKnown = ({ gap }: FoundGap) => !aboutUnknown.has(gap.rule);
  const lowest = listed.filter(isKnown).reduce((least, { gap }) => Math.min(least, gap.severity), 100);
  return found.filter((one) => listed.includes(one) && (isKnown(one) || lowest > severity));
}
