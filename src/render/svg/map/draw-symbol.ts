import type { Side } from "../../../model/vocabularies.js";
import type { Circle } from "../bounds.js";
import type { Theme } from "../themes.js";
import { element, formatNumber, type SvgAttributes } from "../write/element.js";

/** From the middle of a shape to its corners, as a multiple of the radius of a circle of the same area. */
export const symbolReach: Readonly<Record<Side, number>> = {
  customer: 1,
  us: 1.2533,
  external: 1.2533,
  competitor: 1.5551,
};

/**
 * The shape of a side inside a circle: customers are circles, externals diamonds, our people squares, competitors triangles.
 */
export function drawSymbol(side: Side, { x, y, radius }: Circle, paint: SvgAttributes): string {
  if (side === "customer") return element("circle", { cx: x, cy: y, r: radius, ...paint });
  if (side === "us") {
    const half = radius * Math.SQRT1_2;
    return element("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: 3, ...paint });
  }
  const corners =
    side === "external"
      ? [
          [0, -1],
          [1, 0],
          [0, 1],
          [-1, 0],
        ]
      : [
          [0, -1],
          [0.866, 0.5],
          [-0.866, 0.5],
        ];
  const points = corners.map(
    ([right, down]) => `${formatNumber(x + right! * radius)},${formatNumber(y + down! * radius)}`,
  );
  return element("polygon", { points: points.join(" "), "stroke-linejoin": "round", ...paint });
}

/** The paint of a symbol: our people and competitors in their own colors, everybody else in that of their stance. */
export function symbolColors(side: Side, camp: keyof Theme["stance"], theme: Theme): { fill: string; letters: string } {
  if (side === "us") return { fill: theme.team, letters: theme.background };
  if (side === "competitor") return { fill: theme.muted, letters: theme.background };
  return { fill: theme.stance[camp], letters: theme.onStance[camp] };
}
