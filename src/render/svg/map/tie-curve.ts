import { hypot } from "../../../internal/portable-math.js";
import type { Bounds, Circle } from "../bounds.js";
import type { NodePlace } from "./node-places.js";

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve; a straight one has its control point in the middle. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  readonly isStraight: boolean;
}

const steps = 80;
/** Distance that a curve keeps from a symbol. */
const room = 6;

/**
 * The curve from the rim of one node to the rim of another: it begins and ends outside of their symbols and of their labels.
 *
 * @param bend - How far it swings out, as a share of its length; 0: straight.
 * @param shift - Sideways shift of both ends, so that lines between the same two stand side by side.
 */
export function tieCurve(from: NodePlace, to: NodePlace, bend: number, shift: number): Curve {
  const deltaX = to.circle.x - from.circle.x;
  const deltaY = to.circle.y - from.circle.y;
  const length = Math.sqrt(deltaX * deltaX + deltaY * deltaY) || 1;
  const acrossX = -deltaY / length;
  const acrossY = deltaX / length;
  const start = { x: from.circle.x + acrossX * shift, y: from.circle.y + acrossY * shift };
  const end = { x: to.circle.x + acrossX * shift, y: to.circle.y + acrossY * shift };
  const swing = bend * length;
  const control = { x: (start.x + end.x) / 2 + acrossX * swing, y: (start.y + end.y) / 2 + acrossY * swing };
  const whole = { start, control, end, isStraight: bend === 0 };
  let first = 0;
  let last = steps;
  while (first < last && isInCircle(pointAt(whole, first / steps), from.circle)) first++;
  while (last > first && isInCircle(pointAt(whole, last / steps), to.circle)) last--;
  let labeled = first;
  let reached = last;
  while (labeled < last && isInBounds(pointAt(whole, labeled / steps), from.label)) labeled++;
  while (reached > labeled && isInBounds(pointAt(whole, reached / steps), to.label)) reached--;
  // Where labels leave nothing, what there is between symbol and label has to do.
  if (reached > labeled) [first, last] = [labeled, reached];
  return cutCurve(whole, first / steps, last / steps);
}

/** The point of a curve at a share of its way. */
export function pointAt({ start, control, end }: Curve, share: number): Point {
  return blend(blend(start, control, share), blend(control, end, share), share);
}

/** About how long a curve is. */
export function curveLength(curve: Curve): number {
  const { start, control, end } = curve;
  const chord = distance(start, end);
  return (2 * chord + distance(start, control) + distance(control, end)) / 3;
}

/** The part of a curve between two shares of its way. */
export function cutCurve(curve: Curve, first: number, last: number): Curve {
  const { start, control, end } = curve;
  return {
    start: pointAt(curve, first),
    control: blend(blend(start, control, first), blend(control, end, first), last),
    end: pointAt(curve, last),
    isStraight: curve.isStraight,
  };
}

function isInCircle(point: Point, { x, y, radius }: Circle): boolean {
  const reach = radius + room;
  return (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y) < reach * reach;
}

/** Whether a point lies inside of a rectangle. */
export function isInBounds({ x, y }: Point, { left, top, right, bottom }: Bounds): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function distance(a: Point, b: Point): number {
  return hypot(a.x - b.x, a.y - b.y);
}

function blend(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
