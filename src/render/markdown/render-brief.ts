import type { AccountScore } from "../../api/account-score.js";
import type { InfluenceScore } from "../../api/score-influence.js";
import type { AllianceClustering } from "../../insights/alliances/alliance-clustering.js";
import { checkScore } from "../../internal/check-score.js";
import { counted } from "../../internal/list-words.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { sharePercent } from "../shared/share-percent.js";
import { stanceCamp, stanceLabels } from "../shared/stance-camp.js";
import { backgroundBlocks } from "./background-blocks.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { gapLines } from "./gap-lines.js";
import { gapOptionFields, type RenderGapsOptions } from "./markdown-options.js";

/** Options of {@link renderBrief}. */
export interface RenderBriefOptions extends RenderGapsOptions {
  /** How many people the table names. @defaultValue 10 */
  maxPeople?: number | undefined;
}

export const renderBriefOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...gapOptionFields, maxPeople: s.withDefault(s.int().check(s.gte(0)), 10) }))();

/**
 * Writes the brief of an account as Markdown: what the group leans to, a table of who carries the decision, the gaps and how to close
 * them, what is written down (the goal, objectives, objections, criteria, constraints, steps of the purchasing process, pains, and
 * what people win, prefer and can do), who stands with whom, and how healthy the account is. Parts that the score does not hold are
 * left out.
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
 * // prints: | 1 | Dana Cole | CFO | 50% | for us | not known |
 * ```
 */
export function renderBrief(score: AccountScore, options: RenderBriefOptions = {}): string {
  return readResult("score", "scoreAccount", () => {
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
      ...backgroundBlocks(score, heading, settings.maxPeople),
      politicsLines(score.politics, heading),
      healthLines(score, heading),
    ];
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  });
}

function healthLines({ health }: AccountScore, heading: string): string[] {
  if (health.dimensions.length === 0) return [];
  const overall = health.overall === null ? "not known" : `${Math.round(health.overall)} of 100`;
  const lines = [`${heading} Health: ${overall}`, ""];
  for (const { reason } of health.dimensions) lines.push(`- ${escapeMarkdown(reason.text)}`);
  return lines;
}

/** Camps, factions and the story between them, as lines of Markdown; nothing where no stance is known. */
function politicsLines(politics: AllianceClustering, heading: string): string[] {
  const camps = politics.camps.filter(({ members }) => members.length > 0);
  if (camps.length === 0) return [];
  const lines = [`${heading} Where they stand`, ""];
  const names = (members: readonly { label: string }[]) => members.map(({ label }) => escapeMarkdown(label)).join(", ");
  for (const { stance, influence, members } of camps) {
    lines.push(`- **${stanceLabels[stance]}**, ${sharePercent(influence)}: ${names(members)}`);
  }
  if (politics.factions.length === 0) return lines;
  lines.push("", `${heading} Alliances and rivalries`, "");
  for (const { reason, members } of politics.factions)
    lines.push(`- ${escapeMarkdown(reason.text)}: ${names(members)}`);
  const written = new Set(politics.factions.map(({ reason }) => reason.text));
  for (const { text } of politics.story) if (!written.has(text)) lines.push(`- ${escapeMarkdown(text)}`);
  return lines;
}

/** Who holds the influence, as a table of Markdown with the sentences below it. */
function stakeholderLines({ stakeholders, decision }: InfluenceScore, heading: string, maxPeople: number): string[] {
  if (stakeholders.length === 0) return [];
  const lines = [`${heading} Who holds the influence`, ""];
  const shown = stakeholders.slice(0, maxPeople);
  if (shown.length > 0) {
    lines.push("| Rank | Name | Title | Influence | Stance | Contact |", "| ---: | --- | --- | ---: | --- | --- |");
    for (const { rank, name, title, influence, stance, covered } of shown) {
      const contact = covered === null ? "not known" : covered ? "yes" : "no";
      const cells = [rank, escapeMarkdown(name), escapeMarkdown(title ?? ""), sharePercent(influence)];
      lines.push(`| ${[...cells, stanceLabels[stanceCamp(stance)], contact].join(" | ")} |`);
    }
    lines.push("");
    for (const { reason } of shown) lines.push(`- ${escapeMarkdown(reason.text)}`);
    lines.push("");
  }
  const rest = stakeholders.slice(maxPeople).reduce((sum, { influence }) => sum + influence, 0);
  const others = stakeholders.length - shown.length;
  if (others > 0) lines.push(`${counted(others, "other")} on the map: ${sharePercent(rest)} together.`);
  lines.push(`${sharePercent(decision.unmapped)} lies with people who are not on the map.`);
  return lines;
}
