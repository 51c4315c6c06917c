import { say } from "../../../sentences/gaps/sentiment.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { someImpact, stakesThatMatter } from "./impacts.js";

/** Somebody notable is recorded as for us, but loses if we win or gains if we lose. */
export const benefitMismatch: Rule<"benefit_mismatch"> = {
  rule: "benefit_mismatch",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.benefit_mismatch.title", {}),
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
    return unread.length === 0 ? [] : [missingFact("influential_stance", context.refs(unread))];
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
  const { stake } = context.network.people[person]!;
  const losing = stake!.impactIfWin ?? 0;
  const told = { person: context.nameWithTitle(person) };
  return buildFinding(context, [person], {
    metric:
      losing < 0
        ? { name: "impactIfWin", value: losing, threshold: 0 }
        : { name: "impactIfLose", value: stake!.impactIfLose!, threshold: 0 },
    reason: losing < 0 ? say("gaps.benefit_mismatch.loses", told) : say("gaps.benefit_mismatch.gains", told),
    advice: say("gaps.benefit_mismatch.remedy", { person: context.ref(person) }),
    confidence: Math.min(context.confidence().stances([person]), context.confidence().influence()),
  });
}
