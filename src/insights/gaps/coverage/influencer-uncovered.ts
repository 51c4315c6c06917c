import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import { meetingWith } from "../meeting.js";
import { reaches } from "../reaches.js";
import type { Finding, Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link influencerUncovered}. */
export interface InfluencerUncoveredThresholds {
  /** So many at the top always matter, however small their share. */
  readonly top: number;
}

/** Somebody with high influence, or among the first three, with whom nobody of us is in contact. */
export const influencerUncovered: Rule<"influencer_uncovered", InfluencerUncoveredThresholds> = {
  rule: "influencer_uncovered",
  family: "coverage",
  title: "Influential person without contact",
  severity: 80,
  thresholds: { top: 3 },
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context, { top }): Finding[] {
    const { high } = context.influence.thresholds;
    const findings: Finding[] = [];
    for (const { index } of context.scope) {
      const { influence, rank } = context.stakeholder(index);
      const matters = influence > 0 && (reaches(influence, high) || rank <= top);
      if (matters && !context.isCovered(index)) findings.push(uncovered(context, index, top));
    }
    return findings;
  },
};

function uncovered(context: GapContext, person: number, top: number): Finding {
  const { high } = context.influence.thresholds;
  const { influence, rank } = context.stakeholder(person);
  const share = Math.round(influence * 100);
  const called = context.called(person);
  const path = context.access().bestPath(person, context.network.people.length);
  return {
    subjects: context.refs([person]),
    metric: reaches(influence, high)
      ? { name: "influence", value: influence, threshold: high }
      : { name: "rank", value: rank, threshold: top },
    proof:
      path === null
        ? { kind: "people", people: context.refs([person]) }
        : { kind: "path", people: context.refs(path.people), strength: path.strength },
    reason: reaches(influence, high)
      ? say("influencer_uncovered.share", { person: called, share })
      : say("influencer_uncovered.rank", { person: called, rank, people: context.scope.length, share }),
    remedy: introduction(context, person, path?.people ?? []),
    confidence: context.certainty().influence(),
  };
}

/** The best way there tells whom to ask: the last one before the person. */
function introduction(context: GapContext, person: number, path: readonly number[]): Finding["remedy"] {
  const meeting = meetingWith(context, person);
  const name = context.name(person);
  const targets = context.refs([person]);
  if (meeting === null)
    return { text: say("influencer_uncovered.find", { person: name }), targets, owners: [], changes: null };
  const owner = meeting.owners[0]?.label ?? "one of us";
  const before = path[path.length - 2];
  const isTheirs = before !== undefined && context.network.people[before]!.side !== "us";
  return {
    text: isTheirs
      ? say("influencer_uncovered.introduce", { contact: context.name(before), owner, person: name })
      : say("influencer_uncovered.meet", { owner, person: name }),
    targets,
    owners: meeting.owners,
    changes: meeting.changes,
  };
}
