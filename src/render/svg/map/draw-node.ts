import { escapeXml } from "../../../internal/escape-xml.js";
import { type StanceCamp, stanceSigns } from "../../shared/stance-camp.js";
import type { Circle } from "../bounds.js";
import { drawMarks } from "../marks.js";
import { roleCodes } from "../role-codes.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { drawRing } from "./draw-ring.js";
import { drawSymbol, symbolColors } from "./draw-symbol.js";
import type { MapPerson } from "./map-person.js";
import { detailLine, labelDrop, type MapText, type NodeBox, nameLine, rimOffset } from "./node-box.js";

const badgeRadius = 7;

/** A person: symbol, ring, role, stance as a sign, marks, name and share; the reason is the tooltip. */
export function drawNode(
  person: MapPerson,
  box: NodeBox,
  circle: Circle,
  text: MapText,
  idPrefix: string,
  theme: Theme,
): string {
  const { x, y, radius } = circle;
  const parts = [element("title", {}, escapeXml(person.reason))];
  if (person.isCovered) {
    parts.push(element("circle", { cx: x, cy: y, r: radius + 4, fill: "none", stroke: theme.team, "stroke-width": 2 }));
  }
  parts.push(drawBody(person, circle, theme), drawCode(person, circle, text, theme));
  const offset = rimOffset(radius);
  const camp = singleCamp(person);
  if (person.influence !== null && camp !== null) parts.push(drawBadge(camp, x + offset.x, y - offset.y, text, theme));
  parts.push(drawMarks(person.marks, x - offset.x, y - offset.y, theme));
  const lines = drawLabel(person, box, circle, text, theme);
  const ids = personAttributes(person);
  const label = { id: elementId(idPrefix, "label", person.id), ...ids };
  if (lines.length > 0) parts.push(element("g", label, lines));
  return element("g", { id: elementId(idPrefix, "person", person.id), ...ids }, parts);
}

/** What apps map a click by. */
function personAttributes({ id, count, role }: MapPerson): Record<string, string | undefined> {
  if (count === 1) return { "data-person": id };
  return count === 0 ? { "data-missing-role": role! } : { "data-group": id, "data-count": String(count) };
}

function drawBody(person: MapPerson, circle: Circle, theme: Theme): string {
  if (person.stances !== null) return drawRing(person.stances, circle, theme);
  const { fill } = symbolColors(person.side, person.camp, theme);
  const isSeat = person.count === 0;
  const isOutline = person.isVacant || person.count !== 1;
  return drawSymbol(person.side, circle, {
    fill: isSeat ? theme.background : fill,
    stroke: isOutline ? (isSeat ? theme.muted : theme.text) : person.isFocus ? theme.text : theme.rim,
    "stroke-width": isOutline ? 1.5 : person.isFocus ? 3 : 1,
    "stroke-dasharray": isOutline ? "3 2" : undefined,
  });
}

function drawCode(
  { count, role, stances, side, camp }: MapPerson,
  { x, y, radius }: Circle,
  text: MapText,
  theme: Theme,
) {
  const code = count > 1 ? String(count) : role === null ? "" : roleCodes[role];
  const size = Math.max(text.code, Math.min(15, (radius * 1.7) / Math.max(2, code.length)));
  const { letters } = symbolColors(side, camp, theme);
  const color = count === 0 ? theme.muted : stances === null ? letters : theme.text;
  return drawText(code, x, y + size * 0.36, { size, color, bold: true, anchor: "middle" });
}

/** The camp that a sign can stand for: of several people the one that all of them are in. */
function singleCamp({ camp, stances }: MapPerson): StanceCamp | null {
  if (stances === null) return camp;
  const held = (Object.keys(stances) as StanceCamp[]).filter((one) => stances[one] > 0);
  return held.length === 1 ? held[0]! : null;
}

/** The sign of the stance, on the rim at the upper right. */
function drawBadge(camp: StanceCamp, x: number, y: number, { code: size }: MapText, theme: Theme): string {
  const rim = { fill: theme.background, stroke: theme.text, "stroke-width": 0.8 };
  const disc = element("circle", { cx: x, cy: y, r: badgeRadius, ...rim });
  const style = { size, color: theme.text, bold: true, anchor: "middle" } as const;
  return disc + drawText(stanceSigns[camp], x, y + size * 0.36, style);
}

function drawLabel(
  { count }: MapPerson,
  { names, detail }: NodeBox,
  { x, y, radius }: Circle,
  text: MapText,
  theme: Theme,
): string[] {
  const line = { anchor: "middle", halo: theme.background } as const;
  const color = count === 0 ? theme.muted : theme.text;
  let base = y + radius + labelDrop;
  const lines: string[] = [];
  for (const [position, name] of names.entries()) {
    if (position > 0) base += nameLine;
    lines.push(drawText(name, x, base, { ...line, size: text.name, color, bold: true }));
  }
  if (detail !== "")
    lines.push(drawText(detail, x, base + detailLine, { ...line, size: text.detail, color: theme.muted }));
  return lines;
}
