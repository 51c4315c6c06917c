import { recentContactDays } from "../../../network/defaults.js";
import { say } from "../../../sentences/gaps/attention.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { recentInteractions } from "../inputs.js";
import { median } from "../median.js";
import type { Rule } from "../rule.js";
import { contactShare, hurriedReturns, mappedShare } from "./attention-shares.js";

/** Thresholds of {@link overContacted}. */
export interface OverContactedThresholds {
  /** Fewer interactions in 90 days say nothing. */
  readonly interactions: number;
  /** Attention from so many times the influence up is too much. */
  readonly timesInfluence: number;
  /** Attention below this share is never too much, 0..1. */
  readonly contactShare: number;
  /** So many returns sooner than the person wants are too many. */
  readonly hurriedReturns: number;
  /** A return sooner than after so many days is too soon for somebody who does not say what they want; 0: none is. */
  readonly coolOffDays: number;
}

/**
 * Somebody hears from us more often than they want, or gets far more of our attention than their influence warrants. The wish comes
 * first; a champion may have as much attention as it takes.
 */
export const overContacted: Rule<"over_contacted", OverContactedThresholds> = {
  rule: "over_contacted",
  family: "attention",
  title: /* @__PURE__ */ say("gaps.over_contacted.title", {}),
  severity: 40,
  thresholds: { interactions: 3, timesInfluence: 2.5, contactShare: 0.35, hurriedReturns: 2, coolOffDays: 0 },
  inputs: (context): MissingFact[] => recentInteractions(context),
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    for (const { index, fields, roles } of context.scope) {
      const isWish = fields.communication?.minGapDays != null;
      const isHurried = hurriedReturns(context, index, thresholds.coolOffDays) >= thresholds.hurriedReturns;
      const share = contactShare(context, index);
      const isMuch =
        context.network.contact.recentTouches[index]! >= thresholds.interactions &&
        atLeast(share, thresholds.timesInfluence * mappedShare(context, index)) &&
        atLeast(share, thresholds.contactShare);
      if (isHurried && isWish) findings.push(tooOften(context, index, thresholds));
      else if (isMuch && !roles?.includes("champion")) findings.push(tooMuch(context, index, thresholds));
      else if (isHurried) findings.push(tooOften(context, index, thresholds));
    }
    return findings;
  },
};

function tooMuch(
  context: GapContext,
  person: number,
  { contactShare: shareFrom, timesInfluence }: OverContactedThresholds,
) {
  const influence = mappedShare(context, person);
  const share = contactShare(context, person);
  return buildFinding(context, [person], {
    metric: { name: "contactShare", value: share, threshold: Math.max(shareFrom, timesInfluence * influence) },
    reason: say("gaps.over_contacted.share", {
      person: context.nameWithTitle(person),
      attention: share,
      share: influence,
      count: context.network.contact.recentTouches[person]!,
      days: recentContactDays,
    }),
    ...advice(context, person),
    confidence: 1,
  });
}

function tooOften(context: GapContext, person: number, thresholds: OverContactedThresholds): Finding {
  const times = hurriedReturns(context, person, thresholds.coolOffDays);
  const wanted = context.network.people[person]!.fields.communication?.minGapDays;
  const told = { person: context.nameWithTitle(person), days: recentContactDays };
  return buildFinding(context, [person], {
    metric: { name: "hurriedReturns", value: times, threshold: thresholds.hurriedReturns },
    reason:
      wanted != null
        ? say("gaps.over_contacted.pace", { person: told.person, limit: wanted, days: usualReturn(context, person) })
        : say("gaps.over_contacted.cool_off", {
            ...told,
            limit: thresholds.coolOffDays,
            count: times,
          }),
    ...advice(context, person),
    confidence: 1,
  });
}

/** Days between our contacts with the person within the last 90, the middle of them. */
function usualReturn(context: GapContext, person: number): number {
  const ages = context.touches(person).filter((age) => age <= recentContactDays);
  return Math.round(median(ages.slice(1).map((age, position) => age - ages[position]!)) ?? 0);
}

/** Who should get the attention instead: those with more influence than contact. */
function advice(context: GapContext, person: number) {
  const missing = (one: number) => mappedShare(context, one) - contactShare(context, one);
  const others = context.scope
    .map((one) => one.index)
    .filter((one) => one !== person && context.network.people[one]!.reachable && missing(one) > 0)
    .sort((a, b) => missing(b) - missing(a) || a - b)
    .slice(0, 2);
  return {
    advice:
      others.length > 0
        ? say("gaps.over_contacted.shift", { others: context.refs(others) })
        : say("gaps.over_contacted.pause", { person: context.ref(person) }),
    targets: others,
    owners: context.owners([person]),
  };
}
