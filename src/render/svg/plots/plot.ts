import type { Bounds } from "../bounds.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element, formatNumber } from "../write/element.js";

/** Where a plot is on its page. */
export type PlotArea = Bounds;

/** A value on an axis, at a share of its length. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A line of a plot; both coordinates as shares of their axis. A point without `y` is not known and breaks the line. */
export interface Series {
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  readonly color: string;
  readonly width: number;
  readonly dashes?: string | undefined;
  readonly hasDots?: boolean;
}

const tickSize = 10;

/** Horizontal lines with values at the left, and values below; of those below as many as have room. */
export function drawAxes(area: PlotArea, below: readonly Tick[], left: readonly Tick[], theme: Theme): string[] {
  const parts: string[] = [];
  for (const { at, label } of left) {
    const y = area.bottom - at * (area.bottom - area.top);
    parts.push(
      element("path", {
        d: `M${formatNumber(area.left)} ${formatNumber(y)}H${formatNumber(area.right)}`,
        stroke: theme.border,
        "stroke-width": 1,
      }),
      drawText(label, area.left - 8, y + 3.5, { size: tickSize, color: theme.muted, anchor: "end" }),
    );
  }
  const most = Math.max(
    2,
    Math.floor((area.right - area.left) / (8 * Math.max(3, ...below.map(({ label }) => label.length)))),
  );
  const every = Math.max(1, Math.ceil(below.length / most));
  for (const [index, { at, label }] of below.entries()) {
    if (index % every !== 0) continue;
    const x = area.left + at * (area.right - area.left);
    parts.push(drawText(label, x, area.bottom + 15, { size: tickSize, color: theme.muted, anchor: "middle" }));
  }
  return parts;
}

/** A line, broken where a value is not known; single values between unknown ones are dots. */
export function drawSeries({ points, color, width, dashes, hasDots }: Series, area: PlotArea, theme: Theme): string {
  let path = "";
  const dots: string[] = [];
  for (const [index, { x, y }] of points.entries()) {
    if (y === null) continue;
    const left = area.left + x * (area.right - area.left);
    const top = area.bottom - y * (area.bottom - area.top);
    const isFirst = (points[index - 1]?.y ?? null) === null;
    const isAlone = isFirst && (points[index + 1]?.y ?? null) === null;
    path += `${isFirst ? "M" : "L"}${formatNumber(left)} ${formatNumber(top)}`;
    if (hasDots || isAlone) {
      dots.push(
        element("circle", { cx: left, cy: top, r: 3.5, fill: color, stroke: theme.background, "stroke-width": 1 }),
      );
    }
  }
  const line = {
    d: path,
    fill: "none",
    stroke: color,
    "stroke-width": width,
    "stroke-dasharray": dashes,
    "stroke-linejoin": "round",
  };
  return (path === "" ? "" : element("path", line)) + dots.join("");
}

/** Heights at which lines of text stand apart, as near to those wanted as can be, from the top down in their order. */
export function spreadLabels(wanted: readonly number[], step: number, top: number, bottom: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(wanted[index]!, least);
    least = placed[index]! + step;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, most);
    most = placed[index]! - step;
  }
  return placed;
}
