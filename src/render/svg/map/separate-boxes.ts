import type { Boxes } from "./boxes.js";

const roundsOfPushing = 250;
const roundsOfSpreading = 400;
const spread = 1.04;
const tolerance = 0.01;
/** Pictures are wider than high: boxes rather move sideways than up and down, by this factor. */
const sideways = 1.4;

/**
 * Moves rectangles until none overlap: pairs that do are pushed apart the short way; if they are still too many for their place after
 * 250 rounds, all of them spread from the middle until there is room. O(n²) a round.
 */
export function separateBoxes(boxes: Boxes): void {
  for (let round = 0; round < roundsOfPushing; round++) if (!pushApart(boxes)) return;
  for (let round = 0; round < roundsOfSpreading; round++) {
    scale(boxes.x);
    scale(boxes.y);
    if (!pushApart(boxes)) return;
  }
}

/** Pushes every pair that overlaps by half of the overlap each; says whether there was any. */
function pushApart({ x, y, width, height }: Boxes): boolean {
  let isOverlapping = false;
  for (let first = 0; first < x.length; first++) {
    for (let second = first + 1; second < x.length; second++) {
      const deltaX = x[second]! - x[first]!;
      const overlapX = (width[first]! + width[second]!) / 2 - Math.abs(deltaX);
      if (overlapX <= tolerance) continue;
      const deltaY = y[second]! - y[first]!;
      const overlapY = (height[first]! + height[second]!) / 2 - Math.abs(deltaY);
      if (overlapY <= tolerance) continue;
      isOverlapping = true;
      if (overlapX < overlapY * sideways) push(x, first, second, deltaX < 0 ? -overlapX : overlapX);
      else push(y, first, second, deltaY < 0 ? -overlapY : overlapY);
    }
  }
  return isOverlapping;
}

function push(positions: Float64Array, first: number, second: number, overlap: number): void {
  positions[first] = positions[first]! - overlap / 2;
  positions[second] = positions[second]! + overlap / 2;
}

function scale(positions: Float64Array): void {
  for (let index = 0; index < positions.length; index++) positions[index] = positions[index]! * spread;
}
