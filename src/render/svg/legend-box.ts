import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element } from "./write/element.js";
import { shortenText } from "./write/shorten-text.js";
import { textWidth } from "./write/text-width.js";
import { wrapText } from "./write/wrap-text.js";

/** One line of a legend: a sample, and what it means. */
export interface LegendRow {
  readonly label: string;
  /** Draws the sample around the height `y`, in the first 36 units of width. */
  draw(y: number): string;
  /** @defaultValue 17 */
  readonly height?: number;
  /** Moves sample and label to the right. */
  readonly indent?: number;
}

/** A drawn legend, its corner at 0, 0. */
export interface Legend {
  readonly parts: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Lines of a legend under one heading. */
export interface LegendSection {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** Samples of two letters and short labels stand two in a line. */
  readonly isShort?: boolean;
}

const columnWidth = 232;
const padding = 14;
const labelStart = 48;
const usualRow = 17;
const shortRow = 16;
const shortStart = 36;
const shortSize = 10;
/** What a label of two in a line may take. */
const halfColumn = 86;
const labelSize = 11;
const headingHeight = 19;
const roomAfterSection = 8;
const noteSize = 10;
const noteLine = 13;
const mostColumns = 3;

/** What is drawn in one piece: a section, or the notes. */
interface Block {
  readonly height: number;
  draw(x: number, y: number): string[];
}

/**
 * A legend as a panel, in as many columns as its height needs; sections without lines are left out.
 *
 * @param room - Height that it may take.
 */
export function legendBox(
  sections: readonly LegendSection[],
  notes: readonly string[],
  theme: Theme,
  room = Number.POSITIVE_INFINITY,
): Legend {
  const blocks = sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => (section.isShort ? shortBlock(section, theme) : sectionBlock(section, theme)));
  if (notes.length > 0) blocks.push(notesBlock(notes, theme));
  let columns = inColumns(blocks, 1);
  for (let count = 2; count <= mostColumns && heightOf(columns) > room; count++) columns = inColumns(blocks, count);
  const height = heightOf(columns);
  const width = columnWidth * columns.length;
  const parts = [element("rect", { width, height, rx: 8, fill: theme.panel, stroke: theme.border })];
  for (const [index, column] of columns.entries()) {
    let y = padding;
    for (const block of column) {
      parts.push(...block.draw(index * columnWidth, y));
      y += block.height;
    }
  }
  return { parts, width, height };
}

/** Blocks in columns of about the same height, in their order. */
function inColumns(blocks: readonly Block[], count: number): Block[][] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const columns: Block[][] = [[]];
  let placed = 0;
  for (const block of blocks) {
    const column = Math.min(count - 1, Math.floor(((placed + block.height / 2) * count) / total));
    if (column >= columns.length) columns.push([]);
    columns.at(-1)!.push(block);
    placed += block.height;
  }
  return columns;
}

function heightOf(columns: readonly (readonly Block[])[]): number {
  const heights = columns.map((column) => column.reduce((sum, { height }) => sum + height, 0));
  return Math.max(...heights) + 2 * padding - roomAfterSection;
}

function sectionBlock({ title, rows }: LegendSection, theme: Theme): Block {
  const heights = rows.map(({ height }) => height ?? usualRow);
  const height = headingHeight + heights.reduce((sum, one) => sum + one, 0) + roomAfterSection;
  return {
    height,
    draw(x, top) {
      const parts = [drawText(title, x + padding, top + 10, { size: labelSize, color: theme.text, bold: true })];
      let y = top + headingHeight;
      for (const [index, row] of rows.entries()) {
        const indent = row.indent ?? 0;
        const middle = y + heights[index]! / 2;
        const room = columnWidth - labelStart - 2 * indent - padding / 2;
        const label = drawText(shortenText(row.label, room, labelSize), x + labelStart + 2 * indent, middle + 4, {
          size: labelSize,
          color: theme.text,
        });
        parts.push(element("g", { transform: `translate(${x + padding - 6 + indent} 0)` }, row.draw(middle)) + label);
        y += heights[index]!;
      }
      return parts;
    },
  };
}

/** Labels that are too long for half a column, such as own words, have a line of their own below the others. */
function shortBlock({ title, rows }: LegendSection, theme: Theme): Block {
  const isLong = ({ label }: LegendRow) => textWidth(label, shortSize) > halfColumn;
  const pairs = rows.filter((row) => !isLong(row));
  const long = rows.filter(isLong);
  const lines = Math.ceil(pairs.length / 2);
  return {
    height: headingHeight + (lines + long.length) * shortRow + roomAfterSection,
    draw(x, top) {
      const parts = [drawText(title, x + padding, top + 10, { size: labelSize, color: theme.text, bold: true })];
      const add = (row: LegendRow, left: number, line: number) => {
        const middle = top + headingHeight + (line + 0.5) * shortRow;
        const text = shortenText(
          row.label,
          isLong(row) ? columnWidth - shortStart - padding / 2 : halfColumn,
          shortSize,
        );
        const label = drawText(text, left + shortStart, middle + 3.6, { size: shortSize, color: theme.text });
        parts.push(element("g", { transform: `translate(${left + padding - 9} 0)` }, row.draw(middle)) + label);
      };
      for (const [index, row] of pairs.entries()) {
        add(row, x + (index < lines ? 0 : columnWidth / 2 - 6), index % lines);
      }
      for (const [index, row] of long.entries()) add(row, x, lines + index);
      return parts;
    },
  };
}

function notesBlock(notes: readonly string[], theme: Theme): Block {
  const lines = notes.map((note) => wrapText(note, columnWidth - 2 * padding, noteSize));
  const height = lines.reduce((sum, { length }) => sum + length * noteLine + 4, 0) + roomAfterSection;
  return {
    height,
    draw(x, top) {
      const parts: string[] = [];
      let y = top;
      for (const note of lines) {
        for (const line of note) {
          parts.push(drawText(line, x + padding, y + 9, { size: noteSize, color: theme.muted }));
          y += noteLine;
        }
        y += 4;
      }
      return parts;
    },
  };
}
