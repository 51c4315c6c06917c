import { type StanceCamp, stanceLabels, stanceSigns } from "../../shared/stance-camp.js";
import { type Legend, type LegendRow, legendBox } from "../legend-box.js";
import { markRows } from "../marks.js";
import { roleRows } from "../role-codes.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element, type SvgAttributes } from "../write/element.js";
import type { ChartPerson } from "./chart-person.js";
import type { CardPlace } from "./place-cards.js";

const camps: readonly StanceCamp[] = ["for", "undecided", "against", "unknown"];

/** The legend of an organization chart: what it shows and nothing else. */
export function chartLegend(
  people: readonly ChartPerson[],
  places: readonly CardPlace[],
  theme: Theme,
  room: number,
): Legend {
  const drawn = places.flatMap(({ node }) => (node.person === null ? [] : [people[node.person]!]));
  const stances = camps.filter((camp) => drawn.some((person) => person.camp === camp && !person.isSeat));
  const sections = [
    { title: "Left: stance", rows: stances.map((camp) => stanceRow(camp, theme)), isShort: true },
    {
      title: "Right: role in the decision",
      rows: roleRows(drawn, theme),
      isShort: true,
    },
    { title: "Signs", rows: markRows(new Set(drawn.flatMap(({ marks }) => marks)), theme) },
    { title: "Cards and lines", rows: cardRows(drawn, places, theme) },
  ];
  const notes = drawn.some(({ influence }) => influence !== null) ? ["Percent: share of influence."] : [];
  return legendBox(sections, notes, theme, room);
}

function stanceRow(camp: StanceCamp, theme: Theme): LegendRow {
  const style = { size: 12, color: theme.onStance[camp], bold: true, anchor: "middle" } as const;
  return {
    label: stanceLabels[camp],
    draw: (y) =>
      element("rect", { x: 9, y: y - 7, width: 18, height: 14, rx: 3, fill: theme.stance[camp] }) +
      drawText(stanceSigns[camp], 18, y + 4, style),
  };
}

function cardRows(drawn: readonly ChartPerson[], places: readonly CardPlace[], theme: Theme): LegendRow[] {
  const rows: LegendRow[] = [];
  const card = (label: string, style: SvgAttributes) =>
    rows.push({
      label,
      draw: (y) => element("rect", { x: 4, y: y - 7, width: 28, height: 14, rx: 4, fill: "none", ...style }),
    });
  const line = (label: string, style: SvgAttributes) =>
    rows.push({ label, draw: (y) => element("path", { d: `M4 ${y}H32`, stroke: theme.tie.reporting, ...style }) });
  if (drawn.some(({ isCovered }) => isCovered)) card("we are in contact", { stroke: theme.team, "stroke-width": 2 });
  if (drawn.some(({ isVacant }) => isVacant)) card("vacant seat", { stroke: theme.text, "stroke-dasharray": "4 3" });
  if (drawn.some(({ isSeat }) => isSeat)) {
    card("role that no one holds", { stroke: theme.muted, "stroke-dasharray": "4 3" });
  }
  if (places.some(({ node }) => node.person === null)) {
    card("several people", { stroke: theme.muted, "stroke-dasharray": "2 3" });
  }
  if (places.some(({ node }) => node.person !== null && node.hidden > 0)) {
    const style = { size: 10, color: theme.background, bold: true, anchor: "middle" } as const;
    const pill = { x: 5, width: 26, height: 14, rx: 7, fill: theme.text };
    rows.push({
      label: "so many more below",
      draw: (y) => element("rect", { y: y - 7, ...pill }) + drawText("+9", 18, y + 3.3, style),
    });
  }
  if (places.some(({ above }) => above !== null)) line("reports to", { "stroke-width": 1.4 });
  if (drawn.some(({ dottedTo }) => dottedTo.length > 0)) {
    rows.push({
      label: "dotted line to (dot: the manager)",
      draw: (y) =>
        element("path", {
          d: `M4 ${y}H30`,
          stroke: theme.tie.reporting,
          "stroke-width": 2.6,
          "stroke-dasharray": "0.1 5",
          "stroke-linecap": "round",
        }) + element("circle", { cx: 32, cy: y, r: 3, fill: theme.tie.reporting }),
    });
  }
  if (drawn.some(({ circleTo }) => circleTo !== null)) {
    line("reports in a circle", { stroke: theme.tie.rivalry, "stroke-width": 1.4, "stroke-dasharray": "8 3 2 3" });
  }
  if (drawn.some(({ isInferred, manager }) => isInferred && manager !== null)) {
    line("dashed: inferred", { "stroke-width": 1.4, "stroke-dasharray": "6 4" });
  }
  return rows;
}
