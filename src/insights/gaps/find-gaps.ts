import { compareIds } from "../../internal/compare-ids.js";
import type { Issue } from "../../internal/issue.js";
import type { Network } from "../../network/network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import type { Influence } from "../influence/influence.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import { defaultGapSamples } from "../uncertainty/defaults.js";
import { catalogue } from "./catalogue.js";
import { linkCauses } from "./caused-by.js";
import { composeGap, type Frame } from "./compose-gap.js";
import { drawConfidence, type FoundGap } from "./confidence/draw-confidence.js";
import { askCustomRules } from "./custom/ask-custom-rules.js";
import type { Finding, MissingFact } from "./finding.js";
import type { Check, Gap } from "./gap.js";
import { type GapContext, gapContext } from "./gap-context.js";
import type { GapOptions } from "./gap-options.js";
import type { Rule } from "./rule.js";
import { thresholdsOf } from "./settings.js";
import { severityScale } from "./severity.js";
import { suppress } from "./suppress.js";

/** All gaps, a line for every rule that was asked or not, and what was kept quiet or went wrong on the way. */
export interface FoundGaps {
  /** Most severe first, then by id. */
  readonly gaps: Gap[];
  /** In the order of the catalogue, then an app's own rules. */
  readonly checks: Check[];
  readonly issues: Issue[];
}

/** How the confidence of findings about structure is reckoned. */
export interface GapDraws {
  /** Seeded draws of the contact network; 0: the lowest confidence of the evidence used stands in. @defaultValue 200 */
  readonly samples?: number | undefined;
  /** @defaultValue 1 */
  readonly seed?: number | undefined;
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
  options: GapOptions & GapDraws = {},
): FoundGaps {
  const issues: Issue[] = [];
  const found: FoundGap[] = [];
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
  const frame: Frame = { goalId: network.goal?.id ?? null, severityOf: severityScale(network, influence) };
  for (const { rule, title, family, severity } of catalogue) {
    const { state, findings, missing } = answerOf(rule);
    checks.push({ rule, title, state, gapIds: [], missing });
    for (const finding of findings) {
      found.push({ gap: composeGap({ rule, title, family, severity }, finding, frame), finding });
    }
  }
  askCustomRules(options.customRules ?? [], context, frame, { found, checks, issues });

  const all = found.map(({ gap }) => gap).sort(bySeverity);
  const listed = suppress(all, options.suppress ?? [], network, issues);
  const shown = new Set(listed);
  const told = found.filter(({ gap }) => shown.has(gap));
  drawConfidence(context, told, options.samples ?? defaultGapSamples, options.seed ?? 1);
  linkCauses(listed, (id) => network.people[network.indexOf.get(id)!]!.side === "us");
  for (const check of checks) {
    for (const gap of listed) if (gap.rule === check.rule) check.gapIds.push(gap.id);
  }
  return { gaps: listed, checks, issues };
}

/** What one built-in rule answered. */
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

function bySeverity(a: Gap, b: Gap): number {
  return b.severity - a.severity || compareIds(a.id, b.id);
}
