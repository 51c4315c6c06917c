import { say } from "../../../sentences/gaps/sentiment.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";
import { someImpact, stakesThatMatter } from "./impacts.js";

/** Thresholds of {@link losesIfWeWin}. */
export interface LosesIfWeWinThresholds {
  /** A stance from here down is opposition already, and found by `blocker_with_reach`; -1..1. */
  readonly opponentFrom: number;
}

/** Somebody notable loses if we win and is not known as an opponent yet: opposition to expect. */
export const losesIfWeWin: Rule<"loses_if_we_win", LosesIfWeWinThresholds> = {
  rule: "loses_if_we_win",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.loses_if_we_win.title", {}),
  severity: 60,
  thresholds: { opponentFrom: -0.4 },
  inputs: (context): MissingFact[] => someImpact(context),
  find(context, { opponentFrom }): Finding[] {
    return stakesThatMatter(context)
      .filter((person) => {
        const { stake, stance } = context.network.people[person]!;
        return (stake!.impactIfWin ?? 0) < 0 && (stance === null || stance > opponentFrom);
      })
      .map((person) => loser(context, person));
  },
};

function loser(context: GapContext, person: number): Finding {
  const { stake, stance } = context.network.people[person]!;
  const told = { person: context.nameWithTitle(person), share: context.share(person) };
  return buildFinding(context, [person], {
    metric: { name: "impactIfWin", value: stake!.impactIfWin!, threshold: 0 },
    reason: stance === null ? say("gaps.loses_if_we_win.unknown", told) : say("gaps.loses_if_we_win.known", told),
    advice: say("gaps.loses_if_we_win.remedy", { person: context.ref(person) }),
    confidence: context.confidence().influence(),
  });
}
