import type { Bounds, Circle } from "../bounds.js";
import type { MapLayout } from "./layout-map.js";
import type { MapTie } from "./map-person.js";
import { type NodePlace, nodePlaces } from "./node-places.js";
import { type Curve, type Point, pointAt, tieCurve } from "./tie-curve.js";

const bends = [0, 0.14, -0.14, 0.28, -0.28, 0.42, -0.42];
const sideBySide = 9;
const samples = 14;
/** A bend has to save this much for each step away from straight. */
const costOfBend = 0.5;

/** A curve for every tie: as straight as can be without running through people who have nothing to do with it. O(ties · people). */
export function routeTies(ties: readonly MapTie[], layout: MapLayout): Curve[] {
  const places = nodePlaces(layout);
  const shifts = shiftsOf(ties);
  return ties.map((tie, index) => {
    const from = places[tie.from]!;
    const to = places[tie.to]!;
    const shift = tie.from < tie.to ? shifts[index]! : -shifts[index]!;
    let best: Curve | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [step, bend] of bends.entries()) {
      const curve = tieCurve(from, to, bend, shift);
      const cost = hits(curve, tie, layout, places) + costOfBend * step;
      if (cost >= least) continue;
      least = cost;
      best = curve;
      if (cost <= costOfBend * (step + 1)) break;
    }
    return best!;
  });
}

/** Lines between the same two stand side by side. */
function shiftsOf(ties: readonly MapTie[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [index, { from, to }] of ties.entries()) {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const shifts: number[] = new Array(ties.length).fill(0);
  for (const group of groups.values()) {
    for (const [position, index] of group.entries()) shifts[index] = sideBySide * (position - (group.length - 1) / 2);
  }
  return shifts;
}

/** How much of others a curve runs over: circles count twice as much as labels, and leaving the map more. */
function hits(curve: Curve, tie: MapTie, { boxes, nodes, bounds }: MapLayout, places: readonly NodePlace[]): number {
  let cost = 0;
  for (let step = 0; step <= samples; step++) {
    const point = pointAt(curve, step / samples);
    if (!isWithin(point, bounds)) cost += 6;
    for (const [index, { circle }] of places.entries()) {
      if (index === tie.from || index === tie.to) continue;
      const height = nodes[index]!.height;
      const isNear = Math.abs(point.x - boxes.x[index]!) < boxes.width[index]! / 2;
      if (!isNear || Math.abs(point.y - boxes.y[index]!) > height / 2) continue;
      cost += isOnCircle(point, circle) ? 4 : 2;
    }
  }
  return cost;
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Bounds): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isOnCircle(point: Point, { x, y, radius }: Circle): boolean {
  const reach = radius + 5;
  return (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y) < reach * reach;
}
