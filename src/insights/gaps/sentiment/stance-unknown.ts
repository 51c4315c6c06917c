import { about, bySay, percent } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link stanceUnknown}. */
export interface StanceUnknownThresholds {
  /** Influence of unknown stance that is too much in sum, 0..1. */
  readonly share: number;
}

/** Where people with 30 % of the decision stand is unknown, or where one with high influence does. */
export const stanceUnknown: Rule<"stance_unknown", StanceUnknownThresholds> = {
  rule: "stance_unknown",
  family: "sentiment",
  title: "Stance unknown",
  severity: 60,
  thresholds: { share: 0.3 },
  inputs: (): MissingFact[] => [],
  find(context, { share: shareFrom }): Finding[] {
    const { high } = context.influence.thresholds;
    const unread = context.scope
      .filter((person) => person.stance === null && context.share(person.index) > 0)
      .map((person) => person.index)
      .sort(bySay(context));
    const share = unread.reduce((total, person) => total + context.share(person), 0);
    const heavy = unread.filter((person) => reaches(context.share(person), high));
    if (heavy.length === 0 && !reaches(share, shareFrom)) return [];
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
  const isMuch = reaches(share, shareFrom);
  const subjects = heavy.length > 0 ? heavy : unread;
  const people = context.names(isMuch ? unread : heavy);
  return about(context, subjects, {
    metric: isMuch
      ? { name: "unknownShare", value: share, threshold: shareFrom }
      : { name: "influence", value: context.share(heavy[0]!), threshold: context.influence.thresholds.high },
    reason: isMuch
      ? say("stance_unknown.share", { share: percent(share), people })
      : say("stance_unknown.person", { people, count: heavy.length }),
    advice: say("stance_unknown.ask", { people: context.names(subjects) }),
    proof: { kind: "facts", facts: context.refs(unread), missing: ["stance"] },
    confidence: context.certainty().influence(),
  });
}
