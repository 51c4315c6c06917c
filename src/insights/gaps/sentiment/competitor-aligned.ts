import type { Ref } from "../../../internal/issue.js";
import { about, percent } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link competitorAligned}. */
export interface CompetitorAlignedThresholds {
  /** A leaning to a competitor from here up counts, 0..1. */
  readonly leaningFrom: number;
}

/** Somebody with some influence leans to a competitor, or used to work for one. */
export const competitorAligned: Rule<"competitor_aligned", CompetitorAlignedThresholds> = {
  rule: "competitor_aligned",
  family: "sentiment",
  title: "Close to a competitor",
  severity: 65,
  thresholds: { leaningFrom: 0.4 },
  inputs(context): MissingFact[] {
    const known = context.scope.some(
      ({ fields }) => fields.competitorAffinity != null || fields.formerEmployers != null,
    );
    return known ? [] : [{ what: "who leans to a competitor or worked for one", refs: [] }];
  },
  find(context, { leaningFrom }): Finding[] {
    const { some } = context.influence.thresholds;
    const findings: Finding[] = [];
    for (const { index } of context.scope) {
      if (context.share(index) === 0 || !reaches(context.share(index), some)) continue;
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
    person: context.called(person),
    share: percent(context.share(person)),
    competitor: competitor.label,
  };
  return about(context, [person], {
    metric:
      value === null
        ? { name: "formerEmployers", value: 1, threshold: 1 }
        : { name: "competitorAffinity", value, threshold: leaningFrom },
    reason:
      value === null ? say("competitor_aligned.former", told) : say("competitor_aligned.leans", { ...told, value }),
    advice: say("competitor_aligned.remedy", { person: context.name(person), competitor: competitor.label }),
    proof: { kind: "facts", facts: [context.ref(person), competitor], missing: [] },
    confidence: Math.min(
      context.certainty().influence(),
      context.certainty().field(person, value === null ? "formerEmployers" : "competitorAffinity"),
    ),
  });
}
