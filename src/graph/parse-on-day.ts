import { isoDatePattern } from "../internal/days.js";
import type { Account, AccountInput } from "../model/account.js";
import type { InputOptions } from "../model/limits.js";
import type { PlainAccount } from "../model/plain/in-built-in-words.js";
import { plainAccount } from "../model/plain/plain-account.js";
import type { AnyGraph } from "./is-graph.js";
import { parseInput } from "./parse-input.js";

/**
 * The checked account that a caller passed as it is on one day, for pictures: built-in words, seats with who holds them or vacant.
 *
 * @param day - Of a score; anything but a date means the day of the account.
 * @throws AccountError `invalid_account`, `invalid_graph`
 */
export function parseOnDay(input: AccountInput | AnyGraph, options: InputOptions, day: unknown): Account {
  return parsePlainOnDay(input, options, day).account;
}

/** The same, with what was said in own words. */
export function parsePlainOnDay(input: AccountInput | AnyGraph, options: InputOptions, day: unknown): PlainAccount {
  const account = parseInput(input, options);
  const asOf = typeof day === "string" && isoDatePattern.test(day) ? day : account.asOf;
  return plainAccount(account, asOf);
}
