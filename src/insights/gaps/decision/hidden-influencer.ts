import { say } from "../../../sentences/gaps/decision.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someListening } from "../inputs.js";
import { median } from "../median.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link hiddenInfluencer}. */
export interface HiddenInfluencerThresholds {
  /** Somebody whose own say is at least this share of their influence is no hidden influencer, 0..1. */
  readonly ownVoteShare: number;
}

/**
 * Somebody sways the decision without the standing that would show it: notable influence, less than a quarter of it their own
 * say, and no role or at most middling authority.
 */
export const hiddenInfluencer: Rule<"hidden_influencer", HiddenInfluencerThresholds> = {
  rule: "hidden_influencer",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.hidden_influencer.title", {}),
  severity: 55,
  thresholds: { ownVoteShare: 0.25 },
  inputs: (context): MissingFact[] => someListening(context),
  find(context, { ownVoteShare }): Finding[] {
    const middle = medianAuthority(context);
    const findings: Finding[] = [];
    for (const { index, roles } of context.scope) {
      const share = context.share(index);
      if (share === 0 || !context.isNotable(index)) continue;
      const { ownVote, authority } = context.stakeholder(index);
      const isUnmarked = roles === null || roles.length === 0 || (authority !== null && authority <= middle);
      if (!atLeast(ownVote / share, ownVoteShare) && isUnmarked) findings.push(hidden(context, index, ownVoteShare));
    }
    return findings;
  },
};

function medianAuthority(context: GapContext): number {
  const known = context.stakeholders.map((one) => one.authority).filter((authority) => authority !== null);
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
      owners: ownersOf(context, person),
      changes: null,
    },
    confidence: context.confidence().influence(),
  };
}

function ownersOf(context: GapContext, person: number) {
  const known = context.network.contact.coveredBy[person]!;
  return known.length > 0 ? context.refs(known) : (meetingWith(context, person)?.owners ?? []);
}
