import { counted } from "../../../internal/list-words.js";
import { drawSheet } from "../draw-sheet.js";
import { themes } from "../themes.js";
import { element, type SvgAttributes } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { chartLegend } from "./chart-legend.js";
import type { ChartSettings } from "./chart-options.js";
import type { ChartPerson } from "./chart-person.js";
import { type ChartNode, chartNode, collapseChart } from "./collapse-chart.js";
import { drawCard, drawFrame, drawOthers } from "./draw-card.js";
import { drawFurtherLines, drawReportingLine, type FurtherLine, listFurtherLines } from "./draw-lines.js";
import { type ChartGroup, type ChartLayout, emptyLayout, layoutChart, leastScale, scaleOf } from "./layout-chart.js";
import type { CardPlace } from "./place-cards.js";

const withoutManager = "No manager known";
const withoutHolder = "Roles that no one holds";

/** A chart as an SVG document: title, chart, legend. */
export function drawChart(
  people: readonly ChartPerson[],
  seats: readonly ChartPerson[],
  settings: ChartSettings,
  title: string,
  asOf: string,
): string {
  const theme = themes[settings.theme];
  const all = [...people, ...seats];
  let root = collapseChart(people, settings.maxPeople, settings.maxReports);
  let layout: ChartLayout = emptyLayout;
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
      const arrange = () => {
        const { tree, groups } = splitChart(people, root, seats);
        return layoutChart(tree, groups, width, height);
      };
      layout = arrange();
      for (let most = countDrawn(root); most > 1 && scaleOf(layout, width, height) < leastScale; ) {
        most = Math.max(1, Math.floor(most * 0.88));
        root = collapseChart(people, most, Math.min(settings.maxReports, most));
        layout = arrange();
      }
      return { bounds: layout.bounds, parts: drawContent(all, layout, settings) };
    },
    legend: (_, room) => chartLegend(all, layout.places, theme, room),
  });
}

/** The tree, and those who stand apart from it: people of whom no manager is known, and roles that no one holds. */
function splitChart(
  people: readonly ChartPerson[],
  root: ChartNode,
  seats: readonly ChartPerson[],
): { readonly tree: ChartNode; readonly groups: readonly ChartGroup[] } {
  const apart = root.children.filter(({ person }) => person !== null && people[person]!.isUnplaced);
  // Whom the chart leaves out of those at the top stand where the last of them do.
  if (apart.length > 0) apart.push(...root.children.filter(({ person }) => person === null));
  const tree = chartNode(
    null,
    0,
    root.children.filter((node) => !apart.includes(node)),
  );
  const empty = seats.map((_, index) => chartNode(people.length + index, 0, []));
  const groups = [
    { caption: withoutManager, nodes: apart },
    { caption: withoutHolder, nodes: empty },
  ];
  return { tree, groups: groups.filter(({ nodes }) => nodes.length > 0) };
}

/** Frames, then lines, then cards. */
function drawContent(
  people: readonly ChartPerson[],
  { places, frames }: ChartLayout,
  settings: ChartSettings,
): string[] {
  const theme = themes[settings.theme];
  const placeOf = new Map<number, CardPlace>();
  for (const place of places) if (place.node.person !== null) placeOf.set(place.node.person, place);
  const lines: string[] = [];
  const cards: string[] = [];
  for (const place of places) {
    const person = place.node.person === null ? null : people[place.node.person]!;
    const line = drawReportingLine(place, person?.isInferred ?? false, theme);
    const above = place.above?.node.person ?? null;
    const isNamed = person !== null && above !== null;
    lines.push(isNamed ? element("g", lineAttributes(person, people[above]!, "reporting", settings), line) : line);
    cards.push(person === null ? drawOthers(place, theme) : drawCard(person, place, settings.idPrefix, theme));
  }
  const list = listFurtherLines(people, placeOf);
  const further = drawFurtherLines(list, placeOf, places, frames, theme).map((line, index) => {
    const { from, to, kind } = list[index]!;
    return element("g", lineAttributes(people[from]!, people[to]!, kind, settings), line);
  });
  return [...frames.map((frame) => drawFrame(frame, theme)), ...lines, ...further, ...cards];
}

function lineAttributes(
  { id }: ChartPerson,
  manager: ChartPerson,
  kind: "reporting" | FurtherLine["kind"],
  { idPrefix }: ChartSettings,
): SvgAttributes {
  const relationship = `${id}>${kind === "dotted" ? "dotted_line" : "reports_to"}>${manager.id}`;
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
  const tops = root.children.flatMap(({ person }) => (person === null ? [] : [people[person]!]));
  const placed = tops.filter(({ isUnplaced }) => !isUnplaced).map(({ name }) => name);
  const others = placed.length > mostNamed ? " and others" : "";
  if (placed.length > 0) sentences.push(`At the top: ${placed.slice(0, mostNamed).join(", ")}${others}.`);
  const apart = people.filter(({ isUnplaced }) => isUnplaced).length;
  if (apart > 0) sentences.push(`No manager is known of ${counted(apart, "person", "people")}.`);
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
