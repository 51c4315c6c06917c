import type { Change } from "../../../model/change.js";
import { recentContactDays } from "../../../network/defaults.js";
import { say } from "../../../sentences/gaps/attention.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { recentInteractions } from "../inputs.js";
import type { Rule } from "../rule.js";
import { contactShare, mappedShare } from "./attention-shares.js";

/** Thresholds of {@link sidelined}. */
export interface SidelinedThresholds {
  /** Attention up to so many times the influence is too little. */
  readonly timesInfluence: number;
}

const mostMeetings = 3;

/**
 * Somebody notable whom we know gets a quarter or less of the attention that their influence warrants, while somebody of less
 * influence gets more, or gets too much. Not told where contact is stated that no interaction counts.
 */
export const sidelined: Rule<"sidelined", SidelinedThresholds> = {
  rule: "sidelined",
  family: "attention",
  title: /* @__PURE__ */ say("gaps.sidelined.title", {}),
  severity: 50,
  thresholds: { timesInfluence: 0.25 },
  inputs: (context): MissingFact[] => recentInteractions(context),
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    for (const { index, status } of context.scope) {
      const wasKnown = context.isCovered(index) || context.daysSinceContact(index) !== null;
      if (status === "vacant" || !context.isNotable(index) || !wasKnown || isUncounted(context, index)) continue;
      if (!atLeast(thresholds.timesInfluence * mappedShare(context, index), contactShare(context, index))) continue;
      const preferred = whoGetsMore(context, index);
      if (preferred.length > 0) findings.push(overlooked(context, index, preferred, thresholds));
    }
    return findings;
  },
};

/** Whether contact is stated within the time that is counted, though no interaction tells how often: nothing can be said of the attention. */
function isUncounted(context: GapContext, person: number): boolean {
  const days = context.daysSinceContact(person);
  return days !== null && days <= recentContactDays && context.network.contact.recentTouches[person] === 0;
}

/** People of less influence with more contact, and those who get too much of it. */
function whoGetsMore(context: GapContext, person: number): number[] {
  const over = new Set(context.findingsOf("over_contacted").map((finding) => finding.subjects[0]!.id));
  return context.scope
    .filter(({ index, id }) => {
      if (index === person) return false;
      const isLess = context.share(index) < context.share(person);
      return over.has(id) || (isLess && contactShare(context, index) > contactShare(context, person));
    })
    .map((one) => one.index)
    .sort((a, b) => contactShare(context, b) - contactShare(context, a) || a - b);
}

function overlooked(
  context: GapContext,
  person: number,
  preferred: readonly number[],
  { timesInfluence }: SidelinedThresholds,
): Finding {
  const influence = mappedShare(context, person);
  const share = contactShare(context, person);
  const named = { person: context.nameWithTitle(person), share: influence, others: context.refs(preferred) };
  return buildFinding(context, [person], {
    metric: { name: "contactShare", value: share, threshold: timesInfluence * influence },
    reason:
      share === 0 ? say("gaps.sidelined.none", named) : say("gaps.sidelined.reason", { ...named, attention: share }),
    advice: say("gaps.sidelined.remedy", { person: context.ref(person) }),
    proof: { kind: "people", people: context.refs([person, ...preferred]) },
    changes: nextMeetings(context, person, timesInfluence * influence),
    confidence: context.confidence().influence(),
  });
}

/** As many meetings as it takes, if a few do; `null` otherwise. */
function nextMeetings(context: GapContext, person: number, enough: number): Change[] | null {
  const { contact, people, asOf } = context.network;
  const owner = meetingWith(context, person)?.owners[0];
  if (owner === undefined) return null;
  const touches = contact.recentTouches[person]!;
  const all = contact.recentTouches.reduce((total, count) => total + count, 0);
  const changes: Change[] = [];
  for (let more = 1; more <= mostMeetings; more++) {
    const participants = [{ personId: owner.id }, { personId: people[person]!.id }];
    const id = `next-meeting-${more}-with-${people[person]!.id}`.slice(0, 200);
    changes.push({ type: "log_interaction", interaction: { id, at: asOf.iso, channel: "in_person", participants } });
    if (!atLeast(enough, (touches + more) / (all + more))) return changes;
  }
  return null;
}
