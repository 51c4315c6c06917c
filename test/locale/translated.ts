import { readFileSync } from "node:fs";
import type { Account, AccountInput } from "account-graph";
import { exampleOfRule } from "../insights/gaps/example-of-rule.js";

/** One of the accounts of the examples. */
export function accountOf(file: string): Account {
  return JSON.parse(readFileSync(new URL(`../../examples/accounts/${file}`, import.meta.url), "utf8"));
}

/** An account for every rule in which it finds a gap. */
export function ruleExamples(): [rule: string, account: AccountInput][] {
  return Object.entries(exampleOfRule).map(([rule, { account }]) => [rule, account]);
}
