import { departmentOf } from "../../../network/departments.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import { leaning } from "../../influence/defaults.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someStance } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { type Holder, leastShare, mostShare, sumUpSupport } from "./support-sum.js";

/** Thresholds of {@link unbalancedSupport}. */
export interface UnbalancedSupportThresholds {
  /** Share of all support that one person or department may hold, 0..1. */
  readonly largestShare: number;
}

/**
 * The group leans against us, or 60 % or more of the support comes from one person or one department. Holds only where no
 * stance that is still unknown could change it.
 */
export const unbalancedSupport: Rule<"unbalanced_support", UnbalancedSupportThresholds> = {
  rule: "unbalanced_support",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.unbalanced_support.title", {}),
  severity: 60,
  thresholds: { largestShare: 0.6 },
  inputs: (context): MissingFact[] => someStance(context),
  find(context, { largestShare }): Finding[] {
    const sum = sumUpSupport(context);
    const findings: Finding[] = [];
    if (!atLeast(sum.position + sum.unknown, 0)) findings.push(leansAgainst(context, sum.position + sum.unknown));
    const holder = sum.holders.find((one) => one.support > 0 && atLeast(leastShare(one, sum), largestShare));
    if (holder !== undefined) findings.push(oneHolder(context, holder, leastShare(holder, sum), largestShare));
    return findings;
  },
  open(context, { largestShare }): MissingFact[] {
    const sum = sumUpSupport(context);
    const mayLean = !atLeast(sum.position - sum.unknown, 0);
    const mayHold = sum.holders.some((one) => atLeast(mostShare(one, sum), largestShare));
    if (sum.unknown === 0 || !(mayLean || mayHold)) return [];
    return [missingFact("influential_stance", context.refs(sum.unread))];
  },
};

function leansAgainst(context: GapContext, position: number): Finding {
  const against = context.scope
    .filter((person) => (person.stance ?? 0) < 0 && context.share(person.index) > 0)
    .map((person) => person.index)
    .sort(byInfluence(context));
  return {
    subjects: [],
    metric: { name: "groupStance", value: position, threshold: 0 },
    proof: { kind: "people", people: context.refs(against) },
    reason: say("gaps.unbalanced_support.against", {}),
    remedy: widen(context, []),
    confidence: context.confidence().stances(against),
  };
}

function oneHolder(context: GapContext, { ref }: Holder, share: number, largestShare: number): Finding {
  const { people } = context.network;
  const backing = context.scope
    .filter(
      ({ id, index, stance }) =>
        (ref.type === "person" ? id === ref.id : departmentOf(context.network, index)?.id === ref.id) &&
        (stance ?? 0) >= leaning,
    )
    .map((person) => person.index);
  return {
    subjects: [ref],
    metric: { name: "supportShare", value: share, threshold: largestShare },
    proof: { kind: "people", people: context.refs(backing.sort(byInfluence(context))) },
    reason:
      ref.type === "person"
        ? say("gaps.unbalanced_support.person", { person: context.nameWithTitle(backing[0]!), share: share })
        : say("gaps.unbalanced_support.department", { department: ref.label, share: share }),
    remedy: widen(
      context,
      backing.map((person) => people[person]!.id),
    ),
    confidence: context.confidence().stances(backing),
  };
}

/** Whom to win next: undecided or unknown, with most influence. */
function widen(context: GapContext, backing: readonly string[]): Finding["remedy"] {
  const open = context.scope
    .filter(
      ({ index, id, stance }) => !backing.includes(id) && Math.abs(stance ?? 0) < leaning && context.share(index) > 0,
    )
    .map((person) => person.index)
    .sort(byInfluence(context))
    .slice(0, 3);
  return {
    text:
      open.length > 0
        ? say("gaps.unbalanced_support.widen", { people: context.refs(open) })
        : say("gaps.unbalanced_support.find", {}),
    targets: context.refs(open),
    owners: [],
    changes: null,
  };
}
