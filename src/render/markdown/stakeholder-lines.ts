import type { InfluenceScore } from "../../api/score-influence.js";
import { counted } from "../../internal/list-words.js";
import { sharePercent } from "../shared/share-percent.js";
import { stanceCamp, stanceLabels } from "../shared/stance-camp.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Who carries the decision, as a table of Markdown with the sentences below it. */
export function stakeholderLines(
  { stakeholders, decision }: InfluenceScore,
  heading: string,
  maxPeople: number,
): string[] {
  if (stakeholders.length === 0) return [];
  const lines = [`${heading} Who carries the decision`, ""];
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
  lines.push(`${sharePercent(decision.unmapped)} rest with people who are not on the map.`);
  return lines;
}
