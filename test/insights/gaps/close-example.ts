import { findGaps } from "../../../src/api/find-gaps.js";
import type { BuiltInRule } from "../../../src/insights/gaps/catalogue.js";
import type { Check, Gap } from "../../../src/insights/gaps/gap.js";
import type { AccountInput } from "../../../src/model/account.js";
import { applyToAccount } from "../../../src/model/apply-changes.js";
import type { Change } from "../../../src/model/change.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { exampleOfRule } from "./example-of-rule.js";

/** The most severe gap of a rule. */
export function gapOf(rule: BuiltInRule, account: AccountInput): Gap | undefined {
  const { rules = "all" } = exampleOfRule[rule];
  return findGaps(account, { rules, samples: 0, fold: false }).gaps.find((gap) => gap.rule === rule);
}

/** What a rule answers about an account. */
export function checkOf(rule: BuiltInRule, account: AccountInput): Check {
  const { rules = "all" } = exampleOfRule[rule];
  return findGaps(account, { rules, samples: 0, fold: false }).checks.find((check) => check.rule === rule)!;
}

/** What closes the gap of a rule's example, and the account after it. */
export function closingOf(
  rule: BuiltInRule,
  gap: Gap,
): { readonly account: AccountInput; readonly changes: readonly Change[] } {
  const { account, closing, closingFields } = exampleOfRule[rule];
  const changes = gap.remedy.changes ?? closing ?? [];
  return { account: applyToAccount(parseAccount({ ...account, ...closingFields }), changes), changes };
}
