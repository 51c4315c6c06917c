import { about } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";
import { someImpact, stakesThatMatter } from "./impacts.js";

/** Somebody notable is recorded as for us, but loses if we win or gains if we lose. */
export const benefitMismatch: Rule<"benefit_mismatch"> = {
  rule: "benefit_mismatch",
  family: "sentiment",
  title: "Support against their own interest",
  severity: 50,
  thresholds: {},
  inputs: (context): MissingFact[] => someImpact(context),
  find(context): Finding[] {
    return mismatched(context)
      .filter((person) => (statedStance(context, person) ?? 0) > 0)
      .map((person) => mismatch(context, person));
  },
  open(context): MissingFact[] {
    const unread = mismatched(context).filter((person) => statedStance(context, person) === null);
    return unread.length === 0 ? [] : [{ what: "the stance of people with influence", refs: context.refs(unread) }];
  },
};

function mismatched(context: GapContext): number[] {
  return stakesThatMatter(context).filter((person) => {
    const stake = context.network.people[person]!.stake!;
    return (stake.impactIfWin ?? 0) < 0 || (stake.impactIfLose ?? 0) > 0;
  });
}

function statedStance({ network }: GapContext, person: number): number | null {
  const { stance, stanceImplied } = network.people[person]!;
  return stanceImplied ? null : stance;
}

function mismatch(context: GapContext, person: number): Finding {
  const { stake, stance } = context.network.people[person]!;
  const losing = stake!.impactIfWin ?? 0;
  const told = { person: context.called(person), stance: stance! };
  return about(context, [person], {
    metric:
      losing < 0
        ? { name: "impactIfWin", value: losing, threshold: 0 }
        : { name: "impactIfLose", value: stake!.impactIfLose!, threshold: 0 },
    reason: losing < 0 ? say("benefit_mismatch.loses", told) : say("benefit_mismatch.gains", told),
    advice: say("benefit_mismatch.remedy", { person: context.name(person) }),
    confidence: Math.min(context.certainty().stances([person]), context.certainty().influence()),
  });
}
