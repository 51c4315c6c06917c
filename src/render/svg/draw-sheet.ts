import type { Bounds } from "./bounds.js";
import type { Legend } from "./legend-box.js";
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
  /** The picture is never shown larger than this. @defaultValue 1.2 */
  readonly largestScale?: number;
  /** The picture, made for an area; it may be larger, and is then shown smaller. */
  draw(width: number, height: number): { readonly bounds: Bounds; readonly parts: readonly string[] };
  /** The legend of a picture that is shown at a scale, in columns that are no higher than `room`, where that can be. */
  legend(scale: number, room: number): Legend;
}

const margin = 24;
const header = 66;
const titleSize = 20;
const subtitleSize = 12;
const usualLargestScale = 1.2;

/** A sheet as an SVG document. Title and legend keep their size; the picture in the middle shrinks where it does not fit. */
export function drawSheet(sheet: Sheet): string {
  const { width, height, theme, title } = sheet;
  const areaHeight = height - header - margin;
  const room = height - 2 * margin;
  const roomFor = (legend: Legend) => (width > 2 * legend.width && legend.height <= room ? legend.width + margin : 0);
  let reserved = sheet.hasLegend ? roomFor(sheet.legend(1, room)) : 0;
  let { areaWidth, drawn, scale } = drawIn(sheet, reserved, areaHeight);
  let legend = reserved > 0 ? sheet.legend(scale, room) : null;
  if (legend !== null && roomFor(legend) !== reserved) {
    reserved = roomFor(legend);
    ({ areaWidth, drawn, scale } = drawIn(sheet, reserved, areaHeight));
    legend = reserved > 0 ? sheet.legend(scale, room) : null;
    if (legend !== null && roomFor(legend) > reserved) legend = null;
  }
  const { bounds, parts } = drawn;
  const left = margin + (areaWidth - (bounds.right - bounds.left) * scale) / 2 - bounds.left * scale;
  const top = header + (areaHeight - (bounds.bottom - bounds.top) * scale) / 2 - bounds.top * scale;
  const heading = shortenText(title, areaWidth, titleSize, true);
  const subheading = shortenText(sheet.subtitle, areaWidth, subtitleSize);
  const content = [
    drawText(heading, margin, 38, { size: titleSize, color: theme.text, bold: true }),
    drawText(subheading, margin, 57, { size: subtitleSize, color: theme.muted }),
    element("g", { transform: `translate(${formatNumber(left)} ${formatNumber(top)}) scale(${fine(scale)})` }, parts),
  ];
  if (legend !== null) {
    const place = `translate(${formatNumber(width - margin - legend.width)} ${margin})`;
    content.push(element("g", { transform: place }, legend.parts));
  }
  return svgDocument({ width, height, title, description: sheet.description, theme }, content);
}

function drawIn(sheet: Sheet, reserved: number, areaHeight: number) {
  const areaWidth = sheet.width - 2 * margin - reserved;
  const drawn = sheet.draw(areaWidth, areaHeight);
  const { left, top, right, bottom } = drawn.bounds;
  const fits = Math.min(areaWidth / Math.max(1, right - left), areaHeight / Math.max(1, bottom - top));
  return { areaWidth, drawn, scale: Math.min(sheet.largestScale ?? usualLargestScale, fits) };
}

/** A factor with four digits, rounded down so that what fits still does. */
function fine(factor: number): string {
  return String(Math.floor(10_000 * factor) / 10_000);
}
