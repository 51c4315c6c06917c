import type { Bounds } from "../bounds.js";
import { textWidth } from "../write/text-width.js";
import { boxBounds } from "./box-bounds.js";
import { type Boxes, makeBoxes } from "./boxes.js";
import { forceLayout } from "./force-layout.js";
import type { InfluenceMap, MapFaction, MapPerson } from "./map-person.js";
import { type MapText, mapText, type NodeBox, type NodeScale, nodeBox, nodeScale } from "./node-box.js";
import { separateBoxes } from "./separate-boxes.js";
import { squeezeBoxes } from "./squeeze-boxes.js";

/** Room around the members of a faction, inside its area. */
export const factionMargin = 10;
/** Room for the label of a faction, above its area. */
const factionLabel = 20;
const gap = 14;
/** So many times the area of its nodes a map needs, to be readable. */
const airiness = 2;
/** People never stand farther apart than this, however few they are. */
const widestRoom = 230;
/** Share of an area that nodes with their labels fill at the very most. */
const densestFill = 0.72;

/**
 * Places the nodes of a map on an area of about the given size, more where they do not fit. Forces first; then labels of a faction
 * are moved apart, then factions and all others as blocks.
 */
export function layoutMap(
  map: InfluenceMap,
  width: number,
  height: number,
  seed: number,
  text: MapText = mapText(1, true),
): MapLayout {
  const count = map.people.length;
  const scale = nodeScale(map.people, text);
  const nodes = map.people.map((person, rank) => nodeBox(person, scale, isTitled(person, rank, scale, text)));
  const boxes = makeBoxes(count);
  const ideal = Math.sqrt((width * height) / Math.max(1, count)) * 0.8;
  const places = forceLayout(map, ideal, seed);
  for (const [index, node] of nodes.entries()) {
    boxes.width[index] = node.width;
    boxes.height[index] = node.height;
  }
  const reach = widestRoom * Math.sqrt(count);
  const growth = growthFor(nodes, width * height);
  stretch(places.x, boxes.x, growth * Math.min(width - 150, reach * 1.3));
  stretch(places.y, boxes.y, growth * Math.min(height - 90, reach * 0.8));
  return bestLayout(boxes, nodes, map, width, height, text);
}

/** A map that the forces leave is taken if it is shown at this scale or larger: room to breathe is worth a little size. */
const comfortable = 0.9;
/** What is tried where it would be smaller. */
const shapesOfFactions = [0.8, 1.2, 1.7, 2.4];
const stretches = [0.4, 0.7, 1, 1.6];
/** Larger maps take what the forces leave. */
const mostToArrange = 120;

/** How a map is pressed into its area. */
interface Arrangement {
  /** Whether blocks are pressed together until the map fits. */
  readonly isPressed: boolean;
  /** Width of a faction, divided by its height; `null`: as it is. */
  readonly shapeOfFactions: number | null;
  /** What heights are multiplied by before factions and people are moved apart: below 1 they rather stand side by side. */
  readonly stretch: number;
}

/** As the forces leave it where that is large enough, else the layout of all that are tried in which the map is shown largest. */
function bestLayout(
  start: Boxes,
  nodes: readonly NodeBox[],
  map: InfluenceMap,
  width: number,
  height: number,
  text: MapText,
): MapLayout {
  let best: MapLayout | null = null;
  let largest = 0;
  for (const arrangement of arrangementsFor(map)) {
    const boxes = { x: start.x.slice(), y: start.y.slice(), width: start.width, height: start.height };
    for (const { members } of map.factions) separateMembers(boxes, members, arrangement.shapeOfFactions);
    const enough = arrangement.isPressed ? height : Number.POSITIVE_INFINITY;
    separateBlocks(boxes, map, text, arrangement.stretch, width / height, enough);
    const bounds = boundsOfAll(boxes, map, text);
    const scale = Math.min(width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
    if (scale <= largest) continue;
    largest = scale;
    best = { boxes, nodes, bounds, text, scale };
    if (scale >= (arrangement.isPressed ? 1 : comfortable)) break;
  }
  return best!;
}

function arrangementsFor({ people, factions }: InfluenceMap): Arrangement[] {
  const arrangements: Arrangement[] = [{ isPressed: false, shapeOfFactions: null, stretch: 1 }];
  if (people.length > mostToArrange) return arrangements;
  for (const shapeOfFactions of factions.length > 0 ? shapesOfFactions : [null])
    for (const stretch of stretches) arrangements.push({ isPressed: true, shapeOfFactions, stretch });
  return arrangements;
}

/** How much larger than the area a map begins, so that its nodes have room; 1: it fits. */
function growthFor(nodes: readonly NodeBox[], area: number): number {
  const needed = nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  return Math.max(1, Math.sqrt((needed * airiness) / area));
}

/** The scale at which a map may fit into an area at most: nodes never fill it all. O(people). */
export function bestScale(map: InfluenceMap, width: number, height: number, text: MapText): number {
  const scale = nodeScale(map.people, text);
  let needed = 0;
  for (const [rank, person] of map.people.entries()) {
    const box = nodeBox(person, scale, isTitled(person, rank, scale, text));
    needed += box.width * box.height;
  }
  return needed > 0 ? Math.sqrt((densestFill * width * height) / needed) : Number.POSITIVE_INFINITY;
}

function isTitled(person: MapPerson, rank: number, scale: NodeScale, { hasDetails }: MapText): boolean {
  return hasDetails && (rank < scale.titles || person.count > 1 || person.isFocus);
}

/** Spreads positions over a length, with 0 in the middle. */
function stretch(from: Float64Array, to: Float64Array, length: number): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of from) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const factor = high > low ? Math.max(0, length) / (high - low) : 0;
  for (let index = 0; index < from.length; index++) to[index] = (from[index]! - (low + high) / 2) * factor;
}

