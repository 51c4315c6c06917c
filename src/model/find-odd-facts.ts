import type { Issue } from "../internal/issue.js";
import type { Account } from "./account.js";
import { findCircularLines } from "./odd-facts/find-circular-lines.js";
import { findContradictoryRoles } from "./odd-facts/find-contradictory-roles.js";
import { findOddLevels } from "./odd-facts/find-odd-levels.js";
import { findOddTies } from "./odd-facts/find-odd-ties.js";
import { findReversedSpans } from "./odd-facts/find-reversed-spans.js";
import { findSharedEmails } from "./odd-facts/find-shared-emails.js";
import { findUnknownFields } from "./odd-facts/find-unknown-fields.js";
import { findUnknownMentions } from "./odd-facts/find-unknown-mentions.js";
import { startOddFacts } from "./odd-facts/odd-facts.js";

/**
 * What is possible but odd in an account, as far as its words show it: references to people and departments that are not on
 * the map, lines that run in circles, levels, roles, stances and dates that contradict each other, and facts stated twice.
 *
 * A `warning` may be a mistake; an `info` is harmless. The list is complete and in a fixed order of subjects, within each in
 * the order of the account; whoever shows it shortens it (`capIssues`).
 *
 * Time and space grow with the size of the account.
 *
 * @param account - A checked account.
 * @returns The odd facts, each with its path and references; empty if there are none.
 */
export function findOddFacts(account: Account): Issue[] {
  const facts = startOddFacts(account);
  findUnknownMentions(facts);
  findCircularLines(facts);
  findOddLevels(facts);
  findSharedEmails(facts);
  findOddTies(facts);
  findContradictoryRoles(facts);
  findReversedSpans(facts);
  findUnknownFields(facts);
  return facts.issues;
}
