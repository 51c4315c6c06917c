import type { Provenance } from "../../../model/fields.js";
import { about } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { decider } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link criticalFactWeak}. */
export interface CriticalFactWeakThresholds {
  /** Less certain facts are weak, 0..1. */
  readonly certainFrom: number;
  /** Facts older than this, in days, are weak. */
  readonly staleAfterDays: number;
}

/**
 * A fact on which much depends is uncertain or old: the role and the boss of those who decide, the stance of people with high
 * influence. One gap a person.
 */
export const criticalFactWeak: Rule<"critical_fact_weak", CriticalFactWeakThresholds> = {
  rule: "critical_fact_weak",
  family: "data_quality",
  title: "Critical fact weakly known",
  severity: 40,
  thresholds: { certainFrom: 0.5, staleAfterDays: 180 },
  inputs: (context): MissingFact[] => (stanceMatters(context).length > 0 ? [] : decider(context)),
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    for (const index of new Set([...context.deciders, ...stanceMatters(context)])) {
      const weak = criticalFacts(context, index).filter(
        (fact) => fact.confidence < thresholds.certainFrom || fact.age > thresholds.staleAfterDays,
      );
      if (weak.length > 0) findings.push(weaklyKnown(context, index, weak, thresholds));
    }
    return findings;
  },
  open: (context): MissingFact[] => decider(context),
};

interface Fact {
  readonly name: string;
  readonly confidence: number;
  /** In days. */
  readonly age: number;
}

function stanceMatters(context: GapContext): number[] {
  return context.scope
    .filter(({ index, stance }) => stance !== null && hasHighInfluence(context, index))
    .map((person) => person.index);
}

function hasHighInfluence(context: GapContext, person: number): boolean {
  return reaches(context.share(person), context.influence.thresholds.high);
}

function criticalFacts(context: GapContext, person: number): Fact[] {
  const { people, hierarchy } = context.network;
  const { fields, stake, roles, rolesConfidence, stance, stanceConfidence } = people[person]!;
  const ageOf = (known: Provenance | undefined) => (known?.asOf == null ? 0 : context.evidence().age(known.asOf));
  const source = (field: "roles" | "stance") =>
    stake?.[field] != null ? stake.provenance?.[field] : fields.provenance?.[field];
  const facts: Fact[] = [];
  if (context.deciders.includes(person)) {
    if (roles !== null) facts.push({ name: "role", confidence: rolesConfidence, age: ageOf(source("roles")) });
    if (fields.reportsTo != null) {
      const confidence =
        hierarchy.boss[person]! >= 0
          ? hierarchy.bossConfidence[person]!
          : context.certainty().field(person, "reportsTo");
      facts.push({ name: "boss", confidence, age: ageOf(fields.provenance?.reportsTo) });
    }
  }
  if (stance !== null && hasHighInfluence(context, person))
    facts.push({ name: "stance", confidence: stanceConfidence, age: ageOf(source("stance")) });
  return facts;
}

function weaklyKnown(
  context: GapContext,
  person: number,
  weak: readonly Fact[],
  { certainFrom, staleAfterDays }: CriticalFactWeakThresholds,
): Finding {
  const least = Math.min(...weak.map((fact) => fact.confidence));
  const oldest = Math.max(...weak.map((fact) => fact.age));
  const words = weak.map(({ name, confidence, age }) =>
    confidence < certainFrom
      ? `${name} (${Math.round(confidence * 100)} % certain)`
      : `${name} (${Math.floor(age)} days old)`,
  );
  return about(context, [person], {
    metric:
      least < certainFrom
        ? { name: "confidence", value: least, threshold: certainFrom }
        : { name: "factAge", value: oldest, threshold: staleAfterDays },
    reason: say("critical_fact_weak.reason", { person: context.called(person), facts: words.join(", ") }),
    advice: say("critical_fact_weak.remedy", {
      person: context.name(person),
      facts: weak.map((fact) => fact.name).join(", "),
    }),
    proof: { kind: "facts", facts: context.refs([person]), missing: weak.map((fact) => fact.name) },
    confidence: 1,
  });
}
