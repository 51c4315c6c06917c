import { say } from "../../../sentences/gaps/decision.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import type { DrawnContact } from "../confidence/drawn-contact.js";
import { stanceChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts, someStance } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { championCandidates, hasPower, isSupporter, weakChampions } from "./champions.js";

/** Thresholds of {@link missingChampion}. */
export interface MissingChampionThresholds {
  /** A stance from here up is support, -1..1. */
  readonly supporterFrom: number;
  /** How well the deciders have to hear somebody, at whatever remove, 0..1. */
  readonly heardFrom: number;
}

/**
 * Nobody speaks for us inside who is heard: no supporter in contact with us has a way of .25 or more into the ears of the
 * deciders, or an even share of the decision. A champion who lacks nothing but a say is `champion_is_only_coach` instead.
 */
export const missingChampion: Rule<"missing_champion", MissingChampionThresholds> = {
  rule: "missing_champion",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.missing_champion.title", {}),
  severity: 85,
  thresholds: { supporterFrom: 0.5, heardFrom: 0.25 },
  inputs: (context): MissingFact[] => [...decider(context), ...ourContacts(context), ...someStance(context)],
  find(context, thresholds): Finding[] {
    const { supporterFrom, heardFrom } = thresholds;
    const powerful = heardContacts(context, heardFrom);
    if (powerful.some((person) => isSupporter(context.network.people[person]!, supporterFrom) !== false)) return [];
    if (weakChampions(context, heardFrom, supporterFrom).length > 0) return [];
    return [noChampion(context, thresholds)];
  },
  open(context, { supporterFrom, heardFrom }): MissingFact[] {
    const { people } = context.network;
    const powerful = heardContacts(context, heardFrom);
    if (powerful.some((person) => isSupporter(people[person]!, supporterFrom) === true)) return [];
    const unread = powerful.filter((person) => isSupporter(people[person]!, supporterFrom) === null);
    const weak = weakChampions(context, heardFrom, supporterFrom);
    if (weak.some((person) => context.isListenedTo(person))) return [];
    const missing: MissingFact[] = [];
    if (unread.length > 0) missing.push(missingFact("influential_stance", context.refs(unread)));
    if (weak.length > 0) missing.push(missingFact("champion_listening", context.refs(weak)));
    return missing;
  },
};

function heardContacts(context: GapContext, heardFrom: number): number[] {
  return context.scope
    .map((person) => person.index)
    .filter((person) => context.isCovered(person) && hasPower(context, person, heardFrom));
}

function noChampion(context: GapContext, { supporterFrom, heardFrom }: MissingChampionThresholds): Finding {
  const { people } = context.network;
  const covered = context.scope.filter((person) => context.isCovered(person.index));
  const supporters = context.scope.filter((person) => isSupporter(person, supporterFrom)).map((person) => person.index);
  supporters.sort(byInfluence(context));
  const nearest = supporters[0];
  const candidate = likeliest(context, heardFrom);
  const meeting = candidate === undefined ? null : meetingWith(context, candidate);
  const isClosable = candidate !== undefined && (context.isCovered(candidate) || meeting !== null);
  const led = context.deciders.filter((decider) => decider !== candidate);
  return {
    subjects: [],
    metric: { name: "champions", value: 0, threshold: 1 },
    proof: {
      kind: "facts",
      facts: context.refs(supporters),
      missing: [say("gaps.missing_champion.wanted", {})],
    },
    reason:
      nearest === undefined
        ? say("gaps.missing_champion.none", { count: covered.length })
        : hasPower(context, nearest, heardFrom)
          ? say("gaps.missing_champion.no_contact", { person: context.nameWithTitle(nearest) })
          : say("gaps.missing_champion.little_influence", { person: context.nameWithTitle(nearest) }),
    remedy: {
      text:
        candidate === undefined
          ? say("gaps.missing_champion.nobody", { deciders: context.refs(led) })
          : led.length === 0
            ? say("gaps.missing_champion.win", { person: context.ref(candidate) })
            : say("gaps.missing_champion.build", { person: context.ref(candidate), deciders: context.refs(led) }),
      targets: context.refs(candidate === undefined ? [] : [candidate]),
      owners: candidate === undefined ? [] : context.owners([candidate]),
      changes: isClosable
        ? [
            ...(context.isCovered(candidate) ? [] : meeting!.changes),
            ...(isSupporter(people[candidate]!, supporterFrom) === true
              ? []
              : [stanceChange(context, candidate, supporterFrom)]),
          ]
        : null,
    },
    holds: (drawn) =>
      context.deciders.some(drawn.hasRole) &&
      !supporters.some((person) => isChampion(context, drawn, person, heardFrom)),
    undrawn: context.confidence().stances(heardContacts(context, heardFrom)),
    confidence: Math.min(
      context.confidence().roles(context.deciders),
      context.confidence().stances(heardContacts(context, heardFrom)),
    ),
  };
}

/** Whether a supporter is in contact with us, and heard or of weight, in a draw. */
function isChampion({ influence, share }: GapContext, drawn: DrawnContact, person: number, heardFrom: number): boolean {
  if (!drawn.isCovered(person)) return false;
  return atLeast(share(person), influence.evenShare) || drawn.isHeard(person, heardFrom);
}

/** The best candidate; somebody who decides only where nobody else could lead us there. */
function likeliest(context: GapContext, heardFrom: number): number | undefined {
  const candidates = championCandidates(context, heardFrom);
  return candidates.find((person) => !context.deciders.includes(person)) ?? candidates[0];
}
