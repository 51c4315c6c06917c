import type { Issue } from "../../internal/issue.js";
import type { Account } from "../../model/account.js";

/** What every importer returns. */
export interface ImportResult {
  /** Checked accounts, ordered by id; within each, people, ties, interactions and goals are ordered by id too. */
  accounts: Account[];
  /**
   * Everything that was left out, guessed or merged, with file, row and column in the path: one `warning` for every row left
   * out that held something, one `info` for what is harmless, and one for every unknown word however often it comes.
   */
  issues: Issue[];
}
