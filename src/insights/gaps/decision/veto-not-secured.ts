import { about } from "../about.js";
import { stanceChange } from "../fact-changes.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link vetoNotSecured}. */
export interface VetoNotSecuredThresholds {
  /** From this stance up, listening included, a veto is not to be feared, -1..1. */
  readonly securedFrom: number;
}

/** Somebody can stop the decision, and is not known to be for it: their stance is unknown, or where they end up is below .2. */
export const vetoNotSecured: Rule<"veto_not_secured", VetoNotSecuredThresholds> = {
  rule: "veto_not_secured",
  family: "decision",
  title: "Veto not secured",
  severity: 75,
  thresholds: { securedFrom: 0.2 },
  inputs(context): MissingFact[] {
    const known = context.scope.some((person) => person.fields.authority?.veto != null);
    return known ? [] : [{ what: "who can veto", refs: [] }];
  },
  find(context, { securedFrom }): Finding[] {
    const findings: Finding[] = [];
    for (const { index, fields, stance, status } of context.scope) {
      if (fields.authority?.veto !== true || status === "vacant") continue;
      const leaning = context.stakeholder(index).predictedStance;
      if (stance === null || leaning === null || !reaches(leaning, securedFrom))
        findings.push(unsecured(context, index, securedFrom));
    }
    return findings;
  },
};

function unsecured(context: GapContext, person: number, securedFrom: number): Finding {
  const { stance } = context.network.people[person]!;
  const leaning = context.stakeholder(person).predictedStance;
  const called = context.called(person);
  return about(context, [person], {
    metric: { name: "predictedStance", value: leaning ?? 0, threshold: securedFrom },
    reason:
      stance === null || leaning === null
        ? say("veto_not_secured.unknown", { person: called })
        : say("veto_not_secured.leaning", { person: called, stance: leaning }),
    advice: say("veto_not_secured.remedy", { person: context.name(person) }),
    changes: winning(context, person, securedFrom),
    confidence:
      stance === null ? context.certainty().field(person, "authority") : context.certainty().stances([person]),
  });
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
