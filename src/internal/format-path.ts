import { withoutUnsafe } from "./plain-line.js";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Where something stands in a file: `row 12`, `line 3`, `column Email`. */
const place = /^(?:(?:row|line) \d+$|column )/;

/**
 * A path as a person writes it: `people[3].roles[0]`, `people["odd key"]`. What follows the name of a file is written as a place
 * in it: `["contacts.csv", "row 12", "column Email"]` is `contacts.csv row 12, column Email`.
 */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  let places = 0;
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") text += `[${step}]`;
    else if (index === 0) text += shorten(step);
    else if (places === index - 1 && place.test(step)) text += `${places++ === 0 ? " " : ", "}${shorten(step)}`;
    else if (identifier.test(step)) text += `.${shorten(step)}`;
    else text += `[${JSON.stringify(shorten(step))}]`;
  }
  return text;
}

/** Cuts a text to 60 characters on one line, so that a message stays readable whatever was passed in. */
export function shorten(input: string): string {
  const text = withoutUnsafe(input.slice(0, 61));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value inside a message: texts in quotes, everything cut to 60 characters. */
export function quote(value: unknown): string {
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return `${shorten(String(value))}n`;
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return value === undefined ? "nothing" : `a${typeof value === "object" ? "n object" : ` ${typeof value}`}`;
}
