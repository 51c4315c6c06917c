import { gaps } from "../insights/gaps/find-gaps.js";
import type { Check, Gap } from "../insights/gaps/gap.js";
import { nameOpened } from "../insights/gaps/name-opened.js";
import type { Issue } from "../internal/issue.js";
import { showInNotebooks } from "../render/notebook/show-in-notebooks.js";
import { composeInfluence, listIssues } from "./compose-influence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { type ScoreHeader, scoreHeader } from "./score-influence.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/** What is missing or weak, and what was asked. */
export interface GapReport extends ScoreHeader {
  /** Most severe first, then by id. */
  gaps: Gap[];
  /** Every rule that was asked, one line each; a rule whose inputs are missing is `unknown`, never `absent`. */
  checks: Check[];
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * What is missing or weak in an account: nobody known to decide, a single point of contact, an influential person nobody talks
 * to. Each gap carries its rule, the metric against its threshold, the proof, how to close it, and a sentence; each rule that
 * was asked has a line in `checks`: present, absent, unknown (what it needs is missing), off or failed.
 *
 * Severity is 0..100: the rule's base, more for influential subjects and for goals that close soon. Ids are stable, so that a
 * gap can be suppressed or compared with an earlier report.
 *
 * `confidence` of a gap about structure is the share of the seeded samples of the contact network in which it still holds; with
 * `samples: 0`, and for all other gaps, it is the lowest confidence of the evidence used.
 *
 * Cost: as `scoreInfluence` without samples (with them where there are `customRules`), O(people · ties) for cuts, and
 * O(samples · ties) for the confidence of gaps about structure.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `rules`, `suppress` and `customRules` among the {@link ScoreOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { findGaps } from "account-graph";
 *
 * const report = findGaps({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"] },
 *     { id: "kim", name: "Kim Bauer", title: "Assistant", roles: [] },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 *   relationships: [
 *     { from: "sam", to: "kim", kind: "communicates", strength: "strong" },
 *     { from: "kim", to: "dana", kind: "communicates", strength: "strong" },
 *   ],
 * });
 * console.log(report.gaps.find((gap) => gap.rule === "single_point_of_contact")?.reason.text);
 * // prints: Kim Bauer (Assistant) is our only contact: without them we have no contacts there
 * ```
 */
export function findGaps(account: AccountOrGraph, options: ScoreOptions = {}): GapReport {
  const read = readScoreOptions(options);
  /** No built-in rule reads the intervals that samples of influence give; an app's own rules see them. */
  const needed = (read.customRules ?? []).length > 0 ? read : { ...read, samples: 0 };
  const opened = openAccount(account, read);
  const composed = composeInfluence(opened, needed);
  const found = gaps(composed.network, composed.influence, composed.stakeholders, composed.politics, read);
  nameOpened(found, { ...composed, account: opened.account }, read);
  const report: GapReport = {
    ...scoreHeader(composed),
    gaps: found.gaps,
    checks: found.checks,
    issues: listIssues([...composed.issues, ...found.issues]),
  };
  return showInNotebooks(report, report);
}
