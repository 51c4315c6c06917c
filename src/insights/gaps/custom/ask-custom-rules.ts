import type { Issue } from "../../../internal/issue.js";
import { say } from "../../../sentences/gaps/custom.js";
import type { Stakeholder } from "../../influence/stakeholder.js";
import { composeGap, type Frame } from "../compose-gap.js";
import type { FoundGap } from "../confidence/draw-confidence.js";
import type { Finding } from "../finding.js";
import type { Check } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import type { CustomFinding, GapRule } from "./custom-rule.js";
import { ruleContext, runCustomRule } from "./run-custom-rule.js";

/** Asks an app's own rules; their gaps, checks and failures are added to the result. */
export function askCustomRules(
  rules: readonly GapRule[],
  context: GapContext,
  stakeholders: readonly Stakeholder[],
  frame: Frame,
  result: { readonly found: FoundGap[]; readonly checks: Check[]; readonly issues: Issue[] },
): void {
  if (rules.length === 0) return;
  const seen = ruleContext(context, stakeholders);
  const { indexOf } = context.network;
  for (const [index, rule] of rules.entries()) {
    const outcome = runCustomRule(rule, seen, (id) => indexOf.has(id));
    const findings = outcome.state === "answered" ? outcome.findings : [];
    const state = outcome.state === "answered" ? (findings.length > 0 ? "present" : "absent") : outcome.state;
    result.checks.push({
      rule: rule.rule,
      title: say("gaps.custom.title", { text: rule.title }),
      state,
      gapIds: [],
      missing: [],
    });
    if (outcome.state === "failed") {
      const message = `the rule "${rule.rule}" ${outcome.message}`;
      result.issues.push({
        severity: "warning",
        code: "custom_rule_failed",
        path: ["options", "customRules", index],
        message,
      });
    }
    for (const finding of findings) {
      const title = say("gaps.custom.title", { text: rule.title });
      const described = {
        rule: rule.rule,
        title,
        family: "custom" as const,
        severity: finding.severity ?? rule.severity,
      };
      const made = asFinding(finding, context);
      result.found.push({ gap: composeGap(described, made, frame), finding: made });
    }
  }
}

function asFinding({ subjects, reason }: CustomFinding, context: GapContext): Finding {
  const people = context.refs([...new Set(subjects)].map((id) => context.network.indexOf.get(id)!));
  return {
    subjects: people,
    metric: { name: "findings", value: 1, threshold: 1 },
    proof: { kind: "people", people },
    reason: say("gaps.custom.reason", { text: reason }),
    remedy: { text: say("gaps.custom.remedy", {}), targets: people, owners: [], changes: null },
    confidence: 1,
  };
}
