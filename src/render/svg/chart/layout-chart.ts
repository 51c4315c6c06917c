import type { Bounds } from "../bounds.js";
import type { ChartNode } from "./collapse-chart.js";
import { type CardPlace, cardHeight, cardWidth, placeCards } from "./place-cards.js";

/** The places of all cards, and what encloses them. */
export interface ChartLayout {
  readonly places: readonly CardPlace[];
  readonly bounds: Bounds;
}

/** From how far below the top people hang in columns: right under the tops, one level lower … */
const levels = [1, 2, 3, Number.POSITIVE_INFINITY];
/** In how many columns those who report to one manager hang. */
const columnCounts = [1, 2, 3, 4, 5, 6, 7, 8];
/** A chart with more columns has to be larger by so much. */
const worthwhile = 1.05;
const roomForLines = 26;
const roomForCount = 9;

/** Arranges a chart so that it is as large as can be on an area: as a tree above, as indented columns from some level down. */
export function layoutChart(root: ChartNode, width: number, height: number): ChartLayout {
  let best: ChartLayout | null = null;
  let largest = 0;
  for (const columns of columnCounts) {
    for (const level of levels) {
      const places = placeCards(root, level, columns);
      const bounds = boundsOf(places);
      const scale = Math.min(1, width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
      if (best !== null && scale <= largest * worthwhile) continue;
      best = { places, bounds };
      largest = scale;
    }
  }
  return best!;
}

function boundsOf(places: readonly CardPlace[]): Bounds {
  let [left, top, right, bottom] = [0, 0, cardWidth, cardHeight];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + cardWidth);
    bottom = Math.max(bottom, y + cardHeight);
  }
  return { left: left - 2, top: top - 2, right: right + roomForLines, bottom: bottom + roomForCount };
}
