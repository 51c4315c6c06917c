import type { Sentence } from "../../internal/sentence.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import type { Finding, GapFamily, MissingFact } from "./finding.js";
import type { GapContext } from "./gap-context.js";
import type { WantedRole } from "./wanted-role.js";

/** A number, or a list of roles, by which a rule can be tuned. */
export type Threshold = number | readonly (BuyingRole | WantedRole)[];

/**
 * One built-in rule. It is asked in three steps: `inputs` says what has to be known before the rule can tell anything,
 * `find` lists what holds whatever the unknown facts are, and `open` names the facts that could still make it hold.
 */
export interface Rule<Name extends string, Thresholds extends object = Record<never, never>> {
  readonly rule: Name;
  readonly family: GapFamily;
  /** A few words. */
  readonly title: Sentence;
  /** Severity 0..100 for the most influential subject, without urgency. */
  readonly severity: number;
  /** Defaults; every one can be set in `options.rules`. */
  readonly thresholds: Thresholds;
  /** What is missing for the rule to say anything; empty: it may look. */
  inputs(context: GapContext, thresholds: Thresholds): MissingFact[];
  find(context: GapContext, thresholds: Thresholds): Finding[];
  /** Unknown facts that decide whether the rule holds where `find` found nothing. */
  open?(context: GapContext, thresholds: Thresholds): MissingFact[];
}
