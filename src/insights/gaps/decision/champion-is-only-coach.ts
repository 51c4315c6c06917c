import { say } from "../../../sentences/gaps/decision.js";
import { rolesChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { championCandidates, weakChampions } from "./champions.js";

/** Thresholds of {@link championIsOnlyCoach}. */
export interface ChampionIsOnlyCoachThresholds {
  /** A stated stance below this is not that of a champion, -1..1. */
  readonly supporterFrom: number;
  /** How well the deciders have to hear a champion, at whatever remove, 0..1. */
  readonly heardFrom: number;
}

const candidateCount = 3;

/**
 * Somebody is called champion whom the deciders do not hear and who carries little of the decision: a coach, who informs us
 * but cannot sell for us. Cannot tell while it is not known who listens to them at all.
 */
export const championIsOnlyCoach: Rule<"champion_is_only_coach", ChampionIsOnlyCoachThresholds> = {
  rule: "champion_is_only_coach",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.champion_is_only_coach.title", {}),
  severity: 60,
  thresholds: { supporterFrom: 0.5, heardFrom: 0.25 },
  inputs: (context): MissingFact[] => decider(context),
  find(context, { supporterFrom, heardFrom }): Finding[] {
    return weakChampions(context, heardFrom, supporterFrom)
      .filter((person) => context.isListenedTo(person))
      .map((person) => onlyCoach(context, person, heardFrom));
  },
  open(context, { supporterFrom, heardFrom }): MissingFact[] {
    const weak = weakChampions(context, heardFrom, supporterFrom);
    const unheard = weak.filter((person) => !context.isListenedTo(person));
    return unheard.length === 0 ? [] : [missingFact("champion_listening", context.refs(unheard))];
  },
};

/** Whoever decides alone cannot be the champion who speaks for us to them. */
function othersThanDecider({ deciders }: GapContext, candidates: readonly number[]): number[] {
  return candidates.filter((person) => deciders.length > 1 || person !== deciders[0]);
}

function onlyCoach(context: GapContext, person: number, heardFrom: number): Finding {
  const { people } = context.network;
  const heard = context.reachFromDeciders().strength[person]!;
  const path = context.reachFromDeciders().pathTo(person);
  const candidates = othersThanDecider(context, championCandidates(context, heardFrom)).slice(0, candidateCount);
  const roles = people[person]!.roles!.filter((role) => role !== "champion" && role !== "coach");
  const named = { person: context.ref(person) };
  return {
    subjects: context.refs([person]),
    metric: { name: "heard", value: heard, threshold: heardFrom },
    proof:
      path.length > 0
        ? { kind: "path", people: context.refs(path), strength: heard }
        : { kind: "people", people: context.refs([person]) },
    reason: say("gaps.champion_is_only_coach.weak", {
      person: context.nameWithTitle(person),
      deciders: context.refs(context.deciders),
      share: context.share(person),
    }),
    remedy: {
      text:
        candidates.length === 0
          ? say("gaps.champion_is_only_coach.alone", named)
          : say("gaps.champion_is_only_coach.remedy", { ...named, candidates: context.refs(candidates) }),
      targets: context.refs(candidates),
      owners: context.owners([person]),
      changes: [rolesChange(context, person, [...roles, "coach"])],
    },
    holds: (drawn) =>
      drawn.hasRole(person) && context.deciders.some(drawn.hasRole) && !drawn.isHeard(person, heardFrom),
    confidence: Math.min(context.confidence().roles([person]), context.confidence().roles(context.deciders)),
  };
}
