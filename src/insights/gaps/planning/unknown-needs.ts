import { listWords } from "../../../internal/list-words.js";
import { about, percent } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/**
 * We know somebody notable, but not what they want, what hurts them, how to talk to them or, where the map is that of a goal,
 * what we need from them for it; or not what the company wants.
 */
export const unknownNeeds: Rule<"unknown_needs"> = {
  rule: "unknown_needs",
  family: "planning",
  title: "Needs not known",
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

function missingOf({ network }: GapContext, index: number): string[] {
  const { id, fields, stake } = network.people[index]!;
  const missing: string[] = [];
  if (fields.goals == null || fields.goals.length === 0) missing.push("their goals");
  if (!network.account.painPoints?.some((pain) => pain.personIds?.includes(id))) missing.push("their pain points");
  if (fields.communication == null) missing.push("how they like to communicate");
  if (network.goal !== null && stake?.needFromThem == null) missing.push("what we need from them");
  return missing;
}

function person(context: GapContext, index: number, missing: readonly string[]): Finding {
  const words = listWords(missing);
  const asked = context.network.goal === null ? 3 : 4;
  return about(context, [index], {
    metric: { name: "needsKnown", value: asked - missing.length, threshold: asked },
    reason: say("unknown_needs.person", {
      person: context.called(index),
      share: percent(context.share(index)),
      missing: words,
    }),
    advice: say("unknown_needs.ask", { person: context.name(index), missing: words }),
    proof: { kind: "facts", facts: context.refs([index]), missing: [...missing] },
    confidence: context.certainty().influence(),
  });
}

function account(context: GapContext): Finding {
  return about(context, [], {
    metric: { name: "objectives", value: 0, threshold: 1 },
    reason: say("unknown_needs.account", {}),
    advice: say("unknown_needs.ask_account", {}),
    proof: { kind: "facts", facts: [], missing: ["objectives"] },
    confidence: 1,
  });
}
