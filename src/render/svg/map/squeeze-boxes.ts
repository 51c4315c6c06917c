import { boxBounds } from "./box-bounds.js";
import type { Boxes } from "./boxes.js";
import { separateBoxes } from "./separate-boxes.js";

const attempts = 30;
const patience = 6;
const closer = 0.93;
const tolerance = 0.01;

/**
 * Moves rectangles that do not overlap closer together, so that they fill a rectangle of a shape. Along the side that is too long
 * each slides toward the middle until it meets another; then all are pressed together and moved apart again, which lets them
 * change places. The closest arrangement found is kept. O(n²) an attempt.
 *
 * @param shape - Width of the rectangle to fill, divided by its height.
 * @param enough - Height of a rectangle that is small enough.
 */
export function squeezeBoxes(boxes: Boxes, shape: number, enough: number): void {
  let best = copyOf(boxes);
  let { size: least } = extent(boxes, shape);
  let failures = 0;
  for (let attempt = 0; attempt < attempts && failures < patience && least > enough; attempt++) {
    if (extent(boxes, shape).isWide) slide(boxes.x, boxes.width, boxes.y, boxes.height);
    else slide(boxes.y, boxes.height, boxes.x, boxes.width);
    const { size, isWide } = extent(boxes, shape);
    if (size < least) {
      failures = 0;
      least = size;
      best = copyOf(boxes);
    } else failures++;
    press(isWide ? boxes.x : boxes.y);
    separateBoxes(boxes);
  }
  boxes.x.set(best.x);
  boxes.y.set(best.y);
}

function copyOf({ x, y }: Boxes): Pick<Boxes, "x" | "y"> {
  return { x: x.slice(), y: y.slice() };
}

/** The height of the smallest rectangle of a shape around all boxes, and whether their width decides it. */
function extent(boxes: Boxes, shape: number): { size: number; isWide: boolean } {
  const { left, top, right, bottom } = boxBounds(boxes, boxes.x.keys());
  const fromWidth = (right - left) / shape;
  const fromHeight = bottom - top;
  return { size: Math.max(fromWidth, fromHeight), isWide: fromWidth > fromHeight };
}

/** Moves every box along one axis toward the middle of all, those near it first, as far as the others let it. */
function slide(along: Float64Array, length: Float64Array, across: Float64Array, breadth: Float64Array): void {
  const middle = middleOf(along);
  const order = [...along.keys()].sort((a, b) => Math.abs(along[a]! - middle) - Math.abs(along[b]! - middle) || a - b);
  for (const index of order) {
    const direction = along[index]! < middle ? 1 : -1;
    let room = Math.abs(along[index]! - middle);
    for (let other = 0; other < along.length; other++) {
      const ahead = direction * (along[other]! - along[index]!);
      if (other === index || ahead <= 0) continue;
      if (Math.abs(across[other]! - across[index]!) >= (breadth[other]! + breadth[index]!) / 2 - tolerance) continue;
      room = Math.min(room, Math.max(0, ahead - (length[other]! + length[index]!) / 2));
    }
    along[index] = along[index]! + direction * room;
  }
}

/** Pulls all positions toward their middle. */
function press(positions: Float64Array): void {
  const middle = middleOf(positions);
  for (let index = 0; index < positions.length; index++)
    positions[index] = middle + (positions[index]! - middle) * closer;
}

function middleOf(positions: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    low = Math.min(low, position);
    high = Math.max(high, position);
  }
  return (low + high) / 2;
}
