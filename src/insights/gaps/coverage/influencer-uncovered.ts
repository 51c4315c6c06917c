import { about, bySay, percent } from "../about.js";
import { type Introduction, introductionTo } from "../access/introduction.js";
import { meetingWith } from "../access/meeting.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link influencerUncovered}. */
export interface InfluencerUncoveredThresholds {
  /** So many at the top always matter, however small their share. */
  readonly top: number;
}

/**
 * Somebody with high influence, or among the first three, with whom nobody of us is in contact. One gap for all to whom
 * the same contact opens the way, and one for all to whom none does.
 */
export const influencerUncovered: Rule<"influencer_uncovered", InfluencerUncoveredThresholds> = {
  rule: "influencer_uncovered",
  family: "coverage",
  title: "Influential person without contact",
  severity: 80,
  thresholds: { top: 3 },
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context, { top }): Finding[] {
    const { high } = context.influence.thresholds;
    const groups = new Map<number | null, Unmet>();
    for (const { index } of context.scope) {
      const { influence, rank } = context.stakeholder(index);
      const matters = influence > 0 && (reaches(influence, high) || rank <= top);
      if (!matters || context.isCovered(index)) continue;
      const introduction = introductionTo(context, index);
      const key = introduction?.contact ?? null;
      const group = groups.get(key);
      const through = [...(group?.introduction?.through ?? []), ...(introduction?.through ?? [])];
      groups.set(key, {
        people: [...(group?.people ?? []), index],
        introduction: introduction === null ? null : { contact: introduction.contact, through },
      });
    }
    return [...groups.values()].map(({ people, introduction }) =>
      uncovered(context, { people: [...people].sort(bySay(context)), introduction }, top),
    );
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
  const called = people.length === 1 ? context.called(first) : context.names(people);
  const isHigh = reaches(influence, high);
  const path = people.length === 1 ? context.access().bestPath(first, context.network.people.length) : null;
  const contacts = introduction === null ? [] : [introduction.contact];
  const meetings = people.map((person) => meetingWith(context, person));
  const isClosable = meetings.every((meeting) => meeting !== null);
  const owners = new Map(meetings.flatMap((meeting) => meeting?.owners ?? []).map((ref) => [ref.id, ref]));
  return about(context, people, {
    metric: isHigh
      ? { name: "influence", value: influence, threshold: high }
      : { name: "rank", value: rank, threshold: top },
    ...(path === null
      ? { proof: { kind: "people", people: context.refs([...contacts, ...people]) } }
      : { proof: { kind: "path", people: context.refs(path.people), strength: path.strength } }),
    reason:
      isHigh || people.length > 1
        ? say("influencer_uncovered.share", { person: called, share: percent(total), count: people.length })
        : say("influencer_uncovered.rank", {
            person: called,
            rank,
            people: context.scope.length,
            share: percent(total),
          }),
    advice: advice(context, people, introduction, [...owners.values()][0]?.label ?? "one of us", meetings),
    owners: [...owners.values()],
    changes: isClosable ? meetings.flatMap((meeting) => meeting.changes) : null,
    confidence: context.certainty().influence(),
    undrawn: context.certainty().influence(),
    holds: (drawn) => people.some((person) => !drawn.isCovered(person)),
  });
}

function advice(
  context: GapContext,
  people: readonly number[],
  introduction: Introduction | null,
  owner: string,
  meetings: readonly unknown[],
) {
  const person = context.names(people);
  if (meetings.every((meeting) => meeting === null)) return say("influencer_uncovered.find", { person });
  if (introduction === null) {
    return people.length === 1
      ? say("influencer_uncovered.meet", { owner, person })
      : say("influencer_uncovered.meet_several", { person, first: context.name(people[0]!) });
  }
  const named = { contact: context.name(introduction.contact), owner, person };
  if (introduction.through.length === 0) return say("influencer_uncovered.introduce", named);
  return people.length > 1
    ? say("influencer_uncovered.open_way", named)
    : say("influencer_uncovered.introduce_through", { ...named, through: context.names(introduction.through) });
}
