import { counted } from "../../internal/list-words.js";
import { type ImportLog, note } from "./import-log.js";

/**
 * A text without byte order mark, without halves of characters and without zero characters, which no file of text holds: halves
 * become the replacement character, with one issue that counts them and those that were there before. A file of two bytes a
 * character that was read as UTF-8 is full of zeros between the letters, and can be read without them.
 */
export function repairText(log: ImportLog, file: string, text: string): string {
  const zeros = text.includes("\u0000") ? text.split("\u0000").length - 1 : 0;
  const letters = zeros === 0 ? text : text.replaceAll("\u0000", "");
  const plain = letters.startsWith("\uFEFF") ? letters.slice(1) : letters;
  const whole = plain.replace(/\p{Surrogate}/gu, "\uFFFD");
  let broken = 0;
  for (let at = whole.indexOf("\uFFFD"); at !== -1; at = whole.indexOf("\uFFFD", at + 1)) broken++;
  if (zeros > 0) {
    const remedy = 'a file saved as "Unicode text" is decoded as utf16le';
    note(log, "zero_characters", [file], `${counted(zeros, "zero character")} left out (${remedy})`);
  }
  if (broken > 0) {
    note(log, "broken_characters", [file], `${counted(broken, "character")} cannot be read (save the file as UTF-8)`);
  }
  return zeros > 0 ? whole.replace(/^\uFFFD+/, "") : whole;
}
