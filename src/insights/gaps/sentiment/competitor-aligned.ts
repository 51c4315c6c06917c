import type { Ref } from "../../../internal/issue.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link competitorAligned}. */
export interface CompetitorAlignedThresholds {
  /** A leaning to a competitor from here up counts, 0..1. */
  readonly leaningFrom: number;
}

/** People with some influence lean to a competitor, or used to work for one. One gap for each competitor. */
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
    const byCompetitor = new Map<string, Aligned[]>();
    for (const { index } of context.scope) {
      if (context.share(index) === 0 || !atLeast(context.share(index), some)) continue;
      const tie = strongestTie(context, index, leaningFrom);
      if (tie === null) continue;
      const { id } = tie.competitor;
      byCompetitor.set(id, [...(byCompetitor.get(id) ?? []), { person: index, ...tie }]);
    }
    const compare = byInfluence(context);
    return [...byCompetitor.values()].map((group) =>
      aligned(context, group.sort((a, b) => compare(a.person, b.person)) as [Aligned, ...Aligned[]], leaningFrom),
    );
  },
};

interface CompetitorTie {
  readonly competitor: Ref;
  /** `null`: a former employer. */
  readonly value: number | null;
}

/** Somebody with such a tie. */
interface Aligned extends CompetitorTie {
  readonly person: number;
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

function aligned(context: GapContext, group: readonly [Aligned, ...Aligned[]], leaningFrom: number): Finding {
  const people = group.map((one) => one.person);
  const leaning = group.filter((one) => one.value !== null);
  const { competitor } = group[0];
  const isOne = group.length === 1;
  const share = people.reduce((total, person) => total + context.share(person), 0);
  const told = { people: isOne ? [context.nameWithTitle(people[0]!)] : context.refs(people), share, competitor };
  const fields = group.map(({ person, value }) =>
    context.confidence().field(person, value === null ? "formerEmployers" : "competitorAffinity"),
  );
  return buildFinding(context, people, {
    metric:
      leaning.length === 0
        ? { name: "formerEmployers", value: group.length, threshold: 1 }
        : { name: "competitorAffinity", value: Math.max(...leaning.map((one) => one.value!)), threshold: leaningFrom },
    reason:
      leaning.length === 0 ? say("gaps.competitor_aligned.former", told) : say("gaps.competitor_aligned.leans", told),
    advice: say("gaps.competitor_aligned.remedy", { people: context.refs(people), competitor }),
    proof: { kind: "facts", facts: [...context.refs(people), competitor], missing: [] },
    confidence: Math.min(context.confidence().influence(), ...fields),
  });
}
