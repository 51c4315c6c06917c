import type { Sentence } from "../../../internal/sentence.js";
import type { Provenance } from "../../../model/fields.js";
import { say } from "../../../sentences/gaps/data-quality.js";
import { word } from "../../../sentences/words.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider } from "../inputs.js";
import type { Rule } from "../rule.js";

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
  title: /* @__PURE__ */ say("gaps.critical_fact_weak.title", {}),
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
  readonly name: Sentence;
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
  return atLeast(context.share(person), context.influence.thresholds.high);
}

function criticalFacts(context: GapContext, person: number): Fact[] {
  const { people, hierarchy } = context.network;
  const { fields, stake, roles, rolesConfidence, stance, stanceConfidence } = people[person]!;
  const ageOf = (known: Provenance | undefined) => (known?.asOf == null ? 0 : context.evidence().age(known.asOf));
  const source = (field: "roles" | "stance") =>
    stake?.[field] != null ? stake.provenance?.[field] : fields.provenance?.[field];
  const facts: Fact[] = [];
  if (context.deciders.includes(person)) {
    if (roles !== null)
      facts.push({ name: word("words.field.roles", {}), confidence: rolesConfidence, age: ageOf(source("roles")) });
    if (fields.reportsTo != null) {
      const confidence =
        hierarchy.boss[person]! >= 0
          ? hierarchy.bossConfidence[person]!
          : context.confidence().field(person, "reportsTo");
      facts.push({ name: word("words.field.reports_to", {}), confidence, age: ageOf(fields.provenance?.reportsTo) });
    }
  }
  if (stance !== null && hasHighInfluence(context, person))
    facts.push({ name: word("words.field.stance", {}), confidence: stanceConfidence, age: ageOf(source("stance")) });
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
      ? say("gaps.critical_fact_weak.doubtful", { facts: [name], confidence })
      : say("gaps.critical_fact_weak.old", { facts: [name], days: Math.floor(age) }),
  );
  return buildFinding(context, [person], {
    metric:
      least < certainFrom
        ? { name: "confidence", value: least, threshold: certainFrom }
        : { name: "factAge", value: oldest, threshold: staleAfterDays },
    reason: say("gaps.critical_fact_weak.reason", { person: context.nameWithTitle(person), facts: words }),
    advice: say("gaps.critical_fact_weak.remedy", {
      person: context.ref(person),
      facts: weak.map((fact) => fact.name),
    }),
    proof: { kind: "facts", facts: context.refs([person]), missing: weak.map((fact) => fact.name) },
    confidence: 1,
  });
}
