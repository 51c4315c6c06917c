import { sharePercent } from "../../shared/share-percent.js";
import { markRadius, markStep } from "../marks.js";
import { isolateText } from "../write/isolate-text.js";
import { shortenText } from "../write/shorten-text.js";
import { textWidth } from "../write/text-width.js";
import { wrapText } from "../write/wrap-text.js";
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
  /** The name in a line, or in two where no title stands below it. */
  readonly names: readonly string[];
  /** Title and share. */
  readonly detail: string;
}

/** No text is smaller than this where it is read, in pixels. */
export const leastText = 9;

/** Sizes of type on a map, so that all of it can be read when the map is shown at a scale. */
export interface MapText {
  readonly name: number;
  readonly detail: number;
  /** Letters on symbols, signs of stance. */
  readonly code: number;
  readonly faction: number;
  /** Whether title and share stand below names. */
  readonly hasDetails: boolean;
}

/** Sizes for a map that is shown at a scale or larger, .75..1. */
export function mapText(scale: number, hasDetails: boolean): MapText {
  const least = leastText / scale;
  return {
    name: Math.max(12, least),
    detail: Math.max(10, least),
    code: Math.max(10, least),
    faction: Math.max(11, least),
    hasDetails,
  };
}

/** From the middle of a node to the first line of its label, less the radius. */
export const labelDrop = 17;
const usualRadius = 42;
const smallestRadius = 11;
/** Maps of more people have smaller symbols, shorter names, and titles of those with most influence only. */
const roomyPeople = 30;
const titlesOnDenseMap = 15;
const outsideRadius = 12;
const seatRadius = 15;
const mergedRadius = 15;
/** Above a circle: its ring and the sign of the stance. */
export const roomAbove = 9;
const ringRoom = 6;
const widestLabel = 150;
const widestDenseLabel = 120;
export const nameLine = 14;
export const detailLine = 13;

/** The sizes that the nodes of a map share. */
export interface NodeScale {
  /** The largest share that one person has. */
  readonly largestInfluence: number;
  /** The radius of the circle for it. */
  readonly largestRadius: number;
  readonly widestLabel: number;
  /** So many of those with most influence have their title and share below their name. */
  readonly titles: number;
  readonly text: MapText;
}

/** The sizes for the people of a map, who come with most influence first. */
export function nodeScale(people: readonly MapPerson[], text: MapText = mapText(1, true)): NodeScale {
  const isRoomy = people.length <= roomyPeople;
  const largestInfluence = people.reduce(
    (most, { influence, count }) => (count > 1 ? most : Math.max(most, influence ?? 0)),
    0,
  );
  return {
    largestInfluence,
    largestRadius: isRoomy ? usualRadius : Math.max(26, usualRadius * Math.sqrt(roomyPeople / people.length)),
    widestLabel: isRoomy ? widestLabel : widestDenseLabel,
    titles: !text.hasDetails ? 0 : isRoomy ? people.length : titlesOnDenseMap,
    text,
  };
}

/** How large a node is drawn: its area follows its influence, down to the size that holds two letters. */
export function nodeBox(person: MapPerson, scale: NodeScale, hasTitle: boolean): NodeBox {
  const { name: nameSize, detail: detailSize } = scale.text;
  const radius = radiusOf(person, scale) * symbolReach[person.side];
  const isTitled = hasTitle && person.title !== "" && person.title !== person.name;
  const names = wrapText(person.name, scale.widestLabel, nameSize, isTitled ? 1 : 2, true);
  const detail = hasTitle ? detailOf(person, scale) : "";
  const widths = [...names.map((line) => textWidth(line, nameSize, true)), textWidth(detail, detailSize)];
  const width = Math.max(...widths);
  return {
    radius,
    width:
      Math.max(
        2 * (radius + ringRoom),
        2 * (rimOffset(radius).x + markRadius),
        width,
        2 * reachOfMarks(person, radius),
      ) + 12,
    labelWidth: width,
    height: 2 * radius + 9 + labelDrop + (names.length - 1) * nameLine + (detail === "" ? 0 : detailLine) + 8,
    names,
    detail,
  };
}

/** How far marks reach to the left of the middle. */
function reachOfMarks({ marks }: MapPerson, radius: number): number {
  return marks.length === 0 ? 0 : rimOffset(radius).x + markRadius + (marks.length - 1) * markStep;
}

/** From the middle of a symbol to the signs on its rim: sideways and up, so that they leave the letters free. */
export function rimOffset(radius: number): { readonly x: number; readonly y: number } {
  return { x: Math.max(radius * 0.74 + 1, 15), y: Math.max(radius * 0.74 + 1, 9) };
}

/** Title and share; a title that only says the name again is left out. */
function detailOf(
  { name, title, influence }: MapPerson,
  { widestLabel: most, text: { detail: detailSize } }: NodeScale,
): string {
  const share = influence === null ? "" : sharePercent(influence);
  const room = most - textWidth(` · ${share}`, detailSize);
  const shown = title === name ? "" : shortenText(title, room, detailSize);
  return [isolateText(shown), share].filter(Boolean).join(" · ");
}

/** The radius for a share of the decision. */
export function radiusOfShare(influence: number, { largestInfluence, largestRadius }: NodeScale): number {
  return largestInfluence > 0 ? largestRadius * Math.sqrt(influence / largestInfluence) : 0;
}

function radiusOf({ influence, count }: MapPerson, scale: NodeScale): number {
  if (count === 0) return seatRadius;
  // So that the number inside can be read.
  const least = count > 1 ? mergedRadius + 4 * Math.max(0, String(count).length - 2) : smallestRadius;
  if (influence === null) return Math.max(outsideRadius, least);
  const radius = radiusOfShare(influence, scale);
  return Math.min(1.5 * scale.largestRadius, Math.max(least, radius));
}
