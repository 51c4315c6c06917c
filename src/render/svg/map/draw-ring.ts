import { cosOfTurns, sinOfTurns } from "../../../internal/portable-math.js";
import { type StanceCamp, stanceSigns } from "../../shared/stance-camp.js";
import type { Circle } from "../bounds.js";
import type { Theme } from "../themes.js";
import { element, formatNumber } from "../write/element.js";

const camps = Object.keys(stanceSigns) as StanceCamp[];
const thickness = 0.3;

/**
 * A ring in the colors of the stances of several people, each as long as its share: from the top clockwise for, undecided, against,
 * not known.
 */
export function drawRing(shares: Readonly<Record<StanceCamp, number>>, { x, y, radius }: Circle, theme: Theme): string {
  const width = radius * thickness;
  const middle = radius - width / 2;
  const parts = [element("circle", { cx: x, cy: y, r: radius, fill: theme.background, stroke: theme.rim })];
  const held = camps.filter((camp) => shares[camp] > 0.001);
  let from = 0;
  for (const camp of held) {
    const paint = { fill: "none", stroke: theme.stance[camp], "stroke-width": width, "data-stance": camp };
    if (held.length === 1) parts.push(element("circle", { cx: x, cy: y, r: middle, ...paint }));
    else parts.push(element("path", { d: arc(x, y, middle, from, from + shares[camp]), ...paint }));
    from += shares[camp];
  }
  if (held.length > 1) {
    let turn = 0;
    for (const camp of held) {
      const [outer, inner] = [at(x, y, radius, turn), at(x, y, radius - width, turn)];
      parts.push(
        element("path", { d: `M${outer}L${inner}`, fill: "none", stroke: theme.background, "stroke-width": 1.5 }),
      );
      turn += shares[camp];
    }
  }
  return parts.join("");
}

function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `M${at(x, y, radius, from)}A${formatNumber(radius)} ${formatNumber(radius)} 0 ${isLarge} 1 ${at(x, y, radius, to)}`;
}

/** The point of a circle at a share of a turn, from the top clockwise. */
function at(x: number, y: number, radius: number, turn: number): string {
  return `${formatNumber(x + radius * sinOfTurns(turn))} ${formatNumber(y - radius * cosOfTurns(turn))}`;
}
