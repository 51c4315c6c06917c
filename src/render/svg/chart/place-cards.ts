import { hierarchy, tree } from "d3-hierarchy";
import type { Bounds } from "../bounds.js";
import type { ChartNode } from "./collapse-chart.js";

/** Where a card is: its left upper corner. */
export interface CardPlace {
  readonly node: ChartNode;
  readonly x: number;
  readonly y: number;
  /** The card above it; `null` at the top. */
  readonly above: CardPlace | null;
  /** Whether it hangs in a column under the card above. */
  readonly isHanging: boolean;
}

/** The frame around cards that stand apart. */
export interface GroupFrame extends Bounds {
  readonly caption: string;
}

export const cardWidth = 176;
export const cardHeight = 42;
/** Room for a reporting line and two others between columns. */
const columnGap = 24;
const rowHeight = 78;
const cardStep = 54;
/** A card in a column stands so much to the right of its manager. */
export const indent = 15;

/** A card in a column. */
interface HangingCard {
  readonly node: ChartNode;
  readonly above: ChartNode | null;
  readonly depth: number;
}

/** A branch of the tree that is laid out: one card, a column of cards, or the room that a column takes further down. */
interface Branch {
  readonly cards: readonly HangingCard[];
  /** The deepest indent of its cards. */
  readonly reach: number;
  readonly branches: readonly Branch[];
}

/**
 * Places the cards by the tree layout of d3-hierarchy: managers above the middle of their reports, branches side by side. Branches of
 * up to `rows` people hang in indented columns of about that height, larger ones spread below their head. O(cards).
 *
 * @param rows - Cards in a column: 1 spreads everybody, infinitely many hang all below the tops.
 */
export function placeCards(root: ChartNode, rows: number): CardPlace[] {
  const unit = cardWidth + columnGap;
  const start = hierarchy<Branch>(
    { cards: [], reach: 0, branches: branchesBelow(root, null, rows) },
    ({ branches }) => branches,
  );
  const placed = tree<Branch>()
    .nodeSize([unit, rowHeight])
    .separation((a, b) => 1 + (Math.max(a.data.reach, b.data.reach) * indent) / unit)(start);
  const places: CardPlace[] = [];
  const placeOf = new Map<ChartNode, CardPlace>();
  placed.each(({ x, y, data }) => {
    for (const [position, card] of data.cards.entries()) {
      places.push(placeCard(card, x - cardWidth / 2, y - rowHeight + position * cardStep, placeOf));
    }
  });
  return places;
}

/** Cards that stand apart, each with all below it, in columns side by side from 0, 0. O(cards). */
export function placeColumns(heads: readonly ChartNode[], columns: number): CardPlace[] {
  const placeOf = new Map<ChartNode, CardPlace>();
  const places: CardPlace[] = [];
  let x = 0;
  for (const column of shareOut(heads, columns)) {
    const cards: HangingCard[] = [];
    for (const head of column) hang(head, null, 0, cards);
    for (const [position, card] of cards.entries()) places.push(placeCard(card, x, position * cardStep, placeOf));
    x += cardWidth + columnGap + indent * reachOf(cards);
  }
  return places;
}

function placeCard(
  { node, above, depth }: HangingCard,
  left: number,
  y: number,
  placeOf: Map<ChartNode, CardPlace>,
): CardPlace {
  const x = left + depth * indent;
  const place = { node, x, y, above: above === null ? null : placeOf.get(above)!, isHanging: depth > 0 };
  placeOf.set(node, place);
  return place;
}

function branchesBelow(node: ChartNode, above: ChartNode | null, rows: number): Branch[] {
  const branches: Branch[] = [];
  const hanging: ChartNode[] = [];
  for (const child of node.children) {
    if (above !== null && child.size <= rows) hanging.push(child);
    else
      branches.push({
        cards: [{ node: child, above, depth: 0 }],
        reach: 0,
        branches: branchesBelow(child, child, rows),
      });
  }
  const total = hanging.reduce((sum, one) => sum + one.size, 0);
  const columns = shareOut(hanging, Math.ceil(total / rows));
  // A card alone in its column stands below the manager, not beside a rail.
  const first = columns.length === total ? 0 : 1;
  for (const heads of columns) {
    const cards: HangingCard[] = [];
    for (const head of heads) hang(head, above, first, cards);
    branches.push(columnOf(cards));
  }
  return branches;
}

/** Cards with all below them in columns of about the same height, in their order. */
function shareOut(nodes: readonly ChartNode[], columns: number): ChartNode[][] {
  const heights = nodes.map(({ size }) => size);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const shared: ChartNode[][] = [];
  let placed = 0;
  for (const [index, node] of nodes.entries()) {
    const column = Math.min(shared.length, Math.floor(((placed + heights[index]! / 2) * columns) / total));
    if (column === shared.length) shared.push([node]);
    else shared.at(-1)!.push(node);
    placed += heights[index]!;
  }
  return shared;
}

/** A card and all below it, one under the other. */
function hang(node: ChartNode, above: ChartNode | null, depth: number, cards: HangingCard[]): void {
  cards.push({ node, above, depth });
  for (const child of node.children) hang(child, node, depth + 1, cards);
}

function reachOf(cards: readonly HangingCard[]): number {
  return cards.reduce((most, { depth }) => Math.max(most, depth), 0);
}

/** A column of cards, with nothing below it in the rows that it reaches into. */
function columnOf(cards: readonly HangingCard[]): Branch {
  const rows = Math.ceil((cards.length * cardStep) / rowHeight);
  const reach = reachOf(cards);
  let room: Branch[] = [];
  for (let row = 1; row < rows; row++) room = [{ cards: [], reach, branches: room }];
  return { cards, reach, branches: room };
}
