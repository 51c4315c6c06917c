const special: ReadonlySet<string> = /* @__PURE__ */ new Set("\\`*_{}[]<>#|~&$");
const listMark = /^([-+=]|\d{1,9}[.)])/;
/** What turns into a link by itself: the character that makes it one is written as a reference. */
const address = /\b(?:https?|ftp|mailto|xmpp):|\bwww\.|@/gi;

/**
 * Text that stays text in Markdown: no emphasis, link, picture, table cell, heading, list, code, formula or HTML comes of it, nor a
 * link of an address. Line breaks become spaces, for a new line may begin a new block.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  let escaped = "";
  for (const character of line) escaped += special.has(character) ? `\\${character}` : character;
  return escaped
    .replace(address, (found) => `${found.slice(0, -1)}&#${found.charCodeAt(found.length - 1)};`)
    .replace(listMark, (mark) => mark.replace(/[-+=.)]/, "\\$&"));
}
