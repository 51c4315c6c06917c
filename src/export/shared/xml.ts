import { escapeXml } from "../../internal/escape-xml.js";
import type { FlatEdge, FlatNode, Scalar } from "./flat-graph.js";

/** A column: an attribute that nodes or edges have, and the type that holds all its values. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly type: "double" | "boolean" | "string";
}

/**
 * The attributes of nodes or edges in the order in which they first appear; one with values of several types holds texts.
 *
 * @param prefix - What ids begin with, before a number; `null`: the id is the name.
 */
export function columnsOf(
  elements: readonly Pick<FlatNode | FlatEdge, "attributes">[],
  prefix: string | null,
): Column[] {
  const types = new Map<string, Column["type"]>();
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : "string");
    }
  }
  return [...types].map(([name, type], index) => ({ id: prefix === null ? name : `${prefix}${index}`, name, type }));
}

/** One XML element on a line of its own; attributes that are `null` are left out. */
export function tag(name: string, attributes: Readonly<Record<string, Scalar | null>>, content?: string): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${key}="${escapeData(value)}"`;
  }
  return content === undefined ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** The beginning of an element that has lines of its own inside. */
export function openTag(name: string, attributes: Readonly<Record<string, Scalar | null>>): string {
  return `${tag(name, attributes).slice(0, -2)}>`;
}

/** A value that stays what it is between tags and inside attribute values, line breaks and tabs included. */
export function escapeData(value: Scalar): string {
  return String(value)
    .split(/([\t\n\r])/)
    .map((part, index) => (index % 2 === 0 ? escapeXml(part) : `&#${part.charCodeAt(0)};`))
    .join("");
}
