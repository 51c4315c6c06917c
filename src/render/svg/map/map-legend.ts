import type { Decision } from "../../../insights/influence/stakeholder.js";
import { compareIds } from "../../../internal/compare-ids.js";
import { counted } from "../../../internal/list-words.js";
import { wholePercents } from "../../../internal/whole-percents.js";
import { SIDES } from "../../../model/vocabularies.js";
import { sharePercent } from "../../shared/share-percent.js";
import { type StanceCamp, stanceLabels, stanceSigns } from "../../shared/stance-camp.js";
import { type Legend, type LegendRow, legendBox } from "../legend-box.js";
import { markRows } from "../marks.js";
import { roleRows } from "../role-codes.js";
import type { Theme, TieFamily } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element } from "../write/element.js";
import { drawRing } from "./draw-ring.js";
import { drawSymbol, symbolColors } from "./draw-symbol.js";
import { drawTie, type TieLook } from "./draw-tie.js";
import type { InfluenceMap } from "./map-person.js";
import { nodeScale, radiusOfShare } from "./node-box.js";
import { tieCurve } from "./tie-curve.js";

const camps: readonly StanceCamp[] = ["for", "undecided", "against", "unknown"];
const families: readonly TieFamily[] = ["reporting", "influence", "alliance", "rivalry", "contact"];
const tieLabels: Readonly<Record<TieFamily, string>> = {
  reporting: "reports to (dot: the manager)",
  influence: "influences, advises",
  alliance: "allies, trusts",
  rivalry: "at odds with",
  contact: "is in contact with",
};
const samples = [0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01];
const middle = 18;
const largestSample = 32;
/** Own kinds of ties that the legend names for each kind of line. */
const mostOwnKinds = 4;

/** The legend of a map shown at a scale: what it shows and nothing else. */
export function mapLegend(
  map: InfluenceMap,
  support: Decision["support"],
  scale: number,
  theme: Theme,
  room: number,
): Legend {
  const sections = [
    { title: "Size: share of influence", rows: sizeRows(map, scale, theme) },
    { title: "Color and sign: stance", rows: stanceRows(map, support, theme), isShort: true },
    {
      title: "Letters: role in the decision",
      rows: roleRows(map.people, theme),
      isShort: true,
    },
    { title: "Shape and rim", rows: shapeRows(map, theme) },
    { title: "Signs", rows: markRows(new Set(map.people.flatMap(({ marks }) => marks)), theme) },
    { title: "Lines", rows: lineRows(map, theme) },
  ];
  return legendBox(sections, notesOf(map), theme, room);
}

function notesOf({ tiesLeftOut, peopleBeyond, seatsLeftOut }: InfluenceMap): string[] {
  const notes: string[] = [];
  if (tiesLeftOut > 0) notes.push(`${counted(tiesLeftOut, "less weighty tie is", "less weighty ties are")} not drawn.`);
  if (peopleBeyond > 0) notes.push(`${counted(peopleBeyond, "person is", "people are")} farther away.`);
  if (seatsLeftOut > 0) notes.push(`${counted(seatsLeftOut, "more role is", "more roles are")} missing.`);
  return notes;
}

/** Two circles side by side. */
function sizeRows({ people }: InfluenceMap, scale: number, theme: Theme): LegendRow[] {
  const sizes = nodeScale(people);
  const radiusOf = (share: number) => Math.max(2, scale * radiusOfShare(share, sizes));
  const first = samples.find((share) => share <= sizes.largestInfluence && radiusOf(share) <= largestSample);
  if (first === undefined) return [];
  const second = samples.find((share) => share <= first / 3);
  const shares = second === undefined ? [first] : [first, second];
  const paint = { fill: theme.panel, stroke: theme.muted, "stroke-width": 1.2 };
  const draw = (y: number) => {
    let x = 6;
    let drawn = "";
    for (const share of shares) {
      const radius = radiusOf(share);
      drawn += element("circle", { cx: x + radius, cy: y, r: radius, ...paint });
      drawn += drawText(sharePercent(share), x + 2 * radius + 8, y + 4, { size: 11, color: theme.text });
      x += 2 * radius + 56;
    }
    return drawn;
  };
  return [{ label: "", height: Math.max(18, 2 * radiusOf(first) + 4), draw }];
}

function stanceRows({ people }: InfluenceMap, support: Decision["support"], theme: Theme): LegendRow[] {
  const held = camps.filter((camp) => people.some((person) => person.influence !== null && person.camp === camp));
  const percents = wholePercents(support);
  return held.map((camp) => stanceRow(camp, percents[camp], theme));
}

