import { sharePercent } from "../../shared/share-percent.js";
import { shortenText } from "../write/shorten-text.js";
import { textWidth } from "../write/text-width.js";
import { symbolReach } from "./draw-symbol.js";
import type { MapPerson } from "./map-person.js";

/** Room that a node and its label take. */
export interface NodeBox {
  /** From the middle of the symbol to its corners. */
  readonly radius: number;
  readonly width: number;
  /** Of the longer line of text. */
  readonly labelWidth: number;
  readonly height: number;
  readonly name: string;
  /** Title and share. */
  readonly detail: string;
}

export const nameSize = 12;
export const detailSize = 10;
/** From the middle of a node to the first line of its label, less the radius. */
export const labelDrop = 17;
const largestRadius = 42;
const smallestRadius = 11;
const outsideRadius = 12;
const mergedRadius = 15;
/** Above a circle: its ring and the sign of the stance. */
export const roomAbove = 9;
const ringRoom = 6;
const widestLabel = 150;
const detailLine = 13;

/** How large a node is drawn: its area follows its influence, down to the size that holds two letters. */
export function nodeBox(person: MapPerson, largestInfluence: number): NodeBox {
  const radius = radiusOf(person, largestInfluence) * symbolReach[person.side];
  const name = shortenText(person.name, widestLabel, nameSize, true);
  const share = person.influence === null ? "" : sharePercent(person.influence);
  const room = widestLabel - textWidth(` · ${share}`, detailSize);
  const detail = [shortenText(person.title, room, detailSize), share].filter(Boolean).join(" · ");
  const width = Math.max(textWidth(name, nameSize, true), textWidth(detail, detailSize));
  return {
    radius,
    width: Math.max(2 * (radius + ringRoom), width) + 12,
    labelWidth: width,
    height: 2 * radius + 9 + labelDrop + (detail === "" ? 0 : detailLine) + 8,
    name,
    detail,
  };
}

/** The radius for a share of the decision. */
export function radiusOfShare(influence: number, largestInfluence: number): number {
  return largestInfluence > 0 ? largestRadius * Math.sqrt(influence / largestInfluence) : 0;
}

function radiusOf({ influence, count }: MapPerson, largestInfluence: number): number {
  if (influence === null) return outsideRadius;
  const radius = radiusOfShare(influence, largestInfluence);
  return Math.min(1.5 * largestRadius, Math.max(count > 1 ? mergedRadius : smallestRadius, radius));
}
