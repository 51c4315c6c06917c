import { escapeXml } from "../../../internal/escape-xml.js";
import { pageMargin, pageTop } from "../draw-page.js";
import type { Theme } from "../themes.js";
import { blendColors, readableOn } from "../write/blend-colors.js";
import { drawText } from "../write/draw-text.js";
import { element, type SvgAttributes } from "../write/element.js";
import { shortenText } from "../write/shorten-text.js";
import { textWidth } from "../write/text-width.js";
import { wrapText } from "../write/wrap-text.js";

/** A row or a column of a heat map. */
export interface HeatLine {
  readonly label: string;
  /** Below the label of a column, at the right of that of a row. */
  readonly detail: string;
  /** What a click is mapped by. */
  readonly attributes: SvgAttributes;
  /** Drawn in muted letters: several as one, or a sum. */
  readonly isSum?: boolean;
}

/** A field of a heat map. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  /** How full of color, 0..1; `null`: not known, which is drawn as a dashed frame. */
  readonly heat: number | null;
  readonly text: string;
  /** Below the text, in smaller letters, where there is room. */
  readonly detail?: string;
  readonly tooltip: string;
  readonly attributes: SvgAttributes;
  /** A heavy frame. */
  readonly isMarked?: boolean;
  /** Share of the lower edge that is drawn as a bar. */
  readonly bar?: number | null;
}

/** A table whose fields are the fuller of color the more they hold. */
export interface HeatMap {
  readonly rows: readonly HeatLine[];
  readonly columns: readonly HeatLine[];
  readonly cells: readonly HeatCell[];
}

export const heatHeader = 44;
export const leastRow = 24;
export const leastColumn = 64;
const tallestRow = 46;
const widestColumn = 150;
export const rowLabelWidth = 220;
const gap = 3;
const footer = 34;

/** How many rows and columns fit on a page, with the last for all others. */
export function heatRoom(width: number, height: number): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(2, Math.floor((height - pageTop - heatHeader - footer) / leastRow)),
    columns: Math.max(2, Math.floor((width - 2 * pageMargin - labelRoom(width)) / leastColumn)),
  };
}

function labelRoom(width: number): number {
  return Math.min(rowLabelWidth, width * 0.4);
}

/** A heat map on a page, with a line of explanation below. */
export function drawHeatMap(map: HeatMap, width: number, height: number, legend: string, theme: Theme): string[] {
  const room = labelRoom(width);
  const cellWidth = Math.min(widestColumn, (width - 2 * pageMargin - room) / Math.max(1, map.columns.length));
  const cellHeight = Math.min(tallestRow, (height - pageTop - heatHeader - footer) / Math.max(1, map.rows.length));
  const left = pageMargin + room;
  const top = pageTop + heatHeader;
  const parts: string[] = [];
  for (const [index, column] of map.columns.entries()) {
    parts.push(drawColumn(column, left + index * cellWidth, cellWidth, theme));
  }
  for (const [index, row] of map.rows.entries()) {
    parts.push(drawRow(row, room, top + index * cellHeight + cellHeight / 2, theme));
    const line = {
      x: left,
      y: top + index * cellHeight + cellHeight - 1,
      width: cellWidth * map.columns.length,
      height: 1,
    };
    parts.push(element("rect", { ...line, fill: theme.panel }));
  }
  for (const cell of map.cells) {
    const box = {
      x: left + cell.column * cellWidth + gap / 2,
      y: top + cell.row * cellHeight + gap / 2,
      width: cellWidth - gap,
      height: cellHeight - gap,
    };
    parts.push(drawCell(cell, box, theme));
  }
  const bottom = top + map.rows.length * cellHeight + 22;
  const line = shortenText(legend, width - 2 * pageMargin, 11);
  parts.push(drawText(line, pageMargin, Math.min(height - 10, bottom), { size: 11, color: theme.muted }));
  return parts;
}

function drawColumn({ label, detail, attributes, isSum }: HeatLine, x: number, width: number, theme: Theme): string {
  const size = 11;
  const color = isSum ? theme.muted : theme.text;
  const lines = wrapText(label, width - 8, size, 2, true);
  const base = pageTop + heatHeader - 8 - (detail === "" ? 0 : 12);
  const parts = lines.map((line, index) =>
    drawText(line, x + width / 2, base - 12 * (lines.length - 1 - index), {
      size,
      color,
      bold: true,
      anchor: "middle",
    }),
  );
  const below = shortenText(detail, width - 6, 10);
  parts.push(drawText(below, x + width / 2, base + 12, { size: 10, color: theme.muted, anchor: "middle" }));
  return element("g", attributes, parts);
}

function drawRow({ label, detail, attributes, isSum }: HeatLine, room: number, middle: number, theme: Theme): string {
  const size = 12;
  const below = shortenText(detail, room * 0.34, 11);
  const name = shortenText(label, room - 20 - textWidth(below, 11), size, true);
  return element("g", attributes, [
    drawText(name, pageMargin, middle + 4, { size, color: isSum ? theme.muted : theme.text, bold: true }),
    drawText(below, pageMargin + room - 10, middle + 4, { size: 11, color: theme.muted, anchor: "end" }),
  ]);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawCell(cell: HeatCell, box: Box, theme: Theme): string {
  const { heat, text, detail = "", isMarked, bar } = cell;
  const fill = heat === null ? theme.background : heatColor(heat, theme);
  const color = readableOn(fill, theme.text, theme.background);
  const parts = [
    element("title", {}, escapeXml(cell.tooltip)),
    element("rect", {
      ...box,
      rx: 3,
      fill,
      stroke: isMarked ? theme.text : heat === null ? theme.muted : undefined,
      "stroke-width": isMarked ? 2 : heat === null ? 1 : undefined,
      "stroke-dasharray": heat === null && !isMarked ? "3 3" : undefined,
    }),
  ];
  if (bar != null && bar > 0) {
    const length = (box.width - 8) * Math.min(1, bar);
    parts.push(
      element("rect", { x: box.x + 4, y: box.y + box.height - 6, width: length, height: 3, rx: 1.5, fill: color }),
    );
  }
  const middle = box.x + box.width / 2;
  const hasDetail = detail !== "" && box.height >= 36;
  const base = box.y + box.height / 2 + (hasDetail ? -2 : 4);
  const style = { size: 11, color, anchor: "middle" } as const;
  parts.push(drawText(shortenText(text, box.width - 4, 11, isMarked), middle, base, { ...style, bold: isMarked }));
  if (hasDetail)
    parts.push(drawText(shortenText(detail, box.width - 6, 10), middle, base + 13, { ...style, size: 10 }));
  return element("g", cell.attributes, parts);
}

/** The color of a heat, from hardly any to full. */
function heatColor(heat: number, theme: Theme): string {
  return blendColors(theme.background, theme.team, 0.06 + 0.84 * Math.max(0, Math.min(1, heat)));
}
