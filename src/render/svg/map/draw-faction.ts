import { clamp } from "../../../internal/numbers.js";
import { hypot } from "../../../internal/portable-math.js";
import type { Bounds } from "../bounds.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element, formatNumber } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { textWidth } from "../write/text-width.js";
import { factionMargin, type MapLayout } from "./layout-map.js";
import type { MapFaction } from "./map-person.js";
import type { MapText } from "./node-box.js";
import type { Point } from "./tie-curve.js";

const rounding = 16;

/** Where a faction is: the corners of its area, and the line of text above it. */
export interface FactionPlace {
  readonly hull: readonly Point[];
  /** Middle of the text. */
  readonly x: number;
  readonly label: Bounds;
}

/** The places of a faction: a hull around its members with their labels, its own label above. */
export function factionPlace({ label, members }: MapFaction, { boxes, text }: MapLayout): FactionPlace {
  const corners: Point[] = [];
  for (const index of members) {
    const halfWidth = boxes.width[index]! / 2 + factionMargin;
    const halfHeight = boxes.height[index]! / 2 + factionMargin;
    for (const [right, down] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      corners.push({ x: boxes.x[index]! + right * halfWidth, y: boxes.y[index]! + down * halfHeight });
    }
  }
  const hull = convexHull(corners);
  const left = Math.min(...hull.map(({ x }) => x));
  const right = Math.max(...hull.map(({ x }) => x));
  const top = Math.min(...hull.map(({ y }) => y));
  const highest = hull.filter(({ y }) => y < top + 0.5).map(({ x }) => x);
  const width = textWidth(label, text.faction, true);
  const half = Math.min(right - left, width) / 2;
  const x = clamp((Math.min(...highest) + Math.max(...highest)) / 2, left + half, right - half);
  const base = top - 6;
  return {
    hull,
    x,
    label: {
      left: x - width / 2,
      top: base - text.faction * 0.8,
      right: x + width / 2,
      bottom: base + text.faction * 0.25,
    },
  };
}

/** The area of a faction, and the label above it: lines run between the two. */
export function drawFaction(
  { id, label }: MapFaction,
  { hull, x, label: bounds }: FactionPlace,
  { faction: size }: MapText,
  idPrefix: string,
  theme: Theme,
): { readonly area: string; readonly label: string } {
  const area = element("path", {
    id: elementId(idPrefix, "faction", id),
    "data-faction": id,
    d: roundedPath(hull),
    fill: theme.area,
    stroke: theme.areaBorder,
    "stroke-width": 1.2,
  });
  const style = { size, color: theme.muted, bold: true, anchor: "middle", halo: theme.background } as const;
  const line = drawText(label, x, bounds.bottom - size * 0.25, style);
  return { area, label: element("g", { id: elementId(idPrefix, "faction-label", id), "data-faction": id }, line) };
}

/** A closed path with rounded corners. */
function roundedPath(points: readonly Point[]): string {
  let path = "";
  for (const [index, point] of points.entries()) {
    const before = points[(index + points.length - 1) % points.length]!;
    const after = points[(index + 1) % points.length]!;
    const entry = toward(point, before);
    const exit = toward(point, after);
    path += `${index === 0 ? "M" : "L"}${write(entry)}Q${write(point)} ${write(exit)}`;
  }
  return `${path}Z`;
}

function toward(from: Point, to: Point): Point {
  const length = hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(0.5, rounding / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function write({ x, y }: Point): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}

/** The corners of the convex hull of some points, clockwise on the screen, by the chains of Andrew (1979). O(n log n). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** One side of the hull, without its last point. */
function chain(points: readonly Point[]): Point[] {
  const side: Point[] = [];
  for (const point of points) {
    while (side.length >= 2 && turn(side.at(-2)!, side.at(-1)!, point) <= 0) side.pop();
    side.push(point);
  }
  side.pop();
  return side;
}

/** Positive where the way from a by b to c turns right on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
