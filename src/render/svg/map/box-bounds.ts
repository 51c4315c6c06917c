import type { Bounds } from "../bounds.js";
import type { Boxes } from "./boxes.js";

/** The smallest rectangle around those of `members`; nothing around none. */
export function boxBounds({ x, y, width, height }: Boxes, members: Iterable<number>): Bounds {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const index of members) {
    left = Math.min(left, x[index]! - width[index]! / 2);
    right = Math.max(right, x[index]! + width[index]! / 2);
    top = Math.min(top, y[index]! - height[index]! / 2);
    bottom = Math.max(bottom, y[index]! + height[index]! / 2);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
}
