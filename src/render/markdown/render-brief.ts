import type { AccountScore } from "../../api/account-score.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { checkScore } from "../shared/check-score.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { gapLines } from "./gap-lines.js";
import { gapOptionFields, type RenderGapsOptions } from "./markdown-options.js";
import { politicsLines } from "./politics-lines.js";
import { stakeholderLines } from "./stakeholder-lines.js";

/** Options of {@link renderBrief}. */
export interface RenderBriefOptions extends RenderGapsOptions {
  /** How many people the table names. @defaultValue 10 */
  maxPeople?: number | undefined;
}

export const renderBriefOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...gapOptionFields, maxPeople: s.withDefault(s.int().check(s.gte(0)), 10) }))();

/**
 * Writes the brief of an account as Markdown: what the group leans to, a table of who carries the decision, the gaps and how to
 * close them, who stands with whom, and how healthy the account is. Parts that the score does not hold are left out.
 *
 * Names and texts of the account stay text: nothing in them becomes a link, a picture, a heading or HTML. The same score gives
 * the same bytes.
 *
 * @param score - From `scoreAccount`.
 * @param options - See {@link RenderBriefOptions}.
 * @returns Markdown (CommonMark, with a table as on GitHub), with a line break at the end.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { renderBrief } from "account-graph/render/markdown";
 *
 * const score = scoreAccount({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"], stance: "supporter" }],
 * });
 * console.log(renderBrief(score).split("\n").find((line) => line.includes("Dana Cole |")));
 * // prints: | 1 | Dana Cole | CFO | 50 % | for us | not known |
 * ```
 */
export function renderBrief(score: AccountScore, options: RenderBriefOptions = {}): string {
  const settings = validate(renderBriefOptionsSchema, options, "invalid_options", ["options"]);
  checkScore(score, ["stakeholders", "gaps", "checks"]);
  const top = "#".repeat(settings.headingLevel);
  const heading = `${top}#`;
  const blocks = [
    [`${top} ${escapeMarkdown(score.accountName)}: brief as of ${score.asOf.slice(0, 10)}`],
    [escapeMarkdown(`${score.decision.reason.text}.`)],
    stakeholderLines(score, heading, settings.maxPeople),
    // Without checks the gaps were not asked for, and none found would be a claim.
    score.checks.length > 0 ? gapLines(score, heading, settings.maxGaps) : [],
    politicsLines(score.politics, heading),
    healthLines(score, heading),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function healthLines({ health }: AccountScore, heading: string): string[] {
  if (health.dimensions.length === 0) return [];
  const overall = health.overall === null ? "not known" : `${Math.round(health.overall)} of 100`;
  const lines = [`${heading} Health: ${overall}`, ""];
  for (const { reason } of health.dimensions) lines.push(`- ${escapeMarkdown(reason.text)}`);
  return lines;
}
