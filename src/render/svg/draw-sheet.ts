import type { Bounds } from "./bounds.js";
import { type Legend, legendWidth } from "./legend-box.js";
import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element, formatNumber } from "./write/element.js";
import { shortenText } from "./write/shorten-text.js";
import { svgDocument } from "./write/svg-document.js";

/** A picture with a title above and a legend at the right. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  /** For those who cannot see the picture. */
  readonly description: string;
  readonly hasLegend: boolean;
  /** The picture, made for an area; it may be larger, and is then shown smaller. */
  draw(width: number, height: number): { readonly bounds: Bounds; readonly parts: readonly string[] };
  /** The legend of a picture that is shown at a scale. */
  legend(scale: number): Legend;
}

const margin = 24;
const header = 66;
const titleSize = 20;
const subtitleSize = 12;
const largestScale = 1.2;

/** A sheet as an SVG document. Title and legend keep their size; the picture in the middle shrinks where it does not fit. */
export function drawSheet(sheet: Sheet): string {
  const { width, height, theme, title } = sheet;
  const isWide = sheet.hasLegend && width > 2 * legendWidth;
  const areaWidth = width - 2 * margin - (isWide ? legendWidth + margin : 0);
  const areaHeight = height - header - margin;
  const { bounds, parts } = sheet.draw(areaWidth, areaHeight);
  const contentWidth = Math.max(1, bounds.right - bounds.left);
  const contentHeight = Math.max(1, bounds.bottom - bounds.top);
  const scale = Math.min(largestScale, areaWidth / contentWidth, areaHeight / contentHeight);
  const left = margin + (areaWidth - contentWidth * scale) / 2 - bounds.left * scale;
  const top = header + (areaHeight - contentHeight * scale) / 2 - bounds.top * scale;
  const heading = shortenText(title, width - 2 * margin, titleSize, true);
  const subheading = shortenText(sheet.subtitle, width - 2 * margin, subtitleSize);
  const content = [
    drawText(heading, margin, 38, { size: titleSize, color: theme.text, bold: true }),
    drawText(subheading, margin, 57, { size: subtitleSize, color: theme.muted }),
    element("g", { transform: `translate(${formatNumber(left)} ${formatNumber(top)}) scale(${fine(scale)})` }, parts),
  ];
  if (isWide) {
    const legend = sheet.legend(scale);
    const shrink = Math.min(1, areaHeight / legend.height);
    const place = `translate(${formatNumber(width - margin - legendWidth * shrink)} ${header}) scale(${fine(shrink)})`;
    content.push(element("g", { transform: place }, legend.parts));
  }
  return svgDocument({ width, height, title, description: sheet.description, theme }, content);
}

/** A factor with four digits, rounded down so that what fits still does. */
function fine(factor: number): string {
  return String(Math.floor(10_000 * factor) / 10_000);
}
