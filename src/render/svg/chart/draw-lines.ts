import type { Theme } from "../themes.js";
import { element, formatNumber as n, type SvgAttributes } from "../write/element.js";
import type { ChartPerson } from "./chart-person.js";
import { type CardPlace, cardHeight, cardWidth } from "./place-cards.js";

/** The reporting line of a card: down from the manager and into the top of the card, or into its side in a column. */
export function drawReportingLine(place: CardPlace, isInferred: boolean, theme: Theme): string {
  const { x, y, above, isHanging } = place;
  if (above === null) return "";
  const fromY = above.y + cardHeight;
  const middle = above.x + cardWidth / 2;
  const bend = fromY + 16;
  const rail = x - 8;
  let path = `M${n(middle)} ${n(fromY)}V${n(bend)}H${n(x + cardWidth / 2)}V${n(y)}`;
  if (isHanging) {
    const start = above.isHanging ? `M${n(rail)} ${n(fromY)}` : `M${n(middle)} ${n(fromY)}V${n(bend)}H${n(rail)}`;
    path = `${start}V${n(y + cardHeight / 2)}H${n(x)}`;
  }
  return element("path", { d: path, ...lineStyle(theme, isInferred ? "6 4" : undefined) });
}

/** Dotted lines, and lines that close a circle, from one card to another, behind the cards. */
export function drawFurtherLines(
  person: ChartPerson,
  placeOf: ReadonlyMap<number, CardPlace>,
  from: CardPlace,
  theme: Theme,
): string[] {
  const lines: string[] = [];
  for (const manager of person.dottedTo) {
    const to = placeOf.get(manager);
    if (to !== undefined)
      lines.push(drawArc(from, to, { ...lineStyle(theme, "0.1 5"), "stroke-width": 2.4, "stroke-linecap": "round" }));
  }
  const circle = person.circleTo === null ? undefined : placeOf.get(person.circleTo);
  if (circle !== undefined)
    lines.push(drawArc(from, circle, { ...lineStyle(theme, "8 3 2 3"), stroke: theme.tie.rivalry }));
  return lines;
}

/** From the nearer side of a card to the nearer side of another. */
function drawArc(from: CardPlace, to: CardPlace, style: SvgAttributes): string {
  const direction = to.x > from.x ? 1 : -1;
  const side = (place: CardPlace, sign: number) => place.x + cardWidth / 2 + (sign * cardWidth) / 2;
  const isAligned = Math.abs(to.x - from.x) < cardWidth;
  const startX = side(from, isAligned ? 1 : direction);
  const endX = side(to, isAligned ? 1 : -direction);
  const startY = from.y + cardHeight / 2;
  const endY = to.y + cardHeight / 2;
  const swing = isAligned ? 24 : direction * 40;
  const endSwing = isAligned ? 24 : -direction * 40;
  const path = `M${n(startX)} ${n(startY)}C${n(startX + swing)} ${n(startY)} ${n(endX + endSwing)} ${n(endY)} ${n(endX)} ${n(endY)}`;
  const dot = element("circle", { cx: endX, cy: endY, r: 3, fill: String(style.stroke) });
  return element("path", { d: path, ...style }) + dot;
}

function lineStyle(theme: Theme, dashes: string | undefined): SvgAttributes {
  return { fill: "none", stroke: theme.tie.reporting, "stroke-width": 1.4, "stroke-dasharray": dashes };
}
