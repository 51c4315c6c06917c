import { compareIds } from "../../internal/compare-ids.js";
import { plain } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { RuleName } from "./catalogue.js";
import type { Finding, GapFamily } from "./finding.js";
import type { Gap } from "./gap.js";
import { bandOf, type severityScale } from "./severity.js";

/** What all gaps of one account share. */
export interface Frame {
  readonly goalId: string | null;
  readonly severityOf: ReturnType<typeof severityScale>;
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
  { goalId, severityOf }: Frame,
): Gap {
  const { subjects, metric, proof, reason, remedy, confidence, benchmark } = finding;
  const own = severityOf(finding.severity ?? base, finding.stakes ?? subjects, finding.importance);
  const severity = Math.max(own, finding.leastSeverity ?? 0);
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
