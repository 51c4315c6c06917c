import type { Ref } from "../../../internal/issue.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link competitorAligned}. */
export interface CompetitorAlignedThresholds {
  /** A leaning to a competitor from here up counts, 0..1. */
  readonly leaningFrom: number;
}

/** Somebody with some influence leans to a competitor, or used to work for one. */
export const competitorAligned: Rule<"competitor_aligned", CompetitorAlignedThresholds> = {
  rule: "competitor_aligned",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.competitor_aligned.title", {}),
  severity: 65,
  thresholds: { leaningFrom: 0.4 },
  inputs(context): MissingFact[] {
    const known = context.scope.some(
      ({ fields }) => fields.competitorAffinity != null || fields.formerEmployers != null,
    );
    return known ? [] : [missingFact("competitor_leaning")];
  },
  find(context, { leaningFrom }): Finding[] {
    const { some } = context.influence.thresholds;
    const findings: Finding[] = [];
    for (const { index } of context.scope) {
      if (context.share(index) === 0 || !atLeast(context.share(index), some)) continue;
      const tie = strongestTie(context, index, leaningFrom);
      if (tie !== null) findings.push(aligned(context, index, tie, leaningFrom));
    }
    return findings;
  },
};

interface CompetitorTie {
  readonly competitor: Ref;
  /** `null`: a former employer. */
  readonly value: number | null;
}

function strongestTie({ network }: GapContext, person: number, leaningFrom: number): CompetitorTie | null {
  const { fields } = network.people[person]!;
  const competitors = network.account.competitors ?? [];
  const refTo = (id: string, name: string): Ref => ({ type: "competitor", id, label: name });
  const leanings = [...(fields.competitorAffinity ?? [])].sort((a, b) => b.value - a.value);
  const strongest = leanings[0];
  if (strongest !== undefined && strongest.value >= leaningFrom) {
    const name = competitors.find((one) => one.id === strongest.competitorId)?.name ?? strongest.competitorId;
    return { competitor: refTo(strongest.competitorId, name), value: strongest.value };
  }
  const former = new Set((fields.formerEmployers ?? []).map((name) => name.trim().toLowerCase()));
  const employer = competitors.find((one) => former.has(one.name.trim().toLowerCase()));
  return employer === undefined ? null : { competitor: refTo(employer.id, employer.name), value: null };
}

function aligned(
  context: GapContext,
  person: number,
  { competitor, value }: CompetitorTie,
  leaningFrom: number,
): Finding {
  const told = {
    person: context.nameWithTitle(person),
    share: context.share(person),
    competitor,
  };
  return buildFinding(context, [person], {
    metric:
      value === null
        ? { name: "formerEmployers", value: 1, threshold: 1 }
        : { name: "competitorAffinity", value, threshold: leaningFrom },
    reason: value === null ? say("gaps.competitor_aligned.former", told) : say("gaps.competitor_aligned.leans", told),
    advice: say("gaps.competitor_aligned.remedy", { person: context.ref(person), competitor }),
    proof: { kind: "facts", facts: [context.ref(person), competitor], missing: [] },
    confidence: Math.min(
      context.confidence().influence(),
      context.confidence().field(person, value === null ? "formerEmployers" : "competitorAffinity"),
    ),
  });
}
