import type { PainPointInput } from "../../../model/context.js";
import { say } from "../../../sentences/gaps/planning.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link painPointUnanswered}. */
export interface PainPointUnansweredThresholds {
  /** Something less severe can wait, 0..1; without a stated severity it cannot. */
  readonly severity: number;
}

/** Something that hurts the company, or somebody notable, is open, and no one on our team answers it. One gap for the same people. */
export const painPointUnanswered: Rule<"pain_point_unanswered", PainPointUnansweredThresholds> = {
  rule: "pain_point_unanswered",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.pain_point_unanswered.title", {}),
  severity: 40,
  thresholds: { severity: 0.5 },
  inputs(context): MissingFact[] {
    const known = (context.network.account.painPoints ?? []).length > 0;
    return known ? [] : [missingFact("pain_points")];
  },
  find(context, { severity }): Finding[] {
    const byPeople = new Map<string, { people: number[]; pains: PainPointInput[] }>();
    for (const pain of context.network.account.painPoints ?? []) {
      const isOpen = pain.state == null || pain.state === "open";
      if (!isOpen || pain.ownerId != null || (pain.severity ?? 1) < severity) continue;
      const people = whom(context, pain);
      if (people === null) continue;
      const key = people.join(",");
      const group = byPeople.get(key) ?? { people, pains: [] };
      group.pains.push(pain);
      byPeople.set(key, group);
    }
    return [...byPeople.values()].map(({ people, pains }) => unanswered(context, people, pains, severity));
  },
};

/** The notable people it hurts; nobody where it hurts the company; `null` where it hurts only others. */
function whom(context: GapContext, { personIds }: PainPointInput): number[] | null {
  if (personIds == null || personIds.length === 0) return [];
  const known = personIds.map((id) => context.network.indexOf.get(id)).filter((index) => index !== undefined);
  const notable = [...new Set(known)].filter((index) => context.share(index) > 0 && context.isNotable(index));
  return notable.length === 0 ? null : notable.sort((a, b) => a - b);
}

function unanswered(
  context: GapContext,
  people: readonly number[],
  pains: readonly PainPointInput[],
  severity: number,
): Finding {
  const facts = pains.map((pain) => say("gaps.pain_point_unanswered.pain", { text: pain.text }));
  const worst = Math.max(...pains.map((pain) => pain.severity ?? 1));
  return buildFinding(context, [...people].sort(byInfluence(context)), {
    metric: { name: "painSeverity", value: worst, threshold: severity },
    reason:
      people.length > 0
        ? say("gaps.pain_point_unanswered.people", { people: context.refs(people), facts })
        : say("gaps.pain_point_unanswered.account", { facts }),
    advice: say("gaps.pain_point_unanswered.remedy", {}),
    proof: { kind: "facts", facts: context.refs(people), missing: [say("gaps.pain_point_unanswered.owner", {})] },
    confidence: 1,
  });
}
