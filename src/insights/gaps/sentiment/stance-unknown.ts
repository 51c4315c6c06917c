import { say } from "../../../sentences/gaps/sentiment.js";
import { word } from "../../../sentences/words.js";
import { introductionTo, isKnown } from "../access/introduction.js";
import { canBeMet } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link stanceUnknown}. */
export interface StanceUnknownThresholds {
  /** Influence of unknown stance that is too much in sum, 0..1. */
  readonly share: number;
}

/** Where people with 30 % of the decision stand is unknown, or where one with high influence does. */
export const stanceUnknown: Rule<"stance_unknown", StanceUnknownThresholds> = {
  rule: "stance_unknown",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.stance_unknown.title", {}),
  severity: 60,
  thresholds: { share: 0.3 },
  inputs: (): MissingFact[] => [],
  find(context, { share: shareFrom }): Finding[] {
    const { high } = context.influence.thresholds;
    const unread = context.scope
      .filter((person) => person.stance === null && context.share(person.index) > 0)
      .map((person) => person.index)
      .sort(byInfluence(context));
    const share = unread.reduce((total, person) => total + context.share(person), 0);
    const heavy = unread.filter((person) => atLeast(context.share(person), high));
    if (heavy.length === 0 && !atLeast(share, shareFrom)) return [];
    return [unknown(context, { unread, heavy, share, shareFrom })];
  },
};

interface Unread {
  readonly unread: readonly number[];
  /** Those with high influence. */
  readonly heavy: readonly number[];
  readonly share: number;
  readonly shareFrom: number;
}

function unknown(context: GapContext, { unread, heavy, share, shareFrom }: Unread): Finding {
  const isMuch = atLeast(share, shareFrom);
  const subjects = heavy.length > 0 ? heavy : unread;
  const people = context.refs(isMuch ? unread : heavy);
  return buildFinding(context, subjects, {
    metric: isMuch
      ? { name: "unknownShare", value: share, threshold: shareFrom }
      : { name: "influence", value: context.share(heavy[0]!), threshold: context.influence.thresholds.high },
    reason: isMuch
      ? say("gaps.stance_unknown.share", { share, people })
      : say("gaps.stance_unknown.person", { people }),
    ...whomToAsk(context, subjects),
    proof: { kind: "facts", facts: context.refs(unread), missing: [word("words.field.stance", {})] },
    confidence: context.confidence().influence(),
  });
}

/** Those we know can be asked themselves; where strangers stand is asked of whoever we know and is near them. */
function whomToAsk(context: GapContext, subjects: readonly number[]) {
  const strangers = subjects.filter((person) => !isKnown(context, person));
  if (strangers.length === 0)
    return { advice: say("gaps.stance_unknown.ask", { people: context.refs(subjects) }), targets: subjects };
  const near = strangers.map((person) => informantOn(context, person)).filter((contact) => contact !== null);
  const asked = [...new Set([...near, ...subjects.filter((person) => isKnown(context, person))])].slice(0, 3);
  if (asked.length === 0)
    return { advice: say("gaps.stance_unknown.find_out", { people: context.refs(subjects) }), targets: subjects };
  const selves = asked.filter((person) => subjects.includes(person));
  const named = {
    contacts: context.refs(asked),
    people: context.refs(subjects.filter((person) => !selves.includes(person))),
  };
  return {
    advice:
      selves.length === 0
        ? say("gaps.stance_unknown.ask_about", named)
        : say("gaps.stance_unknown.ask_both", { ...named, others: context.refs(selves) }),
    targets: asked,
  };
}

/** Who could introduce us to a stranger, else the most influential person we know. */
function informantOn(context: GapContext, stranger: number): number | null {
  const known = introductionTo(context, stranger)?.contact;
  if (known !== undefined) return known;
  const others = context.scope.filter(({ index }) => isKnown(context, index) && canBeMet(context.network, index));
  return others.map((person) => person.index).sort(byInfluence(context))[0] ?? null;
}
