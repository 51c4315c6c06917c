import { about, percent } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";
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
  title: "Loses if we win",
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
  const told = { person: context.called(person), share: percent(context.share(person)) };
  return about(context, [person], {
    metric: { name: "impactIfWin", value: stake!.impactIfWin!, threshold: 0 },
    reason: stance === null ? say("loses_if_we_win.unknown", told) : say("loses_if_we_win.known", { ...told, stance }),
    advice: say("loses_if_we_win.remedy", { person: context.name(person) }),
    confidence: context.certainty().influence(),
  });
}
