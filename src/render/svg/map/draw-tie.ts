import { hypot } from "../../../internal/portable-math.js";
import type { Theme } from "../themes.js";
import { element, formatNumber, type SvgAttributes } from "../write/element.js";
import type { MapTie } from "./map-person.js";
import type { Route } from "./route-ties.js";
import { type Curve, type Point, pointAt } from "./tie-curve.js";

/** What decides how a line looks. */
export type TieLook = Pick<MapTie, "family" | "strength" | "arrows" | "isInferred" | "isDotted">;

const inferredDashes = "6 4";
const dots = "0.1 5";

/**
 * One tie. Each kind has its own line, so that no color is needed to tell them apart: reporting is thin with a dot at the manager,
 * influence has an arrow, alliance is a double line, rivalry a zigzag, contact a hair line. What is inferred is dashed; the stronger
 * a tie, the heavier its line.
 */
export function drawTie(tie: TieLook, { curve, pieces }: Route, theme: Theme): string {
  const color = theme.tie[tie.family];
  const width = widthOf(tie);
  const stroke: SvgAttributes = {
    fill: "none",
    stroke: color,
    "stroke-width": width,
    "stroke-dasharray": tie.isDotted ? dots : tie.isInferred ? inferredDashes : undefined,
    "stroke-linecap": tie.isDotted ? "round" : undefined,
    "stroke-linejoin": "round",
  };
  if (tie.family === "rivalry") return element("path", { d: pieces.map(zigzag).join(""), ...stroke });
  const d = pieces.map(pathOf).join("");
  const path = element("path", { d, ...stroke });
  if (tie.family === "alliance") {
    return `${path}${element("path", { d, fill: "none", stroke: theme.background, "stroke-width": width - 2.6 })}`;
  }
  if (tie.family === "reporting") {
    return `${path}${element("circle", { cx: curve.end.x, cy: curve.end.y, r: 2.6, fill: color })}`;
  }
  const heads: string[] = [];
  if (tie.arrows !== "none") heads.push(arrowHead(curve.end, pointAt(curve, 0.9), color));
  if (tie.arrows === "both") heads.push(arrowHead(curve.start, pointAt(curve, 0.1), color));
  return path + heads.join("");
}

function widthOf({ family, strength, isDotted }: TieLook): number {
  if (isDotted) return 2.4;
  if (family === "reporting") return 1.2;
  if (family === "contact") return 0.8 + 1.4 * strength;
  if (family === "rivalry") return 0.9 + 1.4 * strength;
  return family === "alliance" ? 3.6 + 2.4 * strength : 0.8 + 2 * strength;
}

function pathOf({ start, control, end, isStraight }: Curve): string {
  const to = `${formatNumber(end.x)} ${formatNumber(end.y)}`;
  const middle = isStraight ? "L" : `Q${formatNumber(control.x)} ${formatNumber(control.y)} `;
  return `M${formatNumber(start.x)} ${formatNumber(start.y)}${middle}${to}`;
}

function arrowHead(tip: Point, behind: Point, color: string): string {
  const deltaX = tip.x - behind.x;
  const deltaY = tip.y - behind.y;
  const length = Math.sqrt(deltaX * deltaX + deltaY * deltaY) || 1;
  const [alongX, alongY] = [deltaX / length, deltaY / length];
  const corner = (along: number, across: number) =>
    `${formatNumber(tip.x + alongX * along - alongY * across)},${formatNumber(tip.y + alongY * along + alongX * across)}`;
  return element("polygon", { points: `${corner(3, 0)} ${corner(-7, 4.5)} ${corner(-7, -4.5)}`, fill: color });
}

const tooth = 8;
const swing = 3.2;

/** The path of a zigzag along a curve. */
export function zigzag(curve: Curve): string {
  const { start, end } = curve;
  const length = hypot(end.x - start.x, end.y - start.y);
  const teeth = Math.max(2, Math.round(length / tooth));
  let path = `M${formatNumber(start.x)} ${formatNumber(start.y)}`;
  for (let step = 1; step < teeth; step++) {
    const point = pointAt(curve, step / teeth);
    const next = pointAt(curve, (step + 0.5) / teeth);
    const deltaX = next.x - point.x;
    const deltaY = next.y - point.y;
    const reach = Math.sqrt(deltaX * deltaX + deltaY * deltaY) || 1;
    const side = step % 2 === 0 ? swing : -swing;
    path += `L${formatNumber(point.x - (deltaY / reach) * side)} ${formatNumber(point.y + (deltaX / reach) * side)}`;
  }
  return `${path}L${formatNumber(end.x)} ${formatNumber(end.y)}`;
}
