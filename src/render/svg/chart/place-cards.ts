import { hierarchy, tree } from "d3-hierarchy";
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

export const cardWidth = 176;
export const cardHeight = 42;
const columnGap = 18;
const rowHeight = 76;
const cardStep = 51;
const indent = 15;

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
 * Places the cards by the tree layout of d3-hierarchy: managers above the middle of their reports, branches side by side. Reports
 * without a branch of their own, and everybody from a level down, hang in indented columns. O(cards).
 *
 * @param hangFrom - 1: all but the tops hang; infinite: only reports without a branch of their own.
 * @param columns - In how many columns the reports of one manager hang, where they are as many.
 */
export function placeCards(root: ChartNode, hangFrom: number, columns = 1): CardPlace[] {
  const unit = cardWidth + columnGap;
  const start = hierarchy<Branch>(
    { cards: [], reach: 0, branches: branchesBelow(root, null, 0, { hangFrom, columns }) },
    ({ branches }) => branches,
  );
  const placed = tree<Branch>()
    .nodeSize([unit, rowHeight])
    .separation((a, b) => 1 + (Math.max(a.data.reach, b.data.reach) * indent) / unit)(start);
  const places: CardPlace[] = [];
  const placeOf = new Map<ChartNode, CardPlace>();
  placed.each(({ x, y, data }) => {
    for (const [position, { node, above, depth }] of data.cards.entries()) {
      const place: CardPlace = {
        node,
        x: x - cardWidth / 2 + depth * indent,
        y: y - rowHeight + position * cardStep,
        above: above === null ? null : placeOf.get(above)!,
        isHanging: depth > 0,
      };
      places.push(place);
      placeOf.set(node, place);
    }
  });
  return places;
}

function branchesBelow(
  node: ChartNode,
  above: ChartNode | null,
  level: number,
  shape: { readonly hangFrom: number; readonly columns: number },
): Branch[] {
  const branches: Branch[] = [];
  const hanging: ChartNode[] = [];
  for (const child of node.children) {
    if (child.children.length === 0 || level >= shape.hangFrom) hanging.push(child);
    else
      branches.push({
        cards: [{ node: child, above, depth: 0 }],
        reach: 0,
        branches: branchesBelow(child, child, level + 1, shape),
      });
  }
  const first = above === null || hanging.length <= shape.columns ? 0 : 1;
  for (const heads of shareOut(hanging, shape.columns)) {
    const cards: HangingCard[] = [];
    for (const head of heads) hang(head, above, first, cards);
    branches.push(columnOf(cards));
  }
  return branches;
}

/** Cards with all below them in columns of about the same height, in their order. */
function shareOut(nodes: readonly ChartNode[], columns: number): ChartNode[][] {
  const heights = nodes.map(countCards);
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

function countCards({ children }: ChartNode): number {
  return children.reduce((sum, child) => sum + countCards(child), 1);
}

/** A card and all below it, one under the other. */
function hang(node: ChartNode, above: ChartNode | null, depth: number, cards: HangingCard[]): void {
  cards.push({ node, above, depth });
  for (const child of node.children) hang(child, node, depth + 1, cards);
}

/** A column of cards, with nothing below it in the rows that it reaches into. */
function columnOf(cards: readonly HangingCard[]): Branch {
  const rows = Math.ceil((cards.length * cardStep) / rowHeight);
  const reach = cards.reduce((most, { depth }) => Math.max(most, depth), 0);
  let room: Branch[] = [];
  for (let row = 1; row < rows; row++) room = [{ cards: [], reach, branches: room }];
  return { cards, reach, branches: room };
}
