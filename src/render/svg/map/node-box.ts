import { sharePercent } from "../../shared/share-percent.js";
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

export const nameSize = 12;
export const detailSize = 10;
/** From the middle of a node to the first line of its label, less the radius. */
export const labelDrop = 17;
const usualRadius = 42;
const smallestRadius = 11;
/** Maps of more people have smaller symbols, shorter names, and titles of those with most influence only. */
const roomyPeople = 30;
const titlesOnDenseMap = 15;
const outsideRadius = 12;
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
}

/** The sizes for the people of a map, who come with most influence first. */
export function nodeScale(people: readonly MapPerson[]): NodeScale {
  const isRoomy = people.length <= roomyPeople;
  const largestInfluence = people.reduce(
    (most, { influence, count }) => (count > 1 ? most : Math.max(most, influence ?? 0)),
    0,
  );
  return {
    largestInfluence,
    largestRadius: isRoomy ? usualRadius : Math.max(26, usualRadius * Math.sqrt(roomyPeople / people.length)),
    widestLabel: isRoomy ? widestLabel : widestDenseLabel,
    titles: isRoomy ? people.length : titlesOnDenseMap,
  };
}

/** How large a node is drawn: its area follows its influence, down to the size that holds two letters. */
export function nodeBox(person: MapPerson, scale: NodeScale, hasTitle: boolean): NodeBox {
  const radius = radiusOf(person, scale) * symbolReach[person.side];
  const isTitled = hasTitle && person.title !== "" && person.title !== person.name;
  const names = wrapText(person.name, scale.widestLabel, nameSize, isTitled ? 1 : 2, true);
  const detail = hasTitle ? detailOf(person, scale) : "";
  const widths = [...names.map((line) => textWidth(line, nameSize, true)), textWidth(detail, detailSize)];
  const width = Math.max(...widths);
  return {
    radius,
    width: Math.max(2 * (radius + ringRoom), width) + 12,
    labelWidth: width,
    height: 2 * radius + 9 + labelDrop + (names.length - 1) * nameLine + (detail === "" ? 0 : detailLine) + 8,
    names,
    detail,
  };
}

/** Title and share; a title that only says the name again is left out. */
function detailOf({ name, title, influence }: MapPerson, { widestLabel: most }: NodeScale): string {
  const share = influence === null ? "" : sharePercent(influence);
  const room = most - textWidth(` · ${share}`, detailSize);
  const shown = title === name ? "" : shortenText(title, room, detailSize);
  return [shown, share].filter(Boolean).join(" · ");
}

/** The radius for a share of the decision. */
export function radiusOfShare(influence: number, { largestInfluence, largestRadius }: NodeScale): number {
  return largestInfluence > 0 ? largestRadius * Math.sqrt(influence / largestInfluence) : 0;
}

function radiusOf({ influence, count }: MapPerson, scale: NodeScale): number {
  if (influence === null) return outsideRadius;
  const radius = radiusOfShare(influence, scale);
  return Math.min(1.5 * scale.largestRadius, Math.max(count > 1 ? mergedRadius : smallestRadius, radius));
}
