import { escapeXml } from "../../../internal/escape-xml.js";
import { stanceSigns } from "../../shared/stance-camp.js";
import type { Circle } from "../bounds.js";
import { roleCodes } from "../role-codes.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element } from "../write/element.js";
import { drawSymbol, symbolColors } from "./draw-symbol.js";
import type { MapPerson } from "./map-person.js";
import { detailLine, detailSize, labelDrop, type NodeBox, nameLine, nameSize } from "./node-box.js";

const badgeRadius = 6.5;

/** A person: symbol, ring, role, stance as a sign, name and share; the reason is the tooltip. */
export function drawNode(person: MapPerson, { names, detail }: NodeBox, circle: Circle, theme: Theme): string {
  const { x, y, radius } = circle;
  const { fill, letters } = symbolColors(person.side, person.camp, theme);
  const isOutline = person.isVacant || person.count > 1;
  const parts = [element("title", {}, escapeXml(person.reason))];
  if (person.isCovered) {
    parts.push(element("circle", { cx: x, cy: y, r: radius + 4, fill: "none", stroke: theme.team, "stroke-width": 2 }));
  }
  parts.push(
    drawSymbol(person.side, circle, {
      fill,
      stroke: isOutline ? theme.text : theme.background,
      "stroke-width": isOutline ? 1.5 : 1,
      "stroke-dasharray": isOutline ? "3 2" : undefined,
    }),
  );
  const code = person.count > 1 ? String(person.count) : person.role === null ? "" : roleCodes[person.role];
  const size = Math.min(15, (radius * 1.7) / Math.max(2, code.length));
  parts.push(drawText(code, x, y + size * 0.36, { size, color: letters, bold: true, anchor: "middle" }));
  if (person.influence !== null) parts.push(badge(person, circle, theme));
  let base = y + radius + labelDrop;
  const line = { anchor: "middle", halo: theme.background } as const;
  for (const [position, name] of names.entries()) {
    if (position > 0) base += nameLine;
    parts.push(drawText(name, x, base, { ...line, size: nameSize, color: theme.text, bold: true }));
  }
  parts.push(drawText(detail, x, base + detailLine, { ...line, size: detailSize, color: theme.muted }));
  return element("g", { "data-person": person.count === 1 ? person.id : undefined }, parts);
}

/** The sign of the stance, on the rim at the upper right. */
function badge({ camp }: MapPerson, { x, y, radius }: Circle, theme: Theme): string {
  const [middleX, middleY] = [x + radius * 0.74 + 1, y - radius * 0.74 - 1];
  const disc = element("circle", {
    cx: middleX,
    cy: middleY,
    r: badgeRadius,
    fill: theme.background,
    stroke: theme.text,
    "stroke-width": 0.8,
  });
  const sign = drawText(stanceSigns[camp], middleX, middleY + 3.6, {
    size: 10,
    color: theme.text,
    bold: true,
    anchor: "middle",
  });
  return disc + sign;
}
