import { plainLine } from "../../internal/plain-line.js";

const special: ReadonlySet<string> = /* @__PURE__ */ new Set("\\`*_{}[]<>#|~&$");
const listMark = /^([-+=]|\d{1,9}[.)])/;
/**
 * What turns into a link by itself. Readers decode character references before they look for addresses, so an invisible word joiner
 * breaks them: before the sign, and behind a dot as well, where some readers look at the domain alone.
 */
const address = /\b(?:https?|ftp|mailto|xmpp):|\bwww\.|@|[\p{L}\p{N}-]{2}\.(?=\p{L}{2})/giu;
const joiner = "\u2060";

/**
 * Text that stays text in Markdown: no emphasis, link, picture, table cell, heading, list, code, formula or HTML comes of it, nor a
 * link of an address. Line breaks become spaces, for a new line may begin a new block.
 */
export function escapeMarkdown(text: string): string {
  const line = plainLine(text.replace(/\s+/g, " "));
  let escaped = "";
  for (const character of line) escaped += special.has(character) ? `\\${character}` : character;
  return escaped
    .replace(address, (found) => `${found.slice(0, -1)}${joiner}${found.at(-1)}${joiner}`)
    .replace(listMark, (mark) => mark.replace(/[-+=.)]/, "\\$&"));
}
