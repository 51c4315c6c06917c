import type { Theme } from "../themes.js";
import { element, formatNumber as n, type SvgAttributes } from "../write/element.js";
import type { ChartPerson } from "./chart-person.js";
import { countBox } from "./draw-card.js";
import { type CardPlace, cardHeight, cardWidth, type GroupFrame, indent } from "./place-cards.js";
import { type Corner, createLineRouter, type LineRouter, type Port } from "./route-line.js";

/** The reporting line of a card: down from the manager and into the top of the card, or into its side in a column. */
export function drawReportingLine(place: CardPlace, isInferred: boolean, theme: Theme): string {
  const { x, y, above, isHanging } = place;
  if (above === null) return "";
  const fromY = above.y + cardHeight;
  const middle = above.x + cardWidth / 2;
  const bend = fromY + bendDrop;
  const rail = x - railGap;
  let path = `M${n(middle)} ${n(fromY)}V${n(bend)}H${n(x + cardWidth / 2)}V${n(y)}`;
  if (isHanging) {
    // Right under its head a column needs no bend.
    const isBelow = above.isHanging || Math.abs(x - above.x - indent) < 1;
    const start = isBelow ? `M${n(rail)} ${n(fromY)}` : `M${n(middle)} ${n(fromY)}V${n(bend)}H${n(rail)}`;
    path = `${start}V${n(y + cardHeight / 2)}H${n(x)}`;
  }
  return element("path", { d: path, ...lineStyle(theme, isInferred ? "6 4" : undefined) });
}

const bendDrop = 14;
const railGap = 8;
/** Channels beside a card, and above or below it, apart from rails and bends. */
const besides = [5, 9];
const belows = [4, 9, 22, 28];
const aboves = [3, 8];
const leftmost = 14;
const dotRadius = 3;
const rounding = 5;

/** A line besides the reporting lines, from one card to another. */
export interface FurtherLine {
  readonly from: number;
  readonly to: number;
  readonly kind: "dotted" | "circle";
}

/** Dotted lines, and lines that close a circle, of the people who are drawn. */
export function listFurtherLines(
  people: readonly ChartPerson[],
  placeOf: ReadonlyMap<number, CardPlace>,
): FurtherLine[] {
  const lines: FurtherLine[] = [];
  for (const from of placeOf.keys()) {
    const { dottedTo, circleTo } = people[from]!;
    const add = (to: number, kind: FurtherLine["kind"]) => {
      if (to !== from && placeOf.has(to)) lines.push({ from, to, kind });
    };
    for (const to of dottedTo) add(to, "dotted");
    if (circleTo !== null) add(circleTo, "circle");
  }
  return lines;
}

/** Draws further lines through the channels between the cards; a dot stands at the manager. */
export function drawFurtherLines(
  lines: readonly FurtherLine[],
  placeOf: ReadonlyMap<number, CardPlace>,
  places: readonly CardPlace[],
  frames: readonly GroupFrame[],
  theme: Theme,
): string[] {
  if (lines.length === 0) return [];
  const route = routerOf(lines, placeOf, places, frames);
  const styles = {
    dotted: {
      ...lineStyle(theme, "0.1 5"),
      "stroke-width": 2.6,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    },
    circle: { ...lineStyle(theme, "8 3 2 3"), stroke: theme.tie.rivalry },
  };
  return lines.map(({ from, to, kind }) => {
    const [start, end] = [placeOf.get(from)!, placeOf.get(to)!];
    const way = route(portsOf(start), portsOf(end), `${kind} ${to}`) ?? straight(start, end);
    const [x, y] = way.at(-1)!;
    const style = styles[kind];
    const outward = x > end.x ? 2 : -2;
    const dot = element("circle", { cx: x + outward, cy: y, r: dotRadius, fill: style.stroke });
    return element("path", { d: pathOf(way), ...style }) + dot;
  });
}

function routerOf(
  lines: readonly FurtherLine[],
  placeOf: ReadonlyMap<number, CardPlace>,
  places: readonly CardPlace[],
  frames: readonly GroupFrame[],
): LineRouter {
  const cards = places.map(({ x, y }) => ({ left: x, top: y, right: x + cardWidth, bottom: y + cardHeight }));
  const counts = places.filter(({ node }) => node.person !== null && node.hidden > 0).map(countBox);
  const captions = frames.map(({ left, top, right }) => ({ left, top: top + 2, right, bottom: top + 24 }));
  const xs = [Math.min(...cards.map(({ left }) => left)) - leftmost];
  const ys: number[] = [];
  for (const { right, top, bottom } of cards) {
    xs.push(...besides.map((gap) => right + gap));
    ys.push(...belows.map((gap) => bottom + gap), ...aboves.map((gap) => top - gap));
  }
  for (const { from, to } of lines) {
    for (const port of [...portsOf(placeOf.get(from)!), ...portsOf(placeOf.get(to)!)]) {
      xs.push(port.channelX);
      ys.push(port.y);
    }
  }
  return createLineRouter([...cards, ...counts, ...captions], xs, ys);
}

/** At the right of every card; at the left too where no rail runs. */
function portsOf({ x, y, isHanging }: CardPlace): Port[] {
  const middle = y + cardHeight / 2;
  const right = { x: x + cardWidth, y: middle, channelX: x + cardWidth + besides[0]! };
  return isHanging ? [right] : [right, { x, y: middle, channelX: x - besides[0]! }];
}

/** Where no way is found: from middle to middle, seen between the cards. */
function straight(from: CardPlace, to: CardPlace): Corner[] {
  const side = to.x > from.x ? 1 : 0;
  return [
    [from.x + side * cardWidth, from.y + cardHeight / 2],
    [to.x + (1 - side) * cardWidth, to.y + cardHeight / 2],
  ];
}

/** A path with rounded corners. */
function pathOf(way: readonly Corner[]): string {
  let path = `M${n(way[0]![0])} ${n(way[0]![1])}`;
  for (let index = 1; index < way.length - 1; index++) {
    const corner = way[index]!;
    const [beforeX, beforeY] = toward(corner, way[index - 1]!);
    const [afterX, afterY] = toward(corner, way[index + 1]!);
    path += `L${n(beforeX)} ${n(beforeY)}Q${n(corner[0])} ${n(corner[1])} ${n(afterX)} ${n(afterY)}`;
  }
  const [x, y] = way.at(-1)!;
  return `${path}L${n(x)} ${n(y)}`;
}

function toward([x, y]: Corner, [toX, toY]: Corner): Corner {
  const length = Math.abs(toX - x) + Math.abs(toY - y);
  const share = length === 0 ? 0 : Math.min(rounding, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

function lineStyle(theme: Theme, dashes: string | undefined): SvgAttributes & { readonly stroke: string } {
  return { fill: "none", stroke: theme.tie.reporting, "stroke-width": 1.4, "stroke-dasharray": dashes };
}
