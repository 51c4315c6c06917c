import type { Faction, FactionPair } from "../../alliances/alliance-clustering.js";
import { percent } from "../about.js";
import { isOpponent } from "../access/introduction.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { someFaction } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link rivalryAcrossDecision}. */
export interface RivalryAcrossDecisionThresholds {
  /** Each faction carries at least this much of the decision, 0..1. */
  readonly share: number;
}

/** Two factions that each carry 20 % of the decision are at odds, with more hostility than liking between them. */
export const rivalryAcrossDecision: Rule<"rivalry_across_decision", RivalryAcrossDecisionThresholds> = {
  rule: "rivalry_across_decision",
  family: "sentiment",
  title: "Rivalry across the decision",
  severity: 55,
  thresholds: { share: 0.2 },
  inputs: (context): MissingFact[] => someFaction(context),
  find(context, { share }): Finding[] {
    const { factions, rivalries } = context.alliances!;
    const byId = new Map(factions.map((faction) => [faction.id, faction]));
    const findings: Finding[] = [];
    for (const pair of rivalries) {
      const sides: [Faction, Faction] = [byId.get(pair.a)!, byId.get(pair.b)!];
      if (pair.intensity <= 0.5 || !sides.every((side) => reaches(side.influence, share))) continue;
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
  const names = { a: a.leader.label, b: b.leader.label };
  return {
    subjects: [a.leader, b.leader],
    metric: { name: "influence", value: Math.min(a.influence, b.influence), threshold: share },
    proof: { kind: "facts", facts: [a.leader, b.leader, ...pair.keyTies], missing: [] },
    reason: say("rivalry_across_decision.reason", {
      ...names,
      shareA: percent(a.influence),
      shareB: percent(b.influence),
    }),
    remedy: {
      text:
        bridge === undefined
          ? say("rivalry_across_decision.neutral", names)
          : say("rivalry_across_decision.bridge", { bridge: bridge.person.label }),
      targets: bridge === undefined ? [] : [bridge.person],
      owners: [],
      changes: null,
    },
    confidence: context.certainty().influence(),
  };
}
