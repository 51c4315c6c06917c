import type { AllianceClustering } from "../../insights/alliances/alliance-clustering.js";
import { sharePercent } from "../shared/share-percent.js";
import { stanceLabels } from "../shared/stance-camp.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Camps, factions and the story of what is between them, as lines of Markdown; nothing where nobody stands anywhere. */
export function politicsLines(politics: AllianceClustering, heading: string): string[] {
  const camps = politics.camps.filter(({ members }) => members.length > 0);
  if (camps.length === 0) return [];
  const lines = [`${heading} Where they stand`, ""];
  const names = (members: readonly { label: string }[]) => members.map(({ label }) => escapeMarkdown(label)).join(", ");
  for (const { stance, influence, members } of camps) {
    lines.push(`- **${stanceLabels[stance]}**, ${sharePercent(influence)}: ${names(members)}`);
  }
  if (politics.factions.length === 0) return lines;
  lines.push("", `${heading} Who stands with whom`, "");
  for (const { reason, members } of politics.factions)
    lines.push(`- ${escapeMarkdown(reason.text)}: ${names(members)}`);
  const told = new Set(politics.factions.map(({ reason }) => reason.text));
  for (const { text } of politics.story) if (!told.has(text)) lines.push(`- ${escapeMarkdown(text)}`);
  return lines;
}
