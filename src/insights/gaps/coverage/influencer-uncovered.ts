import { say } from "../../../sentences/gaps/coverage.js";
import { sayMeeting } from "../../../sentences/gaps/meetings.js";
import { adviseMeeting } from "../access/advise-meeting.js";
import { type Introduction, introductionTo } from "../access/introduction.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link influencerUncovered}. */
export interface InfluencerUncoveredThresholds {
  /** So many at the top always matter, however small their share. */
  readonly top: number;
}

/**
 * Somebody with high influence, or among the first three, with whom no one on our team is in contact. One gap for all to whom
 * the same contact opens the way, and one for all to whom none does.
 */
export const influencerUncovered: Rule<"influencer_uncovered", InfluencerUncoveredThresholds> = {
  rule: "influencer_uncovered",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.influencer_uncovered.title", {}),
  severity: 80,
  thresholds: { top: 3 },
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context, { top }): Finding[] {
    const { high } = context.influence.thresholds;
    const groups = new Map<number | null, Unmet>();
    for (const { index } of context.scope) {
      const { influence, rank } = context.stakeholder(index);
      const matters = influence > 0 && (atLeast(influence, high) || rank <= top);
      if (!matters || context.isCovered(index)) continue;
      const introduction = introductionTo(context, index);
      const key = introduction?.contact ?? null;
      const group = groups.get(key);
      const through = [...new Set([...(group?.introduction?.through ?? []), ...(introduction?.through ?? [])])];
      groups.set(key, {
        people: [...(group?.people ?? []), index],
        introduction: introduction === null ? null : { contact: introduction.contact, through },
      });
    }
    return [...groups.values()].map(({ people, introduction }) => {
      const through = introduction?.through.filter((one) => !people.includes(one)) ?? [];
      const sorted = [...people].sort(byInfluence(context));
      return uncovered(
        context,
        { people: sorted, introduction: introduction === null ? null : { ...introduction, through } },
        top,
      );
    });
  },
};

/** People not in contact with us, and who could open the way to all of them. */
interface Unmet {
  readonly people: readonly number[];
  readonly introduction: Introduction | null;
}

function uncovered(context: GapContext, { people, introduction }: Unmet, top: number): Finding {
  const { high } = context.influence.thresholds;
  const first = people[0]!;
  const { influence, rank } = context.stakeholder(first);
  const total = people.reduce((sum, person) => sum + context.share(person), 0);
  const named = people.length === 1 ? [context.nameWithTitle(first)] : context.refs(people);
  const isHigh = atLeast(influence, high);
  const path = people.length === 1 ? context.access().bestPath(first, context.network.people.length) : null;
  const contacts = introduction === null ? [] : [introduction.contact];
  const meetings = people.map((person) => meetingWith(context, person));
  const isClosable = meetings.every((meeting) => meeting !== null);
  const owners = new Map(meetings.flatMap((meeting) => meeting?.owners ?? []).map((ref) => [ref.id, ref]));
  return buildFinding(context, people, {
    metric: isHigh
      ? { name: "influence", value: influence, threshold: high }
      : { name: "rank", value: rank, threshold: top },
    ...(path === null
      ? { proof: { kind: "people", people: context.refs([...contacts, ...people]) } }
      : { proof: { kind: "path", people: context.refs(path.people), strength: path.strength } }),
    reason:
      isHigh || people.length > 1
        ? say("gaps.influencer_uncovered.share", { people: named, share: total })
        : say("gaps.influencer_uncovered.rank", {
            people: named,
            rank,
            total: context.scope.length,
            share: total,
          }),
    advice: meetings.every((meeting) => meeting === null)
      ? sayMeeting("gaps.meet.find", { people: context.refs(people) })
      : adviseMeeting(context, people, [...owners.values()], introduction),
    owners: [...owners.values()],
    changes: isClosable ? meetings.flatMap((meeting) => meeting.changes) : null,
    confidence: context.confidence().influence(),
    undrawn: context.confidence().influence(),
    holds: (drawn) => people.some((person) => !drawn.isCovered(person)),
  });
}
