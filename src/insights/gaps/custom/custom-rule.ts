import type { Ref } from "../../../internal/issue.js";
import type { Account } from "../../../model/account.js";
import type { Decision, Stakeholder } from "../../influence/stakeholder.js";

/** An app's own rule, made with `defineGapRule`. */
export interface GapRule {
  readonly rule: `custom:${string}`;
  /** A few words. */
  readonly title: string;
  /** Severity 0..100 for the most influential subject; a finding may state its own. */
  readonly severity: number;
  /** Lists what is wrong, or says that too little is known. A pure function: it may not change what it sees. */
  check(context: RuleContext): readonly CustomFinding[] | "unknown";
}

/** What an app's own rule sees. */
export interface RuleContext {
  readonly account: Account;
  /** Most influence first. */
  readonly stakeholders: readonly Stakeholder[];
  readonly decision: Decision;
  /** Our people who can be met. */
  readonly team: readonly Ref[];
  /** The strongest way from one of our team to a person; `null` without one, or where nobody has this id. */
  pathFromUs(personId: string): { people: Ref[]; strength: number } | null;
}

/** What an app's own rule found. */
export interface CustomFinding {
  /** Ids of people; empty for the account as a whole. */
  readonly subjects: readonly string[];
  /** One sentence. */
  readonly reason: string;
  /** 0..100; absent: that of the rule. */
  readonly severity?: number | undefined;
}
