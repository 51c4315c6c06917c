import { compareIds } from "../../internal/compare-ids.js";
import { plain } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { ModelOptions } from "../../network/model-options.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { RuleName } from "./catalogue.js";
import type { Finding, GapFamily } from "./finding.js";
import type { Gap } from "./gap.js";
import { bandOf, severityScale } from "./severity.js";

/** What all gaps of one account share. */
export interface Frame {
  readonly goalId: string | null;
  readonly severityOf: ReturnType<typeof severityScale>;
  /** The app's own severities, by rule. */
  readonly severities: ModelOptions["severities"];
}

/** The frame of the gaps of one map. */
export function frameOf(network: Network, influence: Influence): Frame {
  const { goal, model } = network;
  return { goalId: goal?.id ?? null, severityOf: severityScale(network, influence), severities: model.severities };
}

/** How many times as severe as by itself a rule is to the app. */
export function timesOwn(rule: RuleName, base: number, severities: ModelOptions["severities"]): number {
  const own = severities?.[rule];
  return own === undefined ? 1 : own / base;
}

/** What a gap takes from its rule. */
export interface Described {
  readonly rule: RuleName;
  readonly title: Sentence;
  readonly family: GapFamily;
  readonly severity: number;
}

/** A finding as a gap: with its severity, band and id. */
export function composeGap(
  { rule, title, family, severity: base }: Described,
  finding: Finding,
  { goalId, severityOf, severities }: Frame,
): Gap {
  const { subjects, metric, proof, reason, remedy, confidence, benchmark } = finding;
  const times = timesOwn(rule, base, severities);
  const own = severityOf((finding.severity ?? base) * times, finding.stakes ?? subjects, finding.importance);
  const severity = Math.max(own, Math.min(100, (finding.leastSeverity ?? 0) * times));
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
    remedy: { ...remedy, opens: null },
    causedBy: null,
    benchmark: benchmark ?? null,
  };
}
