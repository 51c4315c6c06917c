import { escapeXml } from "../../../internal/escape-xml.js";

/** Attributes of an element, in the order written; absent ones are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element as text: numbers rounded to a tenth, texts escaped.
 *
 * @param content - Elements and escaped text, as they are; a list is written one a line.
 */
export function element(name: string, attributes: SvgAttributes, content: string | readonly string[] = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "number" ? formatNumber(value) : escapeXml(value)}"`;
  }
  if (typeof content === "string") return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
  const lines = content.filter((part) => part !== "");
  return lines.length === 0 ? `${tag}/>` : `${tag}>\n${lines.join("\n")}\n</${name}>`;
}

/** A coordinate with at most one digit behind the point; what is no number is 0. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) && rounded !== 0 ? String(rounded) : "0";
}
