import { holdsAt } from "../../../model/holds-at.js";
import type { RelationshipInput } from "../../../model/relationship.js";
import { RELATION_LEVELS, type RelationLevel } from "../../../model/vocabularies.js";
import { wordsOf } from "../../../model/vocabulary.js";
import { say } from "../../../sentences/gaps/planning.js";
import { word } from "../../../sentences/words.js";
import { buildFinding } from "../build-finding.js";
import { factChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Somebody notable sees less in us than we want them to: the level of the relation is below the desired one. */
export const relationBelowDesired: Rule<"relation_below_desired"> = {
  rule: "relation_below_desired",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.relation_below_desired.title", {}),
  severity: 35,
  thresholds: {},
  inputs(context): MissingFact[] {
    const known = context.scope.some(({ fields }) => fields.relationLevel?.desired != null);
    return known ? [] : [missingFact("desired_relation")];
  },
  find(context): Finding[] {
    return wanted(context)
      .filter((person) => stepsUp(context, person) > 0)
      .map((person) => below(context, person));
  },
  open(context): MissingFact[] {
    const unread = wanted(context).filter((person) => levels(context, person).current === null);
    return unread.length === 0 ? [] : [missingFact("current_relation", context.refs(unread))];
  },
};

/** Notable people of whom it is stated how they should see us. */
function wanted(context: GapContext): number[] {
  return context.scope
    .filter(({ index, fields }) => context.isNotable(index) && fields.relationLevel?.desired != null)
    .map((person) => person.index);
}

interface Levels {
  readonly current: RelationLevel | null;
  readonly desired: RelationLevel;
  /** The tie of the pair that is furthest below; `null`: what is said of the person as a whole. */
  readonly tie: RelationshipInput | null;
}

/** The level of the pair that is furthest below the one desired for it, else of the person as a whole. */
function levels({ network }: GapContext, person: number): Levels {
  const { id, fields } = network.people[person]!;
  const { current, desired } = fields.relationLevel!;
  let lowest: Levels = { current: current ?? null, desired: desired!, tie: null };
  for (const tie of network.account.relationships ?? []) {
    const pair = tie.from === id || tie.to === id ? tie.relationLevel : null;
    if (pair?.current == null || pair.desired == null || !holdsAt(tie, network.asOf.moment)) continue;
    const missing = heightOf(pair.desired) - heightOf(pair.current);
    const before = lowest.current === null ? 0 : heightOf(lowest.desired) - heightOf(lowest.current);
    if (missing > Math.max(0, before)) lowest = { current: pair.current, desired: pair.desired, tie };
  }
  return lowest;
}

/** From none to trusted advisor, in the order of the vocabulary. */
function heightOf(level: RelationLevel): number {
  return wordsOf(RELATION_LEVELS).indexOf(level);
}

function stepsUp(context: GapContext, person: number): number {
  const { current, desired } = levels(context, person);
  return current === null ? 0 : heightOf(desired) - heightOf(current);
}

function below(context: GapContext, person: number): Finding {
  const { current, desired, tie } = levels(context, person);
  const label = (level: RelationLevel) => word(`words.relation_level.${level}`, {});
  const next = label(wordsOf(RELATION_LEVELS)[heightOf(current!) + 1]!);
  return buildFinding(context, [person], {
    metric: { name: "relationLevel", value: heightOf(current!), threshold: heightOf(desired) },
    reason: say("gaps.relation_below_desired.reason", {
      person: context.nameWithTitle(person),
      current: label(current!),
      desired: label(desired),
    }),
    advice: say("gaps.relation_below_desired.step", { person: context.ref(person), desired: next }),
    changes: [
      tie === null
        ? factChange(context, person, "relationLevel", { current: desired, desired })
        : { type: "set_relationship", relationship: { ...tie, relationLevel: { current: desired, desired } } },
    ],
    confidence: context.confidence().field(person, "relationLevel"),
  });
}
