import type { Bounds } from "../bounds.js";
import { type Curve, curveLength, cutCurve, isInBounds, pointAt } from "./tie-curve.js";

const stepLength = 2.5;
const halvings = 8;
const shortest = 4;

/**
 * The parts of a curve outside of all labels, in their order: lines are broken where a name stands. A part of a few pixels
 * between two labels is left out, unless nothing else is there. O(length · labels).
 *
 * @param room - How far the line ends from a label.
 */
export function visiblePieces(curve: Curve, labels: readonly Bounds[], room: number): Curve[] {
  const near = labels.map((label) => widened(label, room)).filter((label) => isNear(curve, label));
  if (near.length === 0) return [curve];
  const isHidden = (share: number) => {
    const point = pointAt(curve, share);
    return near.some((label) => isInBounds(point, label));
  };
  const length = curveLength(curve);
  const steps = Math.max(4, Math.ceil(length / stepLength));
  const parts: [number, number][] = [];
  let start = isHidden(0) ? null : 0;
  for (let step = 1; step <= steps; step++) {
    const [before, here] = [(step - 1) / steps, step / steps];
    const hidden = isHidden(here);
    if (hidden && start !== null) {
      parts.push([start, border(isHidden, before, here)]);
      start = null;
    } else if (!hidden && start === null) start = border(isHidden, here, before);
  }
  if (start !== null) parts.push([start, 1]);
  const long = parts.filter(([from, to]) => (to - from) * length >= shortest);
  return (long.length > 0 ? long : parts).map(([from, to]) => cutCurve(curve, from, to));
}

function widened({ left, top, right, bottom }: Bounds, room: number): Bounds {
  return { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
}

/** The last share that is visible on the way from one that is to one that is not. */
function border(isHidden: (share: number) => boolean, visible: number, hidden: number): number {
  let [inside, outside] = [hidden, visible];
  for (let round = 0; round < halvings; round++) {
    const middle = (inside + outside) / 2;
    if (isHidden(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}

function isNear({ start, control, end }: Curve, { left, top, right, bottom }: Bounds): boolean {
  return (
    Math.min(start.x, control.x, end.x) < right &&
    Math.max(start.x, control.x, end.x) > left &&
    Math.min(start.y, control.y, end.y) < bottom &&
    Math.max(start.y, control.y, end.y) > top
  );
}
