import type { GapReport } from "../../api/find-gaps.js";
import type { Gap } from "../../insights/gaps/gap.js";
import type { Ref } from "../../internal/issue.js";
import { counted } from "../../internal/list-words.js";
import { escapeMarkdown } from "./escape-markdown.js";

const mostRefs = 5;

/** The gaps as lines of Markdown: the first ones in full, the others in a line each, then the checks that could not be made. */
export function gapLines(
  { gaps, checks }: Pick<GapReport, "gaps" | "checks">,
  heading: string,
  maxGaps: number,
): string[] {
  const lines = [gaps.length === 0 ? `${heading} Gaps: none found` : `${heading} Gaps`, ""];
  for (const [index, gap] of gaps.slice(0, maxGaps).entries()) lines.push(...gapItem(gap, index + 1, gaps));
  const rest = gaps.slice(maxGaps);
  if (rest.length > 0) {
    lines.push("", `And ${counted(rest.length, "further gap")}:`, "");
    for (const gap of rest) lines.push(`- ${title(gap)}${of(gap.subjects)}`);
  }
  const open = checks.filter(({ state }) => state === "unknown" || state === "failed");
  if (open.length > 0) {
    lines.push(
      "",
      `${heading} Not known`,
      "",
      `${counted(open.length, "check")} could not be made for want of facts:`,
      "",
    );
    for (const check of open) {
      const missing = check.missing.map(({ what, refs }) => escapeMarkdown(what.text) + of(refs));
      lines.push(`- ${escapeMarkdown(check.title.text)}${missing.length > 0 ? ` – ${missing.join("; ")}` : ""}`);
    }
  }
  return lines;
}

function gapItem(gap: Gap, number: number, gaps: readonly Gap[]): string[] {
  const indent = " ".repeat(`${number}. `.length);
  const lines = [
    `${number}. **${title(gap)}** (${gap.band}, ${Math.round(gap.severity)} of 100)`,
    `${indent}- ${escapeMarkdown(gap.reason.text)}`,
    `${indent}- What to do: ${escapeMarkdown(gap.remedy.text.text)}`,
  ];
  if (gap.remedy.owners.length > 0) lines.push(`${indent}- Who: ${labels(gap.remedy.owners)}`);
  const cause = gaps.find(({ id }) => id === gap.causedBy);
  if (cause !== undefined) lines.push(`${indent}- Follows from: ${title(cause)}`);
  return lines;
}

function title(gap: Gap): string {
  return escapeMarkdown(gap.title.text);
}

function of(refs: readonly Ref[]): string {
  return refs.length === 0 ? "" : ` (${labels(refs)})`;
}

function labels(refs: readonly Ref[]): string {
  const named = refs.slice(0, mostRefs).map(({ label }) => escapeMarkdown(label));
  const more = refs.length > mostRefs ? ` and ${refs.length - mostRefs} more` : "";
  return named.join(", ") + more;
}
