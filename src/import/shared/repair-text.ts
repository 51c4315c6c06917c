import { counted } from "../../internal/counted.js";
import { type ImportLog, note } from "./import-log.js";

/**
 * A text without byte order mark and without halves of characters, which no file can hold: each becomes the replacement
 * character, with one issue that counts them and those that were there before.
 */
export function repairText(log: ImportLog, file: string, text: string): string {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const whole = plain.replace(/\p{Surrogate}/gu, "\uFFFD");
  let broken = 0;
  for (let at = whole.indexOf("\uFFFD"); at !== -1; at = whole.indexOf("\uFFFD", at + 1)) broken++;
  if (broken > 0) {
    note(log, "broken_characters", [file], `${counted(broken, "character")} cannot be read (save the file as UTF-8)`);
  }
  return whole;
}
