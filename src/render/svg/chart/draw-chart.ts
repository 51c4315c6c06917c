import { drawSheet } from "../draw-sheet.js";
import { themes } from "../themes.js";
import { chartLegend } from "./chart-legend.js";
import type { ChartSettings } from "./chart-options.js";
import type { ChartPerson } from "./chart-person.js";
import { collapseChart } from "./collapse-chart.js";
import { describeChart } from "./describe-chart.js";
import { drawCard, drawOthers } from "./draw-card.js";
import { drawFurtherLines, drawReportingLine } from "./draw-lines.js";
import { layoutChart } from "./layout-chart.js";
import type { CardPlace } from "./place-cards.js";

/** A chart as an SVG document: title, chart, legend. */
export function drawChart(
  people: readonly ChartPerson[],
  settings: ChartSettings,
  title: string,
  asOf: string,
): string {
  const theme = themes[settings.theme];
  const root = collapseChart(people, settings.maxPeople, settings.maxReports);
  let places: readonly CardPlace[] = [];
  return drawSheet({
    width: settings.width,
    height: settings.height,
    theme,
    title,
    subtitle: `Who reports to whom, as of ${asOf.slice(0, 10)}`,
    description: describeChart(people, root),
    hasLegend: settings.legend,
    draw(width, height) {
      const layout = layoutChart(root, width, height);
      places = layout.places;
      return { bounds: layout.bounds, parts: drawContent(people, places, settings) };
    },
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
