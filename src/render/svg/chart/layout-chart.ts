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
  readonly isStacked: boolean;
}

export const cardWidth = 168;
export const cardHeight = 42;
const columnGap = 22;
const rowHeight = 78;
const stackStep = 50;
const stackIndent = 14;

/** A branch of the tree that is laid out: one card, a part of a column of cards, or the room that a column takes further down. */
interface Branch {
  readonly cards: readonly ChartNode[];
  readonly isStack: boolean;
  readonly branches: readonly Branch[];
}

/**
 * Places the cards by the tree layout of d3-hierarchy: managers above the middle of their reports, branches side by side. Reports
 * without a branch of their own hang in a column, so that a chart grows in both directions. O(cards).
 */
export function layoutChart(root: ChartNode): CardPlace[] {
  const top = hierarchy<Branch>(
    { cards: [root], isStack: false, branches: branchesOf(root) },
    ({ branches }) => branches,
  );
  const placed = tree<Branch>()
    .nodeSize([cardWidth + columnGap, rowHeight])
    .separation(() => 1)(top);
  const places: CardPlace[] = [];
  const placeOf = new Map<ChartNode, CardPlace>();
  placed.each(({ x, y, data, parent }) => {
    if (parent === null) return;
    const above = placeOf.get(parent.data.cards[0]!) ?? null;
    for (const [position, node] of data.cards.entries()) {
      const left = x - cardWidth / 2 + (data.isStack && above !== null ? stackIndent : 0);
      const down = y - rowHeight + (data.isStack ? position * stackStep : 0);
      const place = { node, x: left, y: down, above, isStacked: data.isStack && above !== null };
      places.push(place);
      placeOf.set(node, place);
    }
  });
  return places;
}

function branchesOf(node: ChartNode): Branch[] {
  const branches: Branch[] = [];
  const single: ChartNode[] = [];
  for (const child of node.children) {
    if (child.children.length === 0) single.push(child);
    else branches.push({ cards: [child], isStack: false, branches: branchesOf(child) });
  }
  if (single.length === 1) branches.push({ cards: single, isStack: false, branches: [] });
  else if (single.length > 1) branches.push(stackOf(single));
  return branches;
}

/** A column of cards, with nothing below it in the rows that it reaches into. */
function stackOf(cards: readonly ChartNode[]): Branch {
  const rows = Math.ceil((cards.length * stackStep) / rowHeight);
  let room: Branch[] = [];
  for (let row = 1; row < rows; row++) room = [{ cards: [], isStack: true, branches: room }];
  return { cards, isStack: true, branches: room };
}
