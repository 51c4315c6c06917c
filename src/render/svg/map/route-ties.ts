import type { Bounds, Circle } from "../bounds.js";
import type { MapLayout } from "./layout-map.js";
import type { MapTie } from "./map-person.js";
import { type NodePlace, nodePlaces } from "./node-places.js";
import { type Curve, curveLength, isInBounds, type Point, pointAt, tieCurve } from "./tie-curve.js";
import { visiblePieces } from "./visible-pieces.js";

/** The way of a line: the whole curve, and the parts of it that are drawn. */
export interface Route {
  readonly curve: Curve;
  readonly pieces: readonly Curve[];
}

const bends = [0, 0.14, -0.14, 0.28, -0.28, 0.42, -0.42, 0.62, -0.62, 0.9, -0.9];
const sideBySide = 9;
/** One sample for so many pixels of a curve. */
const sampleEvery = 14;
/** A bend has to save this much for each step away from straight. */
const costOfBend = 0.5;
/** Where less than this of a line can be seen, another way is better. */
const readable = 16;
/** How far lines end from names: double lines and zigzags reach to their sides. */
const roomAroundLabels = { reporting: 2, influence: 2, contact: 2, alliance: 4, rivalry: 5.5 } as const;

/**
 * A way for every tie: as straight as can be without running through people who have nothing to do with it, and broken where a name
 * stands. O(ties · people).
 *
 * @param further - Other labels that no line may cross.
 */
export function routeTies(ties: readonly MapTie[], layout: MapLayout, further: readonly Bounds[] = []): Route[] {
  const places = nodePlaces(layout);
  const shifts = shiftsOf(ties);
  const labels = [...places.map(({ label }) => label), ...further];
  return ties.map((tie, index) => {
    const from = places[tie.from]!;
    const to = places[tie.to]!;
    const shift = tie.from < tie.to ? shifts[index]! : -shifts[index]!;
    let best: Curve | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [step, bend] of bends.entries()) {
      const curve = tieCurve(from, to, bend, shift);
      const cost = hits(curve, tie, layout, places, labels) + costOfBend * step;
      if (cost >= least) continue;
      least = cost;
      best = curve;
      if (cost <= costOfBend * (step + 1)) break;
    }
    return { curve: best!, pieces: visiblePieces(best!, labels, roomAroundLabels[tie.family]) };
  });
}

/** Lines between the same two stand side by side. */
function shiftsOf(ties: readonly MapTie[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [index, { from, to }] of ties.entries()) {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const shifts: number[] = new Array(ties.length).fill(0);
  for (const group of groups.values()) {
    for (const [position, index] of group.entries()) shifts[index] = sideBySide * (position - (group.length - 1) / 2);
  }
  return shifts;
}

/** How much of others a curve runs over: circles count twice as much as labels, and leaving the map more. */
function hits(
  curve: Curve,
  tie: MapTie,
  { bounds }: MapLayout,
  places: readonly NodePlace[],
  labels: readonly Bounds[],
): number {
  const length = curveLength(curve);
  let cost = Math.max(0, (readable - length) / 4);
  const samples = Math.max(6, Math.min(80, Math.ceil(length / sampleEvery)));
  for (let step = 0; step <= samples; step++) {
    const point = pointAt(curve, step / samples);
    if (!isInBounds(point, bounds)) cost += 4;
    for (const [index, label] of labels.entries()) {
      if (isInBounds(point, label)) cost += 2;
      else if (index < places.length && index !== tie.from && index !== tie.to) {
        if (isOnCircle(point, places[index]!.circle)) cost += 4;
      }
    }
  }
  return cost;
}

function isOnCircle(point: Point, { x, y, radius }: Circle): boolean {
  const reach = radius + 5;
  return (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y) < reach * reach;
}
