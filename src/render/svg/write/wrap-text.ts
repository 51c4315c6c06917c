import { shortenText } from "./shorten-text.js";
import { textWidth } from "./text-width.js";

/** A text in lines of at most a width, broken between words; a word that is wider, and a last line too many, are cut short. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  mostLines = Number.POSITIVE_INFINITY,
  isBold = false,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || lines.length === mostLines - 1 || textWidth(longer, size, isBold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one) => shortenText(one, width, size, isBold));
}
