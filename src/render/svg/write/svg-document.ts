import { escapeXml } from "../../../internal/escape-xml.js";
import type { Theme } from "../themes.js";
import { element } from "./element.js";

/** What surrounds the drawing. */
export interface SvgFrame {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Read aloud by screen readers. */
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
}

const fonts = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/** A whole SVG document: one picture for assistive technology, with a title and a description. */
export function svgDocument(frame: SvgFrame, content: readonly string[]): string {
  const width = Math.round(frame.width);
  const height = Math.round(frame.height);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": frame.title,
    "font-family": fonts,
  };
  return `${element("svg", attributes, [
    element("title", {}, escapeXml(frame.title)),
    element("desc", {}, escapeXml(frame.description)),
    element("rect", { width, height, fill: frame.theme.background }),
    ...content,
  ])}\n`;
}
