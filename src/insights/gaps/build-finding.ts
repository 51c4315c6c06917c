import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";
import type { Benchmark, Finding, Metric, Proof } from "./finding.js";
import type { GapContext } from "./gap-context.js";

/** What a finding about people needs; the rest has defaults. */
export interface FindingInput {
  readonly metric: Metric;
  readonly reason: Sentence;
  /** What to do. */
  readonly advice: Sentence;
  readonly confidence: number;
  readonly holds?: Finding["holds"];
  readonly undrawn?: number;
  /** Absent: the subjects. */
  readonly proof?: Proof;
  /** Absent: the subjects. */
  readonly targets?: readonly number[];
  /** Absent: the owners of the targets. */
  readonly owners?: readonly Ref[];
  /** Absent: none can be proposed. */
  readonly changes?: Change[] | null;
  readonly benchmark?: Benchmark;
  /** Severity of the rule in this case, where it differs. */
  readonly severity?: number;
  readonly leastSeverity?: number;
  readonly stakes?: readonly Ref[];
}

/** Completes a finding about people; without any it is about the account as a whole. */
export function buildFinding(context: GapContext, people: readonly number[], input: FindingInput): Finding {
  const {
    metric,
    reason,
    advice,
    confidence,
    targets = people,
    holds,
    undrawn,
    benchmark,
    severity,
    leastSeverity,
    stakes,
  } = input;
  const subjects = context.refs(people);
  return {
    subjects,
    metric,
    proof: input.proof ?? { kind: "people", people: subjects },
    reason,
    remedy: {
      text: advice,
      targets: context.refs(targets),
      owners: [...(input.owners ?? context.owners(targets))],
      changes: input.changes ?? null,
    },
    confidence,
    ...(holds === undefined ? {} : { holds }),
    ...(undrawn === undefined ? {} : { undrawn }),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(severity === undefined ? {} : { severity }),
    ...(leastSeverity === undefined ? {} : { leastSeverity }),
    ...(stakes === undefined ? {} : { stakes }),
  };
}

/** People with most influence first. */
export function byInfluence(context: GapContext): (a: number, b: number) => number {
  return (a, b) => context.share(b) - context.share(a) || a - b;
}
