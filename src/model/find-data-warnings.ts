import type { Issue } from "../internal/issue.js";
import type { Account } from "./account.js";
import { startDataWarnings } from "./data-warnings/data-warnings.js";
import { findCircularLines } from "./data-warnings/find-circular-lines.js";
import { findContradictoryRoles } from "./data-warnings/find-contradictory-roles.js";
import { findDoubleHolders } from "./data-warnings/find-double-holders.js";
import { findImplausibleLevels } from "./data-warnings/find-implausible-levels.js";
import { findReversedSpans } from "./data-warnings/find-reversed-spans.js";
import { findSharedEmails } from "./data-warnings/find-shared-emails.js";
import { findUnknownFields } from "./data-warnings/find-unknown-fields.js";
import { findUnknownMentions } from "./data-warnings/find-unknown-mentions.js";
import { findUnusableTies } from "./data-warnings/find-unusable-ties.js";
import { inBuiltInWords } from "./plain/in-built-in-words.js";

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
 * @returns The data warnings, each with its path and references; empty if there are none.
 */
export function findDataWarnings(account: Account): Issue[] {
  const warnings = startDataWarnings(inBuiltInWords(account).account, account);
  findUnknownMentions(warnings);
  findCircularLines(warnings);
  findImplausibleLevels(warnings);
  findSharedEmails(warnings);
  findUnusableTies(warnings);
  findContradictoryRoles(warnings);
  findReversedSpans(warnings);
  findDoubleHolders(warnings);
  findUnknownFields(warnings);
  return warnings.issues;
}
