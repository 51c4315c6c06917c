import type { Ref } from "../../../internal/issue.js";
import { say } from "../../../sentences/gaps/decision.js";
import { stanceCutOffs, stanceWord } from "../../../sentences/stance-word.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import { stanceChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link vetoNotSecured}. */
export interface VetoNotSecuredThresholds {
  /** From this stance up, listening included, a veto is not to be feared, -1..1. */
  readonly securedFrom: number;
}

/** Somebody can stop the decision, and is not known to be for it: their stance is unknown, or where they end up is below .2. */
export const vetoNotSecured: Rule<"veto_not_secured", VetoNotSecuredThresholds> = {
  rule: "veto_not_secured",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.veto_not_secured.title", {}),
  severity: 75,
  thresholds: { securedFrom: 0.2 },
  inputs(context): MissingFact[] {
    const known = context.scope.some((person) => person.fields.authority?.veto != null);
    return known ? [] : [missingFact("veto")];
  },
  find(context, { securedFrom }): Finding[] {
    const findings: Finding[] = [];
    for (const { index, fields, stance, status } of context.scope) {
      if (fields.authority?.veto !== true || status === "vacant") continue;
      const leaning = context.stakeholder(index).predictedStance;
      if (stance === null || leaning === null || !atLeast(leaning, securedFrom))
        findings.push(unsecured(context, index, securedFrom));
    }
    return findings;
  },
};

function unsecured(context: GapContext, person: number, securedFrom: number): Finding {
  const { stance } = context.network.people[person]!;
  const leaning = context.stakeholder(person).predictedStance;
  const called = context.nameWithTitle(person);
  return buildFinding(context, [person], {
    metric: { name: "predictedStance", value: leaning ?? 0, threshold: securedFrom },
    reason: reasonFor(called, stance, leaning),
    advice: say("gaps.veto_not_secured.remedy", { person: context.ref(person) }),
    changes: winning(context, person, securedFrom),
    leastSeverity: stance !== null && stance <= -stanceCutOffs.leaning ? 85 : 70,
    confidence:
      stance === null ? context.confidence().field(person, "authority") : context.confidence().stances([person]),
  });
}

function reasonFor(person: Ref, stance: number | null, leaning: number | null) {
  if (stance === null || leaning === null) return say("gaps.veto_not_secured.unknown", { person });
  if (stance <= -stanceCutOffs.leaning)
    return say("gaps.veto_not_secured.against", { person, stance: stanceWord(stance) });
  return leaning < 0
    ? say("gaps.veto_not_secured.leaning", { person })
    : say("gaps.veto_not_secured.not_agreed", { person });
}

/** The stance that would be enough, whatever the others say; `null` where none is. */
function winning(context: GapContext, person: number, securedFrom: number) {
  const { stance } = context.network.people[person]!;
  if (stance === null) return null;
  const own = ownWeight(context, person);
  const needed = stance + (securedFrom - context.stakeholder(person).predictedStance!) / own;
  return needed > 1 ? null : [stanceChange(context, person, Math.min(1, Math.ceil(needed * 100) / 100))];
}

/** At least this much of where somebody ends up is their own view. */
function ownWeight({ influence }: GapContext, person: number): number {
  return influence.retention[person]!;
}
