import type { GapReport } from "../../api/find-gaps.js";
import { checkScore } from "../../internal/check-score.js";
import { readResult } from "../../internal/read-result.js";
import { validate } from "../../internal/validate.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { gapLines } from "./gap-lines.js";
import { type RenderGapsOptions, renderGapsOptionsSchema } from "./markdown-options.js";

/**
 * Writes what is missing or weak in an account as Markdown: each gap with its sentence, what to do and who should, then the checks
 * that could not be made.
 *
 * Names and texts of the account stay text: nothing in them becomes a link, a picture, a heading or HTML. The same report gives
 * the same bytes.
 *
 * @param report - From `findGaps` or `scoreAccount`.
 * @param options - See {@link RenderGapsOptions}.
 * @returns Markdown (CommonMark), with a line break at the end.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { findGaps } from "account-graph";
 * import { renderGaps } from "account-graph/render/markdown";
 *
 * const report = findGaps({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * console.log(renderGaps(report).split("\n").slice(0, 3).join("\n"));
 * // prints: # Acme: gaps as of 2026-03-01
 * //
 * // ## Gaps
 * ```
 */
export function renderGaps(report: GapReport, options: RenderGapsOptions = {}): string {
  return readResult("report", "findGaps", () => {
    const { headingLevel, maxGaps } = validate(renderGapsOptionsSchema, options, "invalid_options", ["options"]);
    checkScore(report, ["gaps", "checks"]);
    const heading = "#".repeat(headingLevel);
    const title = `${heading} ${escapeMarkdown(report.accountName)}: gaps as of ${report.asOf.slice(0, 10)}`;
    return `${[title, "", ...gapLines(report, `${heading}#`, maxGaps)].join("\n")}\n`;
  });
}
