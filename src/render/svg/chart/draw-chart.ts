import { counted } from "../../../internal/counted.js";
import type { Bounds } from "../bounds.js";
import { drawSheet } from "../draw-sheet.js";
import { themes } from "../themes.js";
import { chartLegend } from "./chart-legend.js";
import type { ChartSettings } from "./chart-options.js";
import type { ChartPerson } from "./chart-person.js";
import { collapseChart } from "./collapse-chart.js";
import { drawCard, drawOthers } from "./draw-card.js";
import { drawFurtherLines, drawReportingLine } from "./draw-lines.js";
import { type CardPlace, cardHeight, cardWidth, layoutChart } from "./layout-chart.js";

/** A chart as an SVG document: title, chart, legend. */
export function drawChart(
  people: readonly ChartPerson[],
  settings: ChartSettings,
  title: string,
  asOf: string,
): string {
  const theme = themes[settings.theme];
  const places = layoutChart(collapseChart(people, settings.maxPeople, settings.maxReports));
  const drawn = places.filter(({ node }) => node.person !== null).length;
  const subtitle = `Who reports to whom, as of ${asOf.slice(0, 10)}`;
  const tops = places.flatMap(({ node, above }) =>
    above === null && node.person !== null ? [people[node.person]!.name] : [],
  );
  const sentences = [
    `Organisation chart: ${counted(people.length, "person", "people")}, ${drawn} drawn.`,
    tops.length === 0 ? "" : `At the top: ${tops.slice(0, 5).join(", ")}${tops.length > 5 ? " and others" : ""}.`,
  ];
  return drawSheet({
    width: settings.width,
    height: settings.height,
    theme,
    title,
    subtitle,
    description: sentences.filter(Boolean).join(" "),
    hasLegend: settings.legend,
    draw: () => ({ bounds: boundsOf(places), parts: drawContent(people, places, settings) }),
    legend: () => chartLegend(people, places, theme),
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
  for (const place of places) {
    const person = place.node.person === null ? null : people[place.node.person]!;
    lines.push(drawReportingLine(place, person?.isInferred ?? false, theme));
    if (person === null) cards.push(drawOthers(place, theme));
    else {
      further.push(...drawFurtherLines(person, placeOf, place, theme));
      cards.push(drawCard(person, place, theme));
    }
  }
  return [...lines, ...further, ...cards];
}

function boundsOf(places: readonly CardPlace[]): Bounds {
  if (places.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + cardWidth);
    bottom = Math.max(bottom, y + cardHeight);
  }
  return { left: left - 2, top: top - 2, right: right + 26, bottom: bottom + 9 };
}
