import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { RuleName } from "./catalogue.js";
import type { Benchmark, FindingRemedy, GapFamily, Metric, MissingFact, Proof } from "./finding.js";

/** critical from 75, high from 50, medium from 25, else low. */
export type GapBand = "critical" | "high" | "medium" | "low";

/** A weakness of the account: what is wrong, how bad, the evidence for it and how to close it. */
export interface Gap {
  /** `rule:goal:subjects` with the ids of the subjects sorted: stable across snapshots, for suppressing, snoozing and comparing. */
  id: string;
  rule: RuleName;
  family: GapFamily;
  /** Of the rule: a few words, the same for all its gaps. */
  title: Sentence;
  goalId: string | null;
  /** 0..100: the weight of the rule, more for influential subjects, more when a decision is near. */
  severity: number;
  band: GapBand;
  /**
   * How sure it is, above 0 and at most 1: for findings about structure (who hangs on whom, whom nothing leads to) the share of
   * seeded draws of contacts, attention and roles in which it still holds; for all others, and without draws, the lowest confidence of
   * the evidence used.
   */
  confidence: number;
  /** Whom or what the gap is about; empty where it is about the account as a whole. */
  subjects: Ref[];
  metric: Metric;
  proof: Proof;
  /** Why this is a gap, in one sentence with names and numbers. */
  reason: Sentence;
  remedy: Remedy;
  /** Id of the gap that explains this one: show that first. `null`: it stands for itself. */
  causedBy: string | null;
  benchmark: Benchmark | null;
}

/** How to close a gap. */
export interface Remedy extends FindingRemedy {
  /**
   * Rules that find a worse gap than this one once the changes are applied, because facts become known; empty where none does.
   * `null`: there are no changes, or the account is too large to try them (more than 200 people).
   */
  opens: RuleName[] | null;
}

/** What one rule found, for a checklist with ticks. */
export interface Check {
  rule: RuleName;
  title: Sentence;
  /**
   * present: there are gaps. absent: there are none, whatever the unknown facts turn out to be. unknown: too little is known;
   * `missing` says what. off: not asked. failed: an app's own rule threw an error.
   */
  state: "present" | "absent" | "unknown" | "off" | "failed";
  /** Gaps of this rule in the list, or gaps that tell its findings already; suppressed ones are not. */
  gapIds: string[];
  /** What would have to be known for a complete answer. */
  missing: MissingFact[];
}
