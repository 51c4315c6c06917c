import { counted } from "../../../internal/list-words.js";
import type { Bounds } from "../bounds.js";
import { drawSheet } from "../draw-sheet.js";
import { leastText } from "../map/node-box.js";
import { themes } from "../themes.js";
import { element, type SvgAttributes } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { chartLegend } from "./chart-legend.js";
import type { ChartSettings } from "./chart-options.js";
import type { ChartPerson } from "./chart-person.js";
import { type ChartNode, collapseChart } from "./collapse-chart.js";
import { drawCard, drawOthers, drawUnplaced, leastCardText } from "./draw-card.js";
import { drawFurtherLines, drawReportingLine } from "./draw-lines.js";
import { type CardPlace, cardHeight, cardWidth, placeCards } from "./place-cards.js";

/** A chart as an SVG document: title, chart, legend. */
export function drawChart(
  people: readonly ChartPerson[],
  settings: ChartSettings,
  title: string,
  asOf: string,
): string {
  const theme = themes[settings.theme];
  let root = collapseChart(people, settings.maxPeople, settings.maxReports);
  let places: readonly CardPlace[] = [];
  return drawSheet({
    width: settings.width,
    height: settings.height,
    theme,
    title,
    subtitle: `Who reports to whom, as of ${asOf.slice(0, 10)}`,
    get description() {
      return describeChart(people, root);
    },
    hasLegend: settings.legend,
    draw(width, height) {
      let layout = layoutChart(root, width, height);
      for (let most = countDrawn(root); most > 1 && scaleOf(layout, width, height) < leastScale; ) {
        most = Math.max(1, Math.floor(most * 0.88));
        root = collapseChart(people, most, Math.min(settings.maxReports, most));
        layout = layoutChart(root, width, height);
      }
      places = layout.places;
      return { bounds: layout.bounds, parts: drawContent(people, places, settings) };
    },
    legend: (_, room) => chartLegend(people, places, theme, room),
  });
}

/** Lines below cards. */
function drawContent(people: readonly ChartPerson[], places: readonly CardPlace[], settings: ChartSettings): string[] {
  const theme = themes[settings.theme];
  const placeOf = new Map<number, CardPlace>();
  for (const place of places) if (place.node.person !== null) placeOf.set(place.node.person, place);
  const lines: string[] = [];
  const further: string[] = [];
  const cards: string[] = [];
  const hasTops = places.filter(({ above }) => above === null).length > 1;
  const top = Math.min(...places.map(({ y }) => y));
  for (const place of places) {
    const person = place.node.person === null ? null : people[place.node.person]!;
    const line = drawReportingLine(place, person?.isInferred ?? false, theme);
    const above = place.above?.node.person ?? null;
    lines.push(
      person === null || above === null ? line : element("g", lineAttributes(person, people[above]!, settings), line),
    );
    if (person === null) cards.push(drawOthers(place, theme));
    else {
      further.push(...drawFurtherLines(person, placeOf, place, theme));
      cards.push(drawCard(person, place, settings.idPrefix, theme));
      if (hasTops && place.above === null && place.y === top && person.isUnplaced)
        cards.push(drawUnplaced(place, theme));
    }
  }
  return [...lines, ...further, ...cards];
}

function lineAttributes({ id }: ChartPerson, manager: ChartPerson, { idPrefix }: ChartSettings): SvgAttributes {
  const relationship = `${id}>reports_to>${manager.id}`;
  return {
    id: elementId(idPrefix, "tie-reporting", relationship),
    "data-relationship": relationship,
    "data-from": id,
    "data-to": manager.id,
  };
}

const mostNamed = 5;

/** What a chart shows, in words: for those who cannot see it. */
function describeChart(people: readonly ChartPerson[], root: ChartNode): string {
  const sentences = [`Organization chart: ${counted(people.length, "person", "people")}, ${countDrawn(root)} drawn.`];
  const tops = root.children.flatMap(({ person }) => (person === null ? [] : [people[person]!.name]));
  const others = tops.length > mostNamed ? " and others" : "";
  if (tops.length > 0) sentences.push(`At the top: ${tops.slice(0, mostNamed).join(", ")}${others}.`);
  return sentences.join(" ");
}

function countDrawn(root: ChartNode): number {
  const nodes = [root];
  let drawn = 0;
  for (const { person, children } of nodes) {
    if (person !== null) drawn++;
    nodes.push(...children);
  }
  return drawn;
}

/** The places of all cards, and what encloses them. */
interface ChartLayout {
  readonly places: readonly CardPlace[];
  readonly bounds: Bounds;
}

/** From how far below the top people hang in columns: right under the tops, one level lower … */
const levels = [1, 2, 3, Number.POSITIVE_INFINITY];
/** In how many columns those who report to one manager hang. */
const columnCounts = [1, 2, 3, 4, 5, 6, 7, 8];
/** A chart with more columns has to be larger by so much. */
const worthwhile = 1.05;
/** Cards are never shown smaller: no text below 9 pixels. */
const leastScale = leastText / leastCardText;
const roomForCaption = 18;
const roomForLines = 26;
const roomForCount = 9;

/** Arranges a chart so that it is as large as can be on an area: as a tree above, as indented columns from some level down. */
function layoutChart(root: ChartNode, width: number, height: number): ChartLayout {
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

function scaleOf({ bounds }: ChartLayout, width: number, height: number): number {
  return Math.min(width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
}

function boundsOf(places: readonly CardPlace[]): Bounds {
  let [left, top, right, bottom] = [0, 0, cardWidth, cardHeight];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + cardWidth);
    bottom = Math.max(bottom, y + cardHeight);
  }
  return { left: left - 2, top: top - roomForCaption, right: right + roomForLines, bottom: bottom + roomForCount };
}
