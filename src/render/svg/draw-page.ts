import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { shortenText } from "./write/shorten-text.js";
import { svgDocument } from "./write/svg-document.js";

/** A picture with a title above. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  /** For those who cannot see the picture. */
  readonly description: string;
}

export const pageMargin = 24;
/** Where the picture below the title begins. */
export const pageTop = 74;
const titleSize = 20;
const subtitleSize = 12;

/** A page as an SVG document; what is drawn has the coordinates of the page. */
export function drawPage(
  { width, height, theme, title, subtitle, description }: Page,
  parts: readonly string[],
): string {
  const room = width - 2 * pageMargin;
  return svgDocument({ width, height, title, description, theme }, [
    drawText(shortenText(title, room, titleSize, true), pageMargin, 38, {
      size: titleSize,
      color: theme.text,
      bold: true,
    }),
    drawText(shortenText(subtitle, room, subtitleSize), pageMargin, 57, { size: subtitleSize, color: theme.muted }),
    ...parts,
  ]);
}

/** A sentence in the middle of a page that has nothing to show. */
export function drawNothing({ width, height, theme }: Page, sentence: string): string {
  const size = 14;
  const line = shortenText(sentence, width - 2 * pageMargin, size);
  return drawText(line, width / 2, height / 2, { size, color: theme.muted, anchor: "middle" });
}
