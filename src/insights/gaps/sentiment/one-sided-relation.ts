import { positionOf } from "../../../network/rows.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link oneSidedRelation}. */
export interface OneSidedRelationThresholds {
  /** Our feeling toward them from here up counts, 0..1. */
  readonly feelingFrom: number;
}

/**
 * One of our team thinks well of somebody who does not return it, or of whose feeling nothing is known and who does not
 * know how we feel. One gap a person.
 */
export const oneSidedRelation: Rule<"one_sided_relation", OneSidedRelationThresholds> = {
  rule: "one_sided_relation",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.one_sided_relation.title", {}),
  severity: 25,
  thresholds: { feelingFrom: 0.5 },
  inputs(context): MissingFact[] {
    const known = ourFeelings(context).length > 0;
    return known ? [] : [missingFact("our_feelings")];
  },
  find(context, { feelingFrom }): Finding[] {
    const findings: Finding[] = [];
    for (const [person, fond] of whomWeLike(context, feelingFrom)) {
      const cold = fond.filter((ours) => (feeling(context, person, ours) ?? 1) <= 0);
      const unaware = fond.filter(
        (ours) => feeling(context, person, ours) === null && isUnaware(context, ours, person),
      );
      if (cold.length + unaware.length > 0) findings.push(oneSided(context, person, cold, unaware, feelingFrom));
    }
    return findings;
  },
  open(context, { feelingFrom }): MissingFact[] {
    const open: number[] = [];
    for (const [person, fond] of whomWeLike(context, feelingFrom)) {
      const isOpen = (ours: number) => feeling(context, person, ours) === null && !isUnaware(context, ours, person);
      if (fond.some(isOpen)) open.push(person);
    }
    return open.length === 0 ? [] : [missingFact("feelings_for_us", context.refs(open))];
  },
};

/** Liking less hostility; `null`: nothing is known. */
function feeling({ network }: GapContext, from: number, to: number): number | null {
  const { feelings } = network.signed;
  const position = positionOf(feelings, from, to);
  return position < 0 ? null : feelings.liking[position]! - feelings.hostility[position]!;
}

/** Pairs of one of our team and one of theirs about whom ours feel anything. */
function ourFeelings({ network }: GapContext): [ours: number, person: number][] {
  const { offsets, targets } = network.signed.feelings;
  const pairs: [number, number][] = [];
  for (const { index, side } of network.people) {
    if (side !== "us") continue;
    for (const person of targets.subarray(offsets[index]!, offsets[index + 1]!)) {
      if (network.people[person]!.inScope) pairs.push([index, person]);
    }
  }
  return pairs;
}

/** Those of our team who think well of a person, by person. */
function whomWeLike(context: GapContext, feelingFrom: number): Map<number, number[]> {
  const fond = new Map<number, number[]>();
  for (const [ours, person] of ourFeelings(context).sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    if (!atLeast(feeling(context, ours, person)!, feelingFrom)) continue;
    fond.set(person, [...(fond.get(person) ?? []), ours]);
  }
  return fond;
}

/** Every feeling of our team is stated as one they do not know of. */
function isUnaware({ network }: GapContext, ours: number, person: number): boolean {
  const aware = network.ties.filter((tie) => tie.from === ours && tie.to === person).map((tie) => tie.aware);
  return aware.includes(false) && !aware.includes(true);
}

function oneSided(
  context: GapContext,
  person: number,
  cold: readonly number[],
  unaware: readonly number[],
  feelingFrom: number,
): Finding {
  const ours = cold.length > 0 ? cold : unaware;
  const strongest = Math.max(...ours.map((one) => feeling(context, one, person)!));
  const told = { person: context.nameWithTitle(person), owners: context.refs(ours) };
  return buildFinding(context, [person], {
    metric: { name: "feeling", value: strongest, threshold: feelingFrom },
    reason: cold.length > 0 ? say("gaps.one_sided_relation.cold", told) : say("gaps.one_sided_relation.unaware", told),
    advice: say("gaps.one_sided_relation.remedy", { person: context.ref(person), owners: context.refs(ours) }),
    proof: { kind: "people", people: context.refs([person, ...ours]) },
    confidence: Math.min(1, ...ours.map((one) => context.confidence().path([one, person]))),
  });
}
