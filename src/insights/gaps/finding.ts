import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { DrawnContact } from "./confidence/drawn-contact.js";
import type { Benchmark, Metric, Proof, Remedy } from "./gap.js";

/** What a rule found: a gap before its severity, id and place among the others. */
export interface Finding {
  readonly subjects: readonly Ref[];
  readonly metric: Metric;
  readonly proof: Proof;
  readonly reason: Sentence;
  readonly remedy: Remedy;
  /** Lowest confidence of the evidence used, 0..1. */
  readonly confidence: number;
  /** Whether it still holds in a draw of contacts, attention and roles; absent: it does not hang on those. */
  readonly holds?: (drawn: DrawnContact) => boolean;
  /** Confidence of the part of the evidence that such draws leave alone; absent: they draw it all. */
  readonly undrawn?: number;
  readonly benchmark?: Benchmark;
  /** Whose influence tells the importance; empty: it concerns the account as a whole. Absent: the subjects. */
  readonly stakes?: readonly Ref[];
  /** Severity of the rule in this case, where it differs. */
  readonly severity?: number;
}
