import { positionOf } from "../../../network/rows.js";
import { about } from "../about.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { reaches } from "../reaches.js";
import type { Finding, Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link oneSidedRelation}. */
export interface OneSidedRelationThresholds {
  /** Our feeling toward them from here up counts, 0..1. */
  readonly feelingFrom: number;
}

/**
 * One of ours thinks well of somebody who does not return it, or of whose feeling nothing is known and who is not aware of
 * ours. One gap a person.
 */
export const oneSidedRelation: Rule<"one_sided_relation", OneSidedRelationThresholds> = {
  rule: "one_sided_relation",
  family: "sentiment",
  title: "One-sided relation",
  severity: 25,
  thresholds: { feelingFrom: 0.5 },
  inputs(context): MissingFact[] {
    const { people } = context.network;
    const known = people.some(
      (person) =>
        person.side === "us" && context.scope.some((one) => feeling(context, person.index, one.index) !== null),
    );
    return known ? [] : [{ what: "what any of ours feels for any of theirs", refs: [] }];
  },
  find(context, { feelingFrom }): Finding[] {
    const findings: Finding[] = [];
    for (const { index } of context.scope) {
      const fond = whoLikes(context, index, feelingFrom);
      const cold = fond.filter((ours) => (feeling(context, index, ours) ?? 1) <= 0);
      const unaware = fond.filter((ours) => feeling(context, index, ours) === null && isUnaware(context, ours, index));
      if (cold.length + unaware.length > 0) findings.push(oneSided(context, index, cold, unaware, feelingFrom));
    }
    return findings;
  },
  open(context, { feelingFrom }): MissingFact[] {
    const open = context.scope
      .map((person) => person.index)
      .filter((person) =>
        whoLikes(context, person, feelingFrom).some(
          (ours) => feeling(context, person, ours) === null && !isUnaware(context, ours, person),
        ),
      );
    return open.length === 0 ? [] : [{ what: "how they feel about us", refs: context.refs(open) }];
  },
};

/** Liking less hostility; `null`: nothing is known. */
function feeling({ network }: GapContext, from: number, to: number): number | null {
  const { feelings } = network.signed;
  const position = positionOf(feelings, from, to);
  return position < 0 ? null : feelings.liking[position]! - feelings.hostility[position]!;
}

function whoLikes(context: GapContext, person: number, feelingFrom: number): number[] {
  const ours = context.network.people.filter((one) => one.side === "us").map((one) => one.index);
  return ours.filter((one) => reaches(feeling(context, one, person) ?? 0, feelingFrom));
}

/** Every feeling of ours is stated as one they do not know of. */
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
  const told = { person: context.called(person), ours: context.names(ours), count: ours.length };
  return about(context, [person], {
    metric: { name: "feeling", value: strongest, threshold: feelingFrom },
    reason: cold.length > 0 ? say("one_sided_relation.cold", told) : say("one_sided_relation.unaware", told),
    advice: say("one_sided_relation.remedy", { person: context.name(person), ours: context.names(ours) }),
    proof: { kind: "people", people: context.refs([person, ...ours]) },
    confidence: Math.min(1, ...ours.map((one) => context.certainty().path([one, person]))),
  });
}
