import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element } from "./write/element.js";
import { wrapText } from "./write/wrap-text.js";

/** One line of a legend: a sample, and what it means. */
export interface LegendRow {
  readonly label: string;
  /** Draws the sample around the height `y`, in the first 36 units of width. */
  draw(y: number): string;
  /** @defaultValue 20 */
  readonly height?: number;
  /** Moves sample and label to the right. */
  readonly indent?: number;
}

/** A drawn legend, its corner at 0, 0. */
export interface Legend {
  readonly parts: readonly string[];
  readonly height: number;
}

/** Lines of a legend under one heading. */
export interface LegendSection {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

export const legendWidth = 216;
const padding = 14;
const labelStart = 48;
const usualRow = 20;
const labelSize = 11;

/** A legend as a panel; sections without lines are left out. */
export function legendBox(sections: readonly LegendSection[], notes: readonly string[], theme: Theme): Legend {
  const parts: string[] = [];
  let y = padding;
  for (const { title, rows } of sections) {
    if (rows.length === 0) continue;
    parts.push(drawText(title, padding, y + 10, { size: labelSize, color: theme.text, bold: true }));
    y += 20;
    for (const row of rows) {
      const height = row.height ?? usualRow;
      const indent = row.indent ?? 0;
      const middle = y + height / 2;
      const label = drawText(row.label, labelStart + 2 * indent, middle + 4, { size: labelSize, color: theme.text });
      parts.push(element("g", { transform: `translate(${padding - 6 + indent} 0)` }, row.draw(middle)) + label);
      y += height;
    }
    y += 9;
  }
  for (const note of notes) {
    for (const line of wrapText(note, legendWidth - 2 * padding, 10)) {
      parts.push(drawText(line, padding, y + 9, { size: 10, color: theme.muted }));
      y += 13;
    }
    y += 4;
  }
  const height = y + padding - 9;
  const panel = element("rect", { width: legendWidth, height, rx: 8, fill: theme.panel, stroke: theme.border });
  return { parts: [panel, ...parts], height };
}
