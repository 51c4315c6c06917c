import { say } from "../../../sentences/gaps/sentiment.js";
import { stanceWord } from "../../../sentences/stance-word.js";
import { canBeMet } from "../access/meeting.js";
import { stanceChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link blockerWithReach}. */
export interface BlockerWithReachThresholds {
  /** A stance from here down is opposition, -1..1. */
  readonly opponentFrom: number;
}

const alliesNamed = 2;

/**
 * Somebody who is against us and has notable influence, or a veto. Known opponents are found whatever is unknown of others;
 * the rule is sure that there is none only when the stance of everybody notable is known.
 */
export const blockerWithReach: Rule<"blocker_with_reach", BlockerWithReachThresholds> = {
  rule: "blocker_with_reach",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.blocker_with_reach.title", {}),
  severity: 80,
  thresholds: { opponentFrom: -0.4 },
  inputs: (): MissingFact[] => [],
  find(context, { opponentFrom }): Finding[] {
    return whoseStanceMatters(context)
      .filter((person) => (context.network.people[person]!.stance ?? 0) <= opponentFrom)
      .map((person) => blocker(context, person, opponentFrom));
  },
  open(context): MissingFact[] {
    const unread = whoseStanceMatters(context).filter((person) => context.network.people[person]!.stance === null);
    return unread.length === 0 ? [] : [missingFact("influential_stance", context.refs(unread))];
  },
};

function whoseStanceMatters(context: GapContext): number[] {
  return context.scope
    .filter(({ index, status }) => status !== "vacant" && (context.isNotable(index) || hasVeto(context, index)))
    .map((person) => person.index);
}

function hasVeto({ network }: GapContext, person: number): boolean {
  return network.people[person]!.fields.authority?.veto === true;
}

function blocker(context: GapContext, person: number, opponentFrom: number): Finding {
  const { network } = context;
  const stance = network.people[person]!.stance!;
  const share = context.share(person);
  const called = context.nameWithTitle(person);
  const allies = alliesOf(context, person);
  const name = context.ref(person);
  return {
    subjects: context.refs([person]),
    metric: { name: "stance", value: stance, threshold: opponentFrom },
    proof: { kind: "people", people: context.refs([person]) },
    reason: context.isNotable(person)
      ? say("gaps.blocker_with_reach.share", { person: called, stance: stanceWord(stance), share })
      : say("gaps.blocker_with_reach.veto", { person: called, stance: stanceWord(stance) }),
    remedy: {
      text:
        allies.length > 0
          ? say("gaps.blocker_with_reach.allies", { person: name, allies: context.refs(allies) })
          : say("gaps.blocker_with_reach.talk", { person: name }),
      targets: context.refs(allies.length > 0 ? allies : [person]),
      owners: context.owners([person]),
      changes: [stanceChange(context, person, Math.max(0, opponentFrom + 0.1))],
    },
    confidence: Math.min(context.confidence().stances([person]), context.confidence().influence()),
  };
}

/** Whom they listen to most and who is not against us. */
function alliesOf({ network, influence }: GapContext, person: number): number[] {
  const { offsets, targets, weights } = influence.listening;
  const heard: { index: number; weight: number }[] = [];
  for (let arc = offsets[person]!; arc < offsets[person + 1]!; arc++) {
    const index = targets[arc]!;
    if ((network.people[index]!.stance ?? 0) > 0 && canBeMet(network, index))
      heard.push({ index, weight: weights[arc]! });
  }
  heard.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return heard.slice(0, alliesNamed).map((one) => one.index);
}
