import { textWidth } from "../../../src/render/svg/write/text-width.js";
import { readXml, type XmlElement } from "./read-xml.js";

/** A line of text as it is drawn: its size in pixels, and the rectangle of its letters. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Attributes of the groups around it, the inner ones first. */
  readonly groups: readonly ReadonlyMap<string, string>[];
}

/** A line that is drawn, as points close to one another. */
export interface DrawnPath {
  readonly points: readonly (readonly [number, number])[];
  readonly groups: readonly ReadonlyMap<string, string>[];
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const transform = /^translate\((-?[\d.]+) (-?[\d.]+)\)(?: scale\(([\d.]+)\))?$/;

/** All texts and paths of a picture in pixels of the page. */
export function drawnOf(svg: string): { readonly texts: DrawnText[]; readonly paths: DrawnPath[] } {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  const walk = (element: XmlElement, frame: Frame, groups: readonly ReadonlyMap<string, string>[]): void => {
    let inner = frame;
    const moved = element.attributes.get("transform");
    if (moved !== undefined) {
      const [, x, y, scale = "1"] = transform.exec(moved)!;
      inner = {
        x: frame.x + Number(x) * frame.scale,
        y: frame.y + Number(y) * frame.scale,
        scale: frame.scale * Number(scale),
      };
    }
    const inside = element.name === "g" ? [element.attributes, ...groups] : groups;
    if (element.name === "text") texts.push(drawnText(element, inner, inside));
    if (element.name === "path") paths.push({ points: pointsOf(element.attributes.get("d")!, inner), groups: inside });
    for (const child of element.children) walk(child, inner, inside);
  };
  walk(readXml(svg), { x: 0, y: 0, scale: 1 }, []);
  return { texts, paths };
}

function drawnText(element: XmlElement, { x, y, scale }: Frame, groups: DrawnText["groups"]): DrawnText {
  const of = (name: string) => Number(element.attributes.get(name));
  const size = of("font-size") * scale;
  const isBold = element.attributes.get("font-weight") === "bold";
  // What a text takes with the reserve for other fonts left out.
  const width = textWidth(element.text, size, isBold) / 1.04;
  const anchor = element.attributes.get("text-anchor");
  const start = x + of("x") * scale - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = y + of("y") * scale;
  return { text: element.text, size, left: start, right: start + width, top: base - 0.72 * size, bottom: base, groups };
}

const numbers = /-?\d+(?:\.\d+)?/g;
const samples = 40;

/** Points along a path of M, L, Q, H, V and C; arcs and closing lines are passed over. */
function pointsOf(path: string, frame: Frame): [number, number][] {
  const points: [number, number][] = [];
  let here: [number, number] = [0, 0];
  const add = (x: number, y: number) => points.push([frame.x + x * frame.scale, frame.y + y * frame.scale]);
  const toward = (at: (share: number) => [number, number]) => {
    for (let step = 1; step <= samples; step++) add(...at(step / samples));
    here = at(1);
  };
  for (const [, command, list] of path.matchAll(/([MLQHVCAZ])([^MLQHVCAZ]*)/g)) {
    const values = [...list!.matchAll(numbers)].map(Number);
    const from = here;
    const line = (to: [number, number]) =>
      toward((share) => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    if (command === "M") {
      here = [values[0]!, values[1]!];
      add(...here);
    } else if (command === "L") line([values[0]!, values[1]!]);
    else if (command === "H") line([values[0]!, from[1]]);
    else if (command === "V") line([from[0], values[0]!]);
    else if (command === "Q" || command === "C") {
      const all = [from, ...pairs(values)];
      toward((share) => bezier(all, share));
    } else if (command === "A") here = [values[5]!, values[6]!];
  }
  return points;
}

function pairs(values: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (let index = 0; index < values.length; index += 2) result.push([values[index]!, values[index + 1]!]);
  return result;
}

function bezier(points: readonly (readonly [number, number])[], share: number): [number, number] {
  let level = points.map(([x, y]): [number, number] => [x, y]);
  while (level.length > 1) {
    level = level.slice(1).map(([x, y], index): [number, number] => {
      const [beforeX, beforeY] = level[index]!;
      return [beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share];
    });
  }
  return level[0]!;
}

/** Points of paths that lie on letters, as texts; paths and texts are chosen by the groups that they are in. */
export function pathsThroughTexts(
  svg: string,
  isPath: (path: DrawnPath) => boolean,
  isText: (text: DrawnText) => boolean,
): string[] {
  const { texts, paths } = drawnOf(svg);
  const found: string[] = [];
  for (const { left, top, right, bottom, text } of texts.filter(isText)) {
    for (const path of paths.filter(isPath)) {
      const isHit = path.points.some(([x, y]) => x > left && x < right && y > top && y < bottom);
      if (isHit) found.push(text);
    }
  }
  return found;
}

/** The texts that are smaller than 9 pixels where they are drawn. */
export function tooSmall(svg: string): string[] {
  return drawnOf(svg)
    .texts.filter(({ size }) => size < 8.99)
    .map(({ text, size }) => `${text}: ${size}`);
}

/** Pairs of texts whose letters lie on one another. */
export function overlappingTexts(svg: string, isText: (text: DrawnText) => boolean = () => true): string[] {
  const texts = drawnOf(svg).texts.filter(isText);
  const found: string[] = [];
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const isApart =
        a.right < b.left + 0.5 || b.right < a.left + 0.5 || a.bottom < b.top + 0.5 || b.bottom < a.top + 0.5;
      if (!isApart) found.push(`${a.text} / ${b.text}`);
    }
  }
  return found;
}

/** Ids that come twice. */
export function repeatedIds(svg: string): string[] {
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
