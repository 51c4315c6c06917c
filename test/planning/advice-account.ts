import { existsSync, readFileSync } from "node:fs";
import type { AccountInput } from "account-graph";

const folder = new URL("../../../shared/cases/advice/accounts/", import.meta.url);

/** Whether the published accounts with advice are at hand; tests that need them skip without. */
export const hasAdviceAccounts = existsSync(folder);

export function adviceAccount(name: string): AccountInput {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

export function exampleAccount(name: string): AccountInput {
  return JSON.parse(readFileSync(new URL(`../../examples/accounts/${name}.json`, import.meta.url), "utf8"));
}
