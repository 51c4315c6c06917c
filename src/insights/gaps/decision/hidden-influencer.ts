import type { BuyingRole } from "../../../model/vocabularies.js";
import { weightAt } from "../../../network/rows.js";
import { say } from "../../../sentences/gaps/decision.js";
import { atLeast } from "../at-least.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someListening } from "../inputs.js";
import { median } from "../median.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link hiddenInfluencer}. */
export interface HiddenInfluencerThresholds {
  /** Somebody whose direct part is at least this share of their influence is no hidden influencer, 0..1. */
  readonly ownVoteShare: number;
  /** Influence from here up counts, 0..1; less in large groups. */
  readonly share: number;
  /** So many decision makers or chiefs who listen closely make up for less influence. */
  readonly listeners: number;
  /** Attention from here up is listening closely, 0..1. */
  readonly attention: number;
}

/** Roles that say that somebody has influence. */
const openRoles: ReadonlySet<BuyingRole> = /* @__PURE__ */ new Set([
  "economic_buyer",
  "decision_maker",
  "approver",
  "executive_sponsor",
  "champion",
  "influencer",
]);
/** Nobody is hidden at the top: levels up to here. */
const topLevel = 1;

/**
 * Somebody sways the decision without the standing that would show it: 4 % of the influence, or two decision makers or chiefs who listen closely,
 * less than a quarter of it direct, and no role or at most middling authority. Nobody at the top, above a decision maker, or with a
 * role that says influence, and nobody who is heard by reporting lines alone.
 */
export const hiddenInfluencer: Rule<"hidden_influencer", HiddenInfluencerThresholds> = {
  rule: "hidden_influencer",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.hidden_influencer.title", {}),
  severity: 55,
  thresholds: { ownVoteShare: 0.25, share: 0.04, listeners: 2, attention: 0.5 },
  inputs: (context): MissingFact[] => someListening(context),
  find(context, thresholds): Finding[] {
    const middle = medianAuthority(context);
    const above = aboveDeciders(context);
    const least = Math.min(thresholds.share, context.influence.thresholds.some);
    const findings: Finding[] = [];
    for (const { index, roles, level, status } of context.scope) {
      const share = context.share(index);
      if (share === 0 || status === "vacant" || (level !== null && level <= topLevel) || above.has(index)) continue;
      if (roles?.some((role) => openRoles.has(role)) || !context.isListenedTo(index)) continue;
      const isHeard = closeListeners(context, index, thresholds) >= thresholds.listeners;
      if (!isHeard && !atLeast(share, least)) continue;
      const { ownVote, authority } = context.stakeholder(index);
      const isUnmarked = roles === null || roles.length === 0 || (authority !== null && authority <= middle);
      if (!atLeast(ownVote / share, thresholds.ownVoteShare) && (isUnmarked || isHeard))
        findings.push(hidden(context, index, thresholds.ownVoteShare));
    }
    return findings;
  },
};

/** Everybody in the line above somebody who decides. */
function aboveDeciders({ network, deciders }: GapContext): ReadonlySet<number> {
  const { boss, cycle } = network.hierarchy;
  const above = new Set<number>();
  for (const decider of deciders) {
    for (let at = boss[decider]!; at >= 0 && !above.has(at) && cycle[at]! < 0; at = boss[at]!) above.add(at);
  }
  return above;
}

/** How many of those who decide, or stand at the top, listen to the person closely. */
function closeListeners(
  { network, deciders }: GapContext,
  person: number,
  { attention }: HiddenInfluencerThresholds,
): number {
  const chiefs = new Set(deciders);
  for (const { index, level, side } of network.people)
    if (side === "customer" && level !== null && level <= topLevel) chiefs.add(index);
  chiefs.delete(person);
  return [...chiefs].filter((chief) => weightAt(network.attention, chief, person) >= attention).length;
}

function medianAuthority(context: GapContext): number {
  const known = context
    .standings()
    .map((one) => one.authority)
    .filter((authority) => authority !== null);
  return median(known) ?? 0;
}

function hidden(context: GapContext, person: number, ownVoteShare: number): Finding {
  const { network } = context;
  const { influence, ownVote, byListener } = context.stakeholder(person);
  const listeners = byListener.map((one) => network.indexOf.get(one.id)!);
  return {
    subjects: context.refs([person]),
    metric: { name: "ownVoteShare", value: ownVote / influence, threshold: ownVoteShare },
    proof: { kind: "people", people: context.refs([person, ...listeners]) },
    reason: say("gaps.hidden_influencer.reason", {
      person: context.nameWithTitle(person),
      share: influence,
      listeners: context.refs(listeners),
    }),
    remedy: {
      text: say("gaps.hidden_influencer.remedy", { person: context.ref(person) }),
      targets: context.refs([person]),
      owners: context.owners([person]),
      changes: null,
    },
    confidence: context.confidence().influence(),
  };
}
