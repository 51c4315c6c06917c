import type { Bounds } from "../bounds.js";
import { leastText } from "../map/node-box.js";
import type { ChartNode } from "./collapse-chart.js";
import { leastCardText } from "./draw-card.js";
import { type CardPlace, cardHeight, cardWidth, type GroupFrame, placeCards, placeColumns } from "./place-cards.js";

/** Cards that stand apart from the tree, under a caption. */
export interface ChartGroup {
  readonly caption: string;
  readonly nodes: readonly ChartNode[];
}

/** The places of all cards and frames, and what encloses them. */
export interface ChartLayout {
  readonly places: readonly CardPlace[];
  readonly frames: readonly GroupFrame[];
  readonly bounds: Bounds;
}

/** Cards with what encloses them. */
interface Block {
  readonly places: readonly CardPlace[];
  readonly bounds: Bounds;
}

/** Heights of columns that are tried, wide charts first. */
const rowCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 34, 40, 50, Number.POSITIVE_INFINITY];
/** In how many columns or rows cards that stand apart are tried. */
const groupCounts = [1, 2, 3, 4, 5, 6, 8];
/** A chart that is less wide has to be larger by so much. */
const worthwhile = 1.03;
/** Larger than this a chart is not shown. */
const largestScale = 1.2;
/** Cards are never shown smaller: no text below 9 pixels. */
export const leastScale = leastText / leastCardText;
const roomForMarks = 9;
const roomForLines = 16;
const roomForCount = 9;
const framePadding = 10;
const captionHeight = 22;
const blockGap = 30;

/**
 * Arranges a chart so that it is as large as can be on an area: the tree with columns of the height that fits best, and beside or below
 * it the cards that stand apart. Of charts about as large the widest is taken. O(cards), for each arrangement that is tried.
 */
export function layoutChart(
  root: ChartNode,
  groups: readonly ChartGroup[],
  width: number,
  height: number,
): ChartLayout {
  let best: ChartLayout | null = null;
  let largest = 0;
  const most = root.size;
  const trees = rowCounts.filter((rows, index) => index === 0 || rowCounts[index - 1]! < most || rows === 1);
  const framed = groupCounts.map((count) => [framedBeside(groups, count), framedBelow(groups, count)] as const);
  for (const rows of root.children.length === 0 ? [1] : trees) {
    const tree = blockOf(placeCards(root, rows));
    for (const arrangement of arrangements(tree, groups.length === 0 ? [] : framed)) {
      const scale = Math.min(largestScale, scaleOf(arrangement, width, height));
      if (best !== null && scale <= largest * worthwhile) continue;
      best = arrangement;
      largest = scale;
    }
  }
  return best!;
}

/** How large a chart can be shown on an area. */
export function scaleOf({ bounds }: ChartLayout, width: number, height: number): number {
  return Math.min(width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
}

function arrangements(tree: Block | null, framed: readonly (readonly [ChartLayout, ChartLayout])[]): ChartLayout[] {
  if (framed.length === 0) {
    return [tree === null ? emptyLayout : { ...tree, frames: [], bounds: withRoom(tree.bounds) }];
  }
  if (tree === null) return framed.flat().map((layout) => ({ ...layout, bounds: withRoom(layout.bounds) }));
  return framed.flatMap(([beside, below]) => [
    joined(tree, beside, tree.bounds.right + blockGap - beside.bounds.left, tree.bounds.top - beside.bounds.top),
    joined(tree, below, tree.bounds.left - below.bounds.left, tree.bounds.bottom + blockGap - below.bounds.top),
  ]);
}

/** Without a card. */
export const emptyLayout: ChartLayout = {
  places: [],
  frames: [],
  bounds: { left: 0, top: 0, right: cardWidth, bottom: cardHeight },
};

function joined(tree: Block, group: ChartLayout, x: number, y: number): ChartLayout {
  const moved = moveLayout(group, x, y);
  return {
    places: [...tree.places, ...moved.places],
    frames: moved.frames,
    bounds: withRoom(enclose([tree.bounds, moved.bounds])),
  };
}

/** Groups under one another, each in as many columns. */
function framedBeside(groups: readonly ChartGroup[], columns: number): ChartLayout {
  const laid: ChartLayout[] = [];
  let y = 0;
  for (const group of groups) {
    const framed = moveLayout(frameOf(group, columns), 0, y);
    laid.push(framed);
    y = framed.bounds.bottom + captionHeight;
  }
  return together(laid);
}

/** Groups side by side, each in as many rows. */
function framedBelow(groups: readonly ChartGroup[], rows: number): ChartLayout {
  const laid: ChartLayout[] = [];
  let x = 0;
  for (const group of groups) {
    const cards = group.nodes.reduce((sum, node) => sum + node.size, 0);
    const framed = moveLayout(frameOf(group, Math.ceil(cards / rows)), x, 0);
    laid.push(framed);
    x = framed.bounds.right + captionHeight;
  }
  return together(laid);
}

/** The cards of a group in a frame, its left upper corner at 0, 0. */
function frameOf({ caption, nodes }: ChartGroup, columns: number): ChartLayout {
  const { places, bounds } = blockOf(placeColumns(nodes, columns))!;
  const right = bounds.right - bounds.left + 2 * framePadding;
  const bottom = bounds.bottom - bounds.top + 2 * framePadding + captionHeight;
  const frame = { caption, left: 0, top: 0, right, bottom };
  const inside = moveLayout({ places, frames: [], bounds }, framePadding - bounds.left, framePadding + captionHeight);
  return { places: inside.places, frames: [frame], bounds: frame };
}

function together(laid: readonly ChartLayout[]): ChartLayout {
  return {
    places: laid.flatMap(({ places }) => places),
    frames: laid.flatMap(({ frames }) => frames),
    bounds: laid.length === 0 ? emptyLayout.bounds : enclose(laid.map(({ bounds }) => bounds)),
  };
}

function moveLayout({ places, frames, bounds }: ChartLayout, x: number, y: number): ChartLayout {
  const movedOf = new Map<CardPlace, CardPlace>();
  for (const place of places) {
    const above = place.above === null ? null : movedOf.get(place.above)!;
    movedOf.set(place, { ...place, x: place.x + x, y: place.y + y, above });
  }
  return {
    places: [...movedOf.values()],
    frames: frames.map((frame) => ({ ...frame, ...moveBounds(frame, x, y) })),
    bounds: moveBounds(bounds, x, y),
  };
}

function moveBounds({ left, top, right, bottom }: Bounds, x: number, y: number): Bounds {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function blockOf(places: readonly CardPlace[]): Block | null {
  if (places.length === 0) return null;
  const boxes = places.map(({ x, y }) => ({ left: x, top: y, right: x + cardWidth, bottom: y + cardHeight }));
  return { places, bounds: enclose(boxes) };
}

function enclose(all: readonly Bounds[]): Bounds {
  let { left, top, right, bottom } = all[0]!;
  for (const one of all) {
    left = Math.min(left, one.left);
    top = Math.min(top, one.top);
    right = Math.max(right, one.right);
    bottom = Math.max(bottom, one.bottom);
  }
  return { left, top, right, bottom };
}

/** Lines run around the outermost cards, marks and numbers stand on their rims. */
function withRoom({ left, top, right, bottom }: Bounds): Bounds {
  return {
    left: left - roomForLines,
    top: top - roomForMarks,
    right: right + roomForLines,
    bottom: bottom + roomForCount,
  };
}