function separateMembers(boxes: Boxes, members: readonly number[], shape: number | null): void {
  const inner = makeBoxes(members.length);
  for (const [position, index] of members.entries()) copyBox(boxes, index, inner, position);
  const before = boxBounds(inner, inner.x.keys());
  recenter(inner, before, -1);
  separateBoxes(inner);
  if (shape !== null) squeezeBoxes(inner, shape, 0);
  recenter(inner, before, 1);
  for (const [position, index] of members.entries()) {
    boxes.x[index] = inner.x[position]!;
    boxes.y[index] = inner.y[position]!;
  }
}

function recenter(boxes: Boxes, { left, top, right, bottom }: Bounds, direction: number): void {
  for (let index = 0; index < boxes.x.length; index++) {
    boxes.x[index] = boxes.x[index]! + (direction * (left + right)) / 2;
    boxes.y[index] = boxes.y[index]! + (direction * (top + bottom)) / 2;
  }
}

/** Moves factions, each as one block, and people of no faction apart. */
function separateBlocks(
  boxes: Boxes,
  map: InfluenceMap,
  text: MapText,
  stretch: number,
  shape: number,
  enough: number,
): void {
  const inFaction = new Set(map.factions.flatMap(({ members }) => members));
  const alone = [...boxes.x.keys()].filter((index) => !inFaction.has(index));
  const groups: (readonly number[])[] = [
    ...map.factions.map(({ members }) => members),
    ...alone.map((index) => [index]),
  ];
  const blocks = makeBoxes(groups.length);
  for (const [position, members] of groups.entries()) {
    const isFaction = position < map.factions.length;
    const { left, top, right, bottom } = isFaction
      ? factionBounds(boxes, map.factions[position]!, text)
      : boxBounds(boxes, members);
    blocks.x[position] = (left + right) / 2;
    blocks.y[position] = (top + bottom) / 2;
    blocks.width[position] = right - left + (isFaction ? gap : 0);
    blocks.height[position] = bottom - top + (isFaction ? gap : 0);
  }
  const beforeX = blocks.x.slice();
  const beforeY = blocks.y.slice();
  for (let position = 0; position < groups.length; position++) blocks.y[position] = stretch * blocks.y[position]!;
  separateBoxes(blocks);
  squeezeBoxes(blocks, shape, enough);
  for (const [position, members] of groups.entries()) {
    for (const index of members) {
      boxes.x[index] = boxes.x[index]! + blocks.x[position]! - beforeX[position]!;
      boxes.y[index] = boxes.y[index]! + blocks.y[position]! - beforeY[position]!;
    }
  }
}

/** The area of a faction with its label, which may be wider. */
function factionBounds(boxes: Boxes, { members, label }: MapFaction, { faction }: MapText): Bounds {
  const { left, top, right, bottom } = boxBounds(boxes, members);
  const more = Math.max(0, textWidth(label, faction, true) + 4 - (right - left) - 2 * factionMargin) / 2;
  return {
    left: left - factionMargin - more,
    top: top - factionMargin - factionLabel,
    right: right + factionMargin + more,
    bottom: bottom + factionMargin,
  };
}

function boundsOfAll(boxes: Boxes, map: InfluenceMap, text: MapText): Bounds {
  const all = boxBounds(boxes, boxes.x.keys());
  const areas = map.factions.map((faction) => factionBounds(boxes, faction, text));
  return {
    left: Math.min(all.left, ...areas.map(({ left }) => left)),
    top: Math.min(all.top, ...areas.map(({ top }) => top)),
    right: Math.max(all.right, ...areas.map(({ right }) => right)),
    bottom: Math.max(all.bottom, ...areas.map(({ bottom }) => bottom)),
  };
}

function copyBox(from: Boxes, index: number, to: Boxes, position: number): void {
  to.x[position] = from.x[index]!;
  to.y[position] = from.y[index]!;
  to.width[position] = from.width[index]!;
  to.height[position] = from.height[index]!;
}

/** A map with places: no two nodes with their labels overlap, and the area of a faction holds its members only. */
export interface MapLayout {
  readonly boxes: Boxes;
  readonly nodes: readonly NodeBox[];
  readonly bounds: Bounds;
  readonly text: MapText;
  /** At which it fits into the area that it was made for. */
  readonly scale: number;
}