function stanceRow(camp: StanceCamp, share: number, theme: Theme): LegendRow {
  return {
    label: `${stanceLabels[camp]} · ${sharePercent(share)}`,
    draw: (y) =>
      element("circle", { cx: middle, cy: y, r: 7, fill: theme.stance[camp], stroke: theme.rim }) +
      drawText(stanceSigns[camp], middle, y + 3.8, {
        size: 11,
        color: theme.onStance[camp],
        bold: true,
        anchor: "middle",
      }),
  };
}

function shapeRows({ people, factions }: InfluenceMap, theme: Theme): LegendRow[] {
  const rows: LegendRow[] = [];
  for (const { value: side, label } of SIDES) {
    if (side === "customer" || !people.some((person) => person.side === side)) continue;
    const fill = side === "external" ? theme.muted : symbolColors(side, "unknown", theme).fill;
    rows.push({ label: label.toLowerCase(), draw: (y) => drawSymbol(side, { x: middle, y, radius: 8 }, { fill }) });
  }
  if (people.some(({ isCovered }) => isCovered)) {
    const ring = { r: 7.5, fill: "none", stroke: theme.team, "stroke-width": 2 };
    rows.push({ label: "ring: we are in contact", draw: (y) => element("circle", { cx: middle, cy: y, ...ring }) });
  }
  const dashed = { r: 7, fill: "none", stroke: theme.text, "stroke-width": 1.5, "stroke-dasharray": "3 2" };
  if (people.some(({ isVacant }) => isVacant)) {
    rows.push({ label: "vacant seat", draw: (y) => element("circle", { cx: middle, cy: y, ...dashed }) });
  }
  if (people.some(({ count }) => count === 0)) {
    rows.push({
      label: "role that no one holds",
      draw: (y) => element("circle", { cx: middle, cy: y, ...dashed, stroke: theme.muted }),
    });
  }
  if (people.some(({ isFocus }) => isFocus)) {
    const rim = { r: 7, fill: theme.panel, stroke: theme.text, "stroke-width": 3 };
    rows.push({ label: "in focus", draw: (y) => element("circle", { cx: middle, cy: y, ...rim }) });
  }
  if (people.some(({ stances }) => stances !== null)) {
    const shares = { for: 0.4, undecided: 0.2, against: 0.25, unknown: 0.15 };
    rows.push({
      label: "several people, by stance",
      draw: (y) => drawRing(shares, { x: middle, y, radius: 9 }, theme),
    });
  } else if (people.some(({ count }) => count > 1)) {
    rows.push({ label: "several people", draw: (y) => element("circle", { cx: middle, cy: y, ...dashed }) });
  }
  if (factions.length > 0) {
    const area = { width: 28, height: 14, rx: 5, fill: theme.area, stroke: theme.areaBorder, "stroke-width": 1.2 };
    rows.push({ label: "allied", draw: (y) => element("rect", { x: middle - 14, y: y - 7, ...area }) });
  }
  return rows;
}

function lineRows({ ties }: InfluenceMap, theme: Theme): LegendRow[] {
  const row = (label: string, look: TieLook): LegendRow => ({
    label,
    draw: (y) => {
      const end = (x: number) => ({ circle: { x, y, radius: -6 }, label: { left: x, top: y, right: x, bottom: y } });
      const curve = tieCurve(end(middle - 15), end(middle + 15), 0, 0);
      return drawTie(look, { curve, pieces: [curve] }, theme);
    },
  });
  const plain = { strength: 0.5, arrows: "to", isInferred: false, isDotted: false } as const;
  const rows: LegendRow[] = [];
  for (const family of families) {
    const drawn = ties.filter((tie) => tie.family === family && !tie.isDotted);
    if (drawn.length === 0) continue;
    rows.push(row(tieLabels[family], { ...plain, family }));
    // Own kinds look like the kinds that they stand for.
    const own = [...new Set(drawn.flatMap(({ ownKinds }) => ownKinds))].sort(compareIds);
    rows.push(...own.slice(0, mostOwnKinds).map((label) => row(label, { ...plain, family })));
  }
  if (ties.some(({ isDotted }) => isDotted))
    rows.push(row("dotted line to", { ...plain, family: "reporting", isDotted: true }));
  if (ties.some(({ isInferred }) => isInferred)) {
    rows.push(row("dashed: inferred", { ...plain, family: "influence", isInferred: true }));
  }
  if (ties.some(({ family, strength }) => family !== "reporting" && strength !== 0.5)) {
    const heavy = { fill: "none", stroke: theme.muted };
    rows.push({
      label: "heavier line: stronger",
      draw: (y) =>
        element("path", { ...heavy, d: `M3 ${y - 3.5}H33`, "stroke-width": 1 }) +
        element("path", { ...heavy, d: `M3 ${y + 3.5}H33`, "stroke-width": 2.8 }),
    });
  }
  return rows;
}
