import { textWidth } from "./text-width.js";

/** The text, or as much of its beginning as fits into a width, with an ellipsis. */
export function shortenText(text: string, width: number, size: number, isBold = false): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (textWidth(plain, size, isBold) <= width) return plain;
  const room = width - textWidth("…", size, isBold);
  let kept = "";
  let used = 0;
  for (const character of plain) {
    used += textWidth(character, size, isBold);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
