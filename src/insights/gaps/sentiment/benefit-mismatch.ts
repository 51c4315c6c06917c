import { say } from "../../../sentences/gaps/sentiment.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { someImpact, stakesThatMatter } from "./impacts.js";

/** Notable people are recorded as for us, but lose if we win (one gap for all of them) or gain if we lose (one gap). */
export const benefitMismatch: Rule<"benefit_mismatch"> = {
  rule: "benefit_mismatch",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.benefit_mismatch.title", {}),
  severity: 50,
  thresholds: {},
  inputs: (context): MissingFact[] => someImpact(context),
  find(context): Finding[] {
    const people = mismatched(context)
      .filter((person) => (statedStance(context, person) ?? 0) > 0)
      .sort(byInfluence(context));
    const loses = (person: number) => (context.network.people[person]!.stake!.impactIfWin ?? 0) < 0;
    const groups = [people.filter(loses), people.filter((person) => !loses(person))];
    return groups.filter((group) => group.length > 0).map((group) => mismatch(context, group, loses(group[0]!)));
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

function mismatch(context: GapContext, people: readonly number[], isLosing: boolean): Finding {
  const told = { people: people.length === 1 ? [context.nameWithTitle(people[0]!)] : context.refs(people) };
  const { stake } = context.network.people[people[0]!]!;
  return buildFinding(context, people, {
    metric: isLosing
      ? { name: "impactIfWin", value: stake!.impactIfWin!, threshold: 0 }
      : { name: "impactIfLose", value: stake!.impactIfLose!, threshold: 0 },
    reason: isLosing ? say("gaps.benefit_mismatch.loses", told) : say("gaps.benefit_mismatch.gains", told),
    advice: say("gaps.benefit_mismatch.remedy", { people: context.refs(people) }),
    confidence: Math.min(context.confidence().stances(people), context.confidence().influence()),
  });
}
