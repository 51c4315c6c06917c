import { say } from "../../../sentences/gaps/sentiment.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";
import { someImpact, stakesThatMatter } from "./impacts.js";

/** Thresholds of {@link losesIfWeWin}. */
export interface LosesIfWeWinThresholds {
  /** A stance from here down is opposition already, and found by `blocker_with_reach`; -1..1. */
  readonly opponentFrom: number;
}

/** Notable people lose if we win and are not known as opponents yet: opposition to expect. One gap for all of them. */
export const losesIfWeWin: Rule<"loses_if_we_win", LosesIfWeWinThresholds> = {
  rule: "loses_if_we_win",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.loses_if_we_win.title", {}),
  severity: 60,
  thresholds: { opponentFrom: -0.4 },
  inputs: (context): MissingFact[] => someImpact(context),
  find(context, { opponentFrom }): Finding[] {
    const people = stakesThatMatter(context)
      .filter((person) => {
        const { stake, stance } = context.network.people[person]!;
        return (stake!.impactIfWin ?? 0) < 0 && (stance === null || stance > opponentFrom);
      })
      .sort(byInfluence(context));
    return people.length === 0 ? [] : [losers(context, people)];
  },
};

function losers(context: GapContext, people: readonly number[]): Finding {
  const { people: all } = context.network;
  const isUnknown = people.some((person) => all[person]!.stance === null);
  const share = people.reduce((total, person) => total + context.share(person), 0);
  const told = { people: people.length === 1 ? [context.nameWithTitle(people[0]!)] : context.refs(people), share };
  return buildFinding(context, people, {
    metric: {
      name: "impactIfWin",
      value: people.reduce((least, person) => Math.min(least, all[person]!.stake!.impactIfWin!), 0),
      threshold: 0,
    },
    reason: isUnknown ? say("gaps.loses_if_we_win.unknown", told) : say("gaps.loses_if_we_win.known", told),
    advice: say("gaps.loses_if_we_win.remedy", { people: context.refs(people) }),
    confidence: context.confidence().influence(),
  });
}
