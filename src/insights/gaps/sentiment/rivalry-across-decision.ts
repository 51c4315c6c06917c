import { say } from "../../../sentences/gaps/sentiment.js";
import type { Faction, FactionPair } from "../../alliances/alliance-clustering.js";
import { isOpponent } from "../access/introduction.js";
import { atLeast } from "../at-least.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someFaction } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link rivalryAcrossDecision}. */
export interface RivalryAcrossDecisionThresholds {
  /** Each faction carries at least this much of the decision, 0..1. */
  readonly share: number;
}

/** Two factions that each carry 20 % of the decision are at odds, with more hostility than liking between them. */
export const rivalryAcrossDecision: Rule<"rivalry_across_decision", RivalryAcrossDecisionThresholds> = {
  rule: "rivalry_across_decision",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.rivalry_across_decision.title", {}),
  severity: 55,
  thresholds: { share: 0.2 },
  inputs: (context): MissingFact[] => someFaction(context),
  find(context, { share }): Finding[] {
    const { factions, rivalries } = context.alliances!;
    const byId = new Map(factions.map((faction) => [faction.id, faction]));
    const findings: Finding[] = [];
    for (const pair of rivalries) {
      const sides: [Faction, Faction] = [byId.get(pair.a)!, byId.get(pair.b)!];
      if (pair.intensity <= 0.5 || !sides.every((side) => atLeast(side.influence, share))) continue;
      findings.push(rivalry(context, pair, sides, share));
    }
    return findings;
  },
};

function rivalry(context: GapContext, pair: FactionPair, [a, b]: [Faction, Faction], share: number): Finding {
  const bridge = context.alliances!.bridges.find(
    ({ person, between }) =>
      between.includes(a.id) && between.includes(b.id) && !isOpponent(context, context.network.indexOf.get(person.id)!),
  );
  const names = { person: a.leader, other: b.leader };
  return {
    subjects: [a.leader, b.leader],
    metric: { name: "influence", value: Math.min(a.influence, b.influence), threshold: share },
    proof: { kind: "facts", facts: [a.leader, b.leader, ...pair.keyTies], missing: [] },
    reason: say("gaps.rivalry_across_decision.reason", {
      ...names,
      share: a.influence,
      otherShare: b.influence,
    }),
    remedy: {
      text:
        bridge === undefined
          ? say("gaps.rivalry_across_decision.neutral", names)
          : say("gaps.rivalry_across_decision.bridge", { contact: bridge.person }),
      targets: bridge === undefined ? [] : [bridge.person],
      owners: [],
      changes: null,
    },
    confidence: context.confidence().influence(),
  };
}
