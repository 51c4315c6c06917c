import { compareIds } from "../../internal/compare-ids.js";
import type { Issue } from "../../internal/issue.js";
import { plain } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import type { Influence } from "../influence/influence.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import { catalogue, type RuleName } from "./catalogue.js";
import { linkCauses } from "./caused-by.js";
import type { CustomFinding, GapRule } from "./custom-rule.js";
import type { Check, Gap, GapFamily, MissingFact } from "./gap.js";
import { type GapContext, gapContext } from "./gap-context.js";
import type { GapOptions } from "./gap-options.js";
import type { Finding, Rule } from "./rule.js";
import { ruleContext, runCustomRule } from "./run-custom-rule.js";
import { say } from "./say.js";
import { thresholdsOf } from "./settings.js";
import { bandOf, severityOf } from "./severity.js";
import { suppress } from "./suppress.js";

/** All gaps, a line for every rule that was asked or not, and what was kept quiet or went wrong on the way. */
export interface FoundGaps {
  /** Most severe first, then by id. */
  readonly gaps: Gap[];
  /** In the order of the catalogue, then an app's own rules. */
  readonly checks: Check[];
  readonly issues: Issue[];
}

/**
 * Asks every rule of the catalogue that is on, and an app's own ones, and puts what they find in order.
 *
 * @param stakeholders - Everybody in scope, composed for the same network and influence.
 * @param alliances - Rules about factions abstain without it.
 */
export function gaps(
  network: Network,
  influence: Influence,
  stakeholders: readonly Stakeholder[],
  alliances: AllianceClustering | null,
  options: GapOptions = {},
): FoundGaps {
  const issues: Issue[] = [];
  const found: Gap[] = [];
  const checks: Check[] = [];
  const answers = new Map<string, Answer>();
  const answerOf = (name: string): Answer => {
    let answer = answers.get(name);
    if (answer === undefined) {
      const rule = catalogue.find((one) => one.rule === name)!;
      answer = ask(rule, thresholdsOf(rule, options.rules), context);
      answers.set(name, answer);
    }
    return answer;
  };
  const findingsOf = (name: string) => answerOf(name).findings;
  const context = gapContext({ network, influence, stakeholders, alliances, findingsOf });
  for (const { rule, title, family, severity } of catalogue) {
    const { state, findings, missing } = answerOf(rule);
    checks.push({ rule, title, state, gapIds: [], missing });
    for (const finding of findings) found.push(gapOf({ rule, title, family, severity }, finding, context));
  }
  askCustomRules(options.customRules ?? [], context, { found, checks, issues });

  const listed = suppress(found.sort(bySeverity), options.suppress ?? [], network, issues);
  linkCauses(listed, (id) => network.people[network.indexOf.get(id) ?? -1]?.side === "us");
  for (const check of checks) {
    for (const gap of listed) if (gap.rule === check.rule) check.gapIds.push(gap.id);
  }
  return { gaps: listed, checks, issues };
}

interface Answer {
  readonly state: Check["state"];
  readonly findings: readonly Finding[];
  readonly missing: MissingFact[];
}

function ask(rule: Rule<string, object>, thresholds: object | null, context: GapContext): Answer {
  if (thresholds === null) return { state: "off", findings: [], missing: [] };
  const needed = rule.inputs(context, thresholds);
  if (needed.length > 0) return { state: "unknown", findings: [], missing: needed };
  const findings = rule.find(context, thresholds);
  const missing = rule.open?.(context, thresholds) ?? [];
  const state = findings.length > 0 ? "present" : missing.length > 0 ? "unknown" : "absent";
  return { state, findings, missing };
}

function askCustomRules(
  rules: readonly GapRule[],
  context: GapContext,
  result: { readonly found: Gap[]; readonly checks: Check[]; readonly issues: Issue[] },
): void {
  if (rules.length === 0) return;
  const seen = ruleContext(context);
  const { indexOf } = context.network;
  for (const [index, rule] of rules.entries()) {
    const outcome = runCustomRule(rule, seen, (id) => indexOf.has(id));
    const findings = outcome.state === "answered" ? outcome.findings : [];
    const state = outcome.state === "answered" ? (findings.length > 0 ? "present" : "absent") : outcome.state;
    result.checks.push({ rule: rule.rule, title: rule.title, state, gapIds: [], missing: [] });
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
      const { rule: name, title } = rule;
      const described = { rule: name, title, family: "custom" as const, severity: finding.severity ?? rule.severity };
      result.found.push(gapOf(described, asFinding(finding, context), context));
    }
  }
}

function asFinding({ subjects, reason }: CustomFinding, context: GapContext): Finding {
  const people = context.refs([...new Set(subjects)].map((id) => context.network.indexOf.get(id)!));
  return {
    subjects: people,
    metric: { name: "findings", value: 1, threshold: 1 },
    proof: { kind: "people", people },
    reason: { key: "gaps.custom.reason", params: { reason }, text: reason },
    remedy: { text: say("custom.remedy", {}), targets: people, owners: [], changes: null },
    confidence: 1,
  };
}

interface Described {
  readonly rule: RuleName;
  readonly title: string;
  readonly family: GapFamily;
  readonly severity: number;
}

function gapOf({ rule, title, family, severity: base }: Described, finding: Finding, context: GapContext): Gap {
  const { network, influence } = context;
  const { subjects, metric, proof, reason, remedy, confidence, benchmark } = finding;
  const severity = severityOf(finding.severity ?? base, subjects, network, influence);
  const goalId = network.goal?.id ?? null;
  const ids = subjects.map((subject) => subject.id).sort(compareIds);
  return {
    id: `${rule}:${goalId ?? ""}:${ids.join(",")}`,
    rule,
    family,
    title,
    goalId,
    severity,
    band: bandOf(severity),
    confidence,
    subjects: [...subjects],
    metric: { ...metric, value: plain(metric.value), threshold: plain(metric.threshold) },
    proof,
    reason,
    remedy,
    causedBy: null,
    benchmark: benchmark ?? null,
  };
}

function bySeverity(a: Gap, b: Gap): number {
  return b.severity - a.severity || compareIds(a.id, b.id);
}
