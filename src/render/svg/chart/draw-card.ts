import { escapeXml } from "../../../internal/escape-xml.js";
import { sharePercent } from "../../shared/share-percent.js";
import { stanceSigns } from "../../shared/stance-camp.js";
import { roleCodes } from "../role-codes.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { shortenText } from "../write/shorten-text.js";
import { textWidth } from "../write/text-width.js";
import { wrapText } from "../write/wrap-text.js";
import type { ChartPerson } from "./chart-person.js";
import { type CardPlace, cardHeight, cardWidth } from "./place-cards.js";

const band = 18;
const nameSize = 12;
const detailSize = 10.5;
const cornerSize = 10.5;
/** The smallest type on a card. */
export const leastCardText = 10;
const gap = 6;

/** The card of a person: stance in a band at the left, name and title, role and share at the right. */
export function drawCard(person: ChartPerson, { x, y, node }: CardPlace, idPrefix: string, theme: Theme): string {
  const { camp, role, influence, isCovered, isVacant } = person;
  const code = role === null ? "" : roleCodes[role];
  const share = influence === null ? "" : sharePercent(influence);
  const room = cardWidth - band - 14;
  const nameRoom = room - (code === "" ? 0 : gap + textWidth(code, cornerSize, true));
  const titleRoom = room - (share === "" ? 0 : gap + textWidth(share, cornerSize));
  const left = x + band + 7;
  const right = x + cardWidth - 7;
  const border = isCovered ? theme.team : theme.border;
  const box = { x, y, width: cardWidth, height: cardHeight, rx: 6 };
  const parts = [
    element("title", {}, escapeXml(person.reason)),
    element("rect", { ...box, fill: theme.panel }),
    element("path", { d: bandPath(x, y), fill: theme.stance[camp] }),
    element("rect", {
      ...box,
      fill: "none",
      stroke: isVacant ? theme.text : border,
      "stroke-width": isCovered ? 2 : 1.2,
      "stroke-dasharray": isVacant ? "4 3" : undefined,
    }),
    drawText(stanceSigns[camp], x + band / 2, y + cardHeight / 2 + 4.5, {
      size: 13,
      color: theme.onStance[camp],
      bold: true,
      anchor: "middle",
    }),
    element(
      "g",
      { id: elementId(idPrefix, "label", person.id), "data-person": person.id },
      drawLines(person, { name: nameRoom, title: titleRoom }, left, y, theme),
    ),
  ];
  const corner = { size: cornerSize, color: theme.text, anchor: "end" } as const;
  parts.push(drawText(code, right, y + 18, { ...corner, bold: true }), drawText(share, right, y + 32, corner));
  if (node.hidden > 0) parts.push(drawCount(node.hidden, x + cardWidth / 2, y + cardHeight, theme));
  return element("g", { id: elementId(idPrefix, "person", person.id), "data-person": person.id }, parts);
}

/** Name and title; a name without a title of its own takes both lines. */
function drawLines(
  { name, title }: ChartPerson,
  room: { readonly name: number; readonly title: number },
  x: number,
  y: number,
  theme: Theme,
): string[] {
  const bold = { size: nameSize, color: theme.text, bold: true };
  if (title !== "" && title !== name) {
    const muted = { size: detailSize, color: theme.muted };
    return [
      drawText(shortenText(name, room.name, nameSize, true), x, y + 18, bold),
      drawText(shortenText(title, room.title, detailSize), x, y + 32, muted),
    ];
  }
  const [first = "", second = ""] = wrapText(name, Math.min(room.name, room.title), nameSize, 2, true);
  return [drawText(first, x, y + 18, bold), drawText(second, x, y + 32, bold)];
}

/** Above somebody who stands apart: nobody is on record above them. */
export function drawUnplaced({ x, y }: CardPlace, theme: Theme): string {
  return drawText("no manager known", x + 2, y - 6, { size: detailSize, color: theme.muted });
}

/** Several people as one card. */
export function drawOthers({ x, y, node }: CardPlace, theme: Theme): string {
  const box = { x, y: y + 6, width: cardWidth, height: cardHeight - 12, rx: 6, fill: "none" };
  const text = { size: nameSize, color: theme.muted, anchor: "middle" } as const;
  return (
    element("rect", { ...box, stroke: theme.muted, "stroke-dasharray": "2 3" }) +
    drawText(`${node.hidden} others`, x + cardWidth / 2, y + cardHeight / 2 + 4, text)
  );
}

/** A number on the lower rim: so many people below are not drawn. */
function drawCount(count: number, middle: number, y: number, theme: Theme): string {
  const text = `+${count}`;
  const width = 14 + 6 * text.length;
  const pill = { x: middle - width / 2, y: y - 7, width, height: 14, rx: 7, fill: theme.text };
  return (
    element("rect", pill) +
    drawText(text, middle, y + 3.5, { size: 10, color: theme.background, bold: true, anchor: "middle" })
  );
}

/** The left end of a card, rounded like it. */
function bandPath(x: number, y: number): string {
  return `M${x + band} ${y}H${x + 6}A6 6 0 0 0 ${x} ${y + 6}V${y + cardHeight - 6}A6 6 0 0 0 ${x + 6} ${y + cardHeight}H${x + band}Z`;
}
