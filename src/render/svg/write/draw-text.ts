import { escapeXml } from "../../../internal/escape-xml.js";
import { element, type SvgAttributes } from "./element.js";

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean | undefined;
  /** Where `x` lies in the line. Absent: at its start. */
  readonly anchor?: "middle" | "end" | undefined;
  /** Color of an outline behind the letters, so that lines below do not spoil them. */
  readonly halo?: string | undefined;
}

/** One line of text whose letters stand on `y`; an empty one draws nothing. */
export function drawText(text: string, x: number, y: number, style: TextStyle): string {
  if (text === "") return "";
  const halo: SvgAttributes =
    style.halo === undefined
      ? {}
      : { stroke: style.halo, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const attributes: SvgAttributes = {
    x,
    y,
    "font-size": style.size,
    "font-weight": style.bold ? "bold" : undefined,
    "text-anchor": style.anchor,
    fill: style.color,
    ...halo,
  };
  return element("text", attributes, escapeXml(text));
}
