import type { Sentence } from "../../../internal/sentence.js";
import { say } from "../../../sentences/gaps/planning.js";
import { word } from "../../../sentences/words.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/**
 * We know somebody notable, but not what they want, what hurts them, how to talk to them or, where the map is that of a goal,
 * what we need from them for it; or not what the company wants. One gap for all of them.
 */
export const unknownNeeds: Rule<"unknown_needs"> = {
  rule: "unknown_needs",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.unknown_needs.title", {}),
  severity: 30,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    const people = context.scope
      .map((person) => person.index)
      .filter(
        (person) => context.isCovered(person) && context.isNotable(person) && missingOf(context, person).length > 0,
      )
      .sort(byInfluence(context));
    const { objectives } = context.network.account.profile ?? {};
    const isAimless = objectives == null || objectives.length === 0;
    if (people.length === 0) return isAimless ? [account(context)] : [];
    return [unrecorded(context, people, isAimless)];
  },
};

function missingOf({ network }: GapContext, index: number): Sentence[] {
  const { id, fields, stake } = network.people[index]!;
  const missing: Sentence[] = [];
  if ((fields.goals ?? []).length === 0 && stake?.personalWin == null) missing.push(word("words.field.goals", {}));
  if (!network.account.painPoints?.some((pain) => pain.personIds?.includes(id)))
    missing.push(word("words.field.pain_points", {}));
  if (fields.communication == null) missing.push(word("words.field.communication", {}));
  if (network.goal !== null && stake?.needFromThem == null) missing.push(word("words.field.need_from_them", {}));
  return missing;
}

function unrecorded(context: GapContext, people: readonly number[], isAimless: boolean): Finding {
  const first = people[0]!;
  const missing = missingOf(context, first);
  const asked = context.network.goal === null ? 3 : 4;
  const objectives = isAimless ? [say("gaps.unknown_needs.objectives", {})] : [];
  const named = { person: context.nameWithTitle(first), share: context.share(first), facts: missing };
  return buildFinding(context, people, {
    metric: { name: "needsKnown", value: asked - missing.length, threshold: asked },
    reason:
      people.length === 1
        ? say("gaps.unknown_needs.person", named)
        : say("gaps.unknown_needs.people", { people: context.refs(people) }),
    advice:
      people.length === 1
        ? say("gaps.unknown_needs.ask", { person: context.ref(first), facts: missing })
        : say("gaps.unknown_needs.ask_people", {
            people: context.refs(people),
            first: context.ref(first),
            facts: missing,
          }),
    proof: { kind: "facts", facts: context.refs(people), missing: [...missing, ...objectives] },
    confidence: context.confidence().influence(),
  });
}

function account(context: GapContext): Finding {
  return buildFinding(context, [], {
    metric: { name: "objectives", value: 0, threshold: 1 },
    reason: say("gaps.unknown_needs.account", {}),
    advice: say("gaps.unknown_needs.ask_account", {}),
    proof: { kind: "facts", facts: [], missing: [say("gaps.unknown_needs.objectives", {})] },
    confidence: 1,
  });
}
