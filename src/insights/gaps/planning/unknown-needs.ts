import type { Sentence } from "../../../internal/sentence.js";
import { say } from "../../../sentences/gaps/planning.js";
import { word } from "../../../sentences/words.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/**
 * We know somebody notable, but not what they want, what hurts them, how to talk to them or, where the map is that of a goal,
 * what we need from them for it; or not what the company wants.
 */
export const unknownNeeds: Rule<"unknown_needs"> = {
  rule: "unknown_needs",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.unknown_needs.title", {}),
  severity: 30,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    const findings: Finding[] = [];
    for (const { index } of context.scope) {
      if (!context.isCovered(index) || !context.isNotable(index)) continue;
      const missing = missingOf(context, index);
      if (missing.length > 0) findings.push(person(context, index, missing));
    }
    const { objectives } = context.network.account.profile ?? {};
    if (objectives == null || objectives.length === 0) findings.push(account(context));
    return findings;
  },
};

function missingOf({ network }: GapContext, index: number): Sentence[] {
  const { id, fields, stake } = network.people[index]!;
  const missing: Sentence[] = [];
  if (fields.goals == null || fields.goals.length === 0) missing.push(word("words.field.goals", {}));
  if (!network.account.painPoints?.some((pain) => pain.personIds?.includes(id)))
    missing.push(word("words.field.pain_points", {}));
  if (fields.communication == null) missing.push(word("words.field.communication", {}));
  if (network.goal !== null && stake?.needFromThem == null) missing.push(word("words.field.need_from_them", {}));
  return missing;
}

function person(context: GapContext, index: number, missing: readonly Sentence[]): Finding {
  const asked = context.network.goal === null ? 3 : 4;
  return buildFinding(context, [index], {
    metric: { name: "needsKnown", value: asked - missing.length, threshold: asked },
    reason: say("gaps.unknown_needs.person", {
      person: context.nameWithTitle(index),
      share: context.share(index),
      facts: [...missing],
    }),
    advice: say("gaps.unknown_needs.ask", { person: context.ref(index), facts: [...missing] }),
    proof: { kind: "facts", facts: context.refs([index]), missing: [...missing] },
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
