import * as s from "../../../internal/schema.js";

/**
 * The id of an element: a prefix, what it is, and the id of what it shows. Letters, digits, `_` and `-` stay; every other character
 * becomes its code between two points, so that different ids stay different and none has a space.
 */
export function elementId(prefix: string, part: string, id: string): string {
  let safe = "";
  for (const character of id) {
    safe += /[A-Za-z0-9_-]/.test(character) ? character : `.${character.codePointAt(0)!.toString(16)}.`;
  }
  return `${prefix}-${part}-${safe}`;
}

/** What ids in one picture begin with. */
export const idPrefixSchema = /* @__PURE__ */ (() =>
  s.string().check(s.regex(/^[A-Za-z][A-Za-z0-9_-]{0,60}$/, "a letter, then letters, digits, _ and -")))();
