import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";
import type { MissingFactKey } from "../../sentences/gaps/missing-facts.js";
import type { DrawnContact } from "./confidence/drawn-contact.js";

/** What a rule found: a gap before its severity, id and place among the others. */
export interface Finding {
  readonly subjects: readonly Ref[];
  readonly metric: Metric;
  readonly proof: Proof;
  readonly reason: Sentence;
  readonly remedy: FindingRemedy;
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
  /** Importance 0..1 in place of that of the subjects, for people who are not on the map. */
  readonly importance?: number;
  /** The least severity, whoever it is about. */
  readonly leastSeverity?: number;
  /** Whom it is about where the subjects are no people: the members of a department. */
  readonly about?: readonly Ref[];
}

/** What kind of weakness a gap is; `custom`: found by an app's own rule. */
export type GapFamily =
  | "decision"
  | "coverage"
  | "resilience"
  | "attention"
  | "sentiment"
  | "planning"
  | "data_quality"
  | "custom";

/** What was measured, and the value from which, or below which, it is a gap. */
export interface Metric {
  name: string;
  value: number;
  threshold: number;
}

/** The evidence, in one of four shapes to draw. */
export type Proof =
  /** These people. */
  | { kind: "people"; people: Ref[] }
  /** A way from the first to the last; as strong as the product of its ties, `null` where that says nothing. */
  | { kind: "path"; people: Ref[]; strength: number | null }
  /** Each of `people` alone separates `from` from `to`, the one nearest to us first. */
  | { kind: "cut"; people: Ref[]; from: Ref[]; to: Ref[] }
  /** What is known, and what is missing. */
  | { kind: "facts"; facts: Ref[]; missing: Sentence[] };

/** How to close a gap. */
export interface FindingRemedy {
  text: Sentence;
  /** Whom to go to. */
  targets: Ref[];
  /** Who of us should. */
  owners: Ref[];
  /** Once they are true and applied, the gap is closed. `null`: it takes a fact that nobody can propose. */
  changes: Change[] | null;
}

/** What is usual elsewhere. Surveys and vendors' figures are correlations, never causes. */
export interface Benchmark {
  text: Sentence;
  source: string;
  year: number;
  kind: "survey" | "vendor" | "peer_reviewed";
}

/** Something the map does not say. */
export interface MissingFact {
  key: MissingFactKey;
  what: Sentence;
  /** Whose fact it is; empty: anyone's would do. */
  refs: Ref[];
}
