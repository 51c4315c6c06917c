import { escapeXml } from "../../../internal/escape-xml.js";
import { sharePercent } from "../../shared/share-percent.js";
import { stanceSigns } from "../../shared/stance-camp.js";
import type { Bounds } from "../bounds.js";
import { drawMarks } from "../marks.js";
import { roleCodes } from "../role-codes.js";
import type { Theme } from "../themes.js";
import { drawText } from "../write/draw-text.js";
import { element } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { shortenText } from "../write/shorten-text.js";
import { textWidth } from "../write/text-width.js";
import { wrapText } from "../write/wrap-text.js";
import type { ChartPerson } from "./chart-person.js";
import { type CardPlace, cardHeight, cardWidth, type GroupFrame } from "./place-cards.js";

const band = 18;
const nameSize = 12;
const detailSize = 10.5;
const cornerSize = 10.5;
/** The smallest type on a card. */
export const leastCardText = 10;
const gap = 6;

/** The card of a person: stance in a band at the left, name and title, role and share at the right. */
export function drawCard(person: ChartPerson, place: CardPlace, idPrefix: string, theme: Theme): string {
  const { x, y, node } = place;
  if (person.isSeat) return drawSeat(person, x, y, idPrefix, theme);
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
  if (node.hidden > 0) parts.push(drawCount(place, theme));
  parts.push(drawMarks(person.marks, x + cardWidth - 12, y, theme));
  return element("g", { id: elementId(idPrefix, "person", person.id), "data-person": person.id }, parts);
}

/** A role that no one holds, as an empty card. */
function drawSeat(
  { id, name, role, reason }: ChartPerson,
  x: number,
  y: number,
  idPrefix: string,
  theme: Theme,
): string {
  const box = { x, y, width: cardWidth, height: cardHeight, rx: 6 };
  const code = roleCodes[role!];
  const room = cardWidth - band - 14 - gap - textWidth(code, cornerSize, true);
  return element("g", { id: elementId(idPrefix, "person", id), "data-missing-role": role! }, [
    element("title", {}, escapeXml(reason)),
    element("rect", {
      ...box,
      fill: theme.background,
      stroke: theme.muted,
      "stroke-width": 1.2,
      "stroke-dasharray": "4 3",
    }),
    drawText(shortenText(name, room, nameSize, true), x + band + 7, y + cardHeight / 2 + 4, {
      size: nameSize,
      color: theme.muted,
      bold: true,
    }),
    drawText(code, x + cardWidth - 7, y + cardHeight / 2 + 4, {
      size: cornerSize,
      color: theme.muted,
      bold: true,
      anchor: "end",
    }),
  ]);
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

/** Around cards that stand apart, with what they have in common. */
export function drawFrame({ caption, left, top, right, bottom }: GroupFrame, theme: Theme): string {
  const box = { x: left, y: top, width: right - left, height: bottom - top, rx: 8 };
  return (
    element("rect", { ...box, fill: "none", stroke: theme.border, "stroke-dasharray": "5 4" }) +
    drawText(caption, left + 11, top + 19, { size: detailSize, color: theme.muted, bold: true })
  );
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

/** Where the number of a card stands: so many people below are not drawn. */
export function countBox({ x, y, node }: CardPlace): Bounds {
  const half = 7 + 3 * `+${node.hidden}`.length;
  const middle = x + band + 30;
  const rim = y + cardHeight;
  return { left: middle - half, top: rim - 7, right: middle + half, bottom: rim + 7 };
}

/** A number on the lower rim. */
function drawCount(place: CardPlace, theme: Theme): string {
  const { left, top, right, bottom } = countBox(place);
  const pill = { x: left, y: top, width: right - left, height: bottom - top, rx: 7, fill: theme.text };
  const text = { size: 10, color: theme.background, bold: true, anchor: "middle" } as const;
  return element("rect", pill) + drawText(`+${place.node.hidden}`, (left + right) / 2, top + 10.5, text);
}

/** The left end of a card, rounded like it. */
function bandPath(x: number, y: number): string {
  return `M${x + band} ${y}H${x + 6}A6 6 0 0 0 ${x} ${y + 6}V${y + cardHeight - 6}A6 6 0 0 0 ${x + 6} ${y + cardHeight}H${x + band}Z`;
}
