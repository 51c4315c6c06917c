import { toMoment } from "../../internal/days.js";
import { withoutUnsafe } from "../../internal/plain-line.js";

const millisecondsADay = 86_400_000;
/** Bytes of a line without its end (RFC 5545, 3.1). */
const bytesALine = 75;

/** One property, folded into lines of at most 75 bytes and never inside a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let bytes = 0;
  for (const character of `${name}:${value}`) {
    const size = bytesOf(character);
    if (bytes + size > bytesALine) {
      lines.push(line);
      line = " ";
      bytes = 1;
    }
    line += character;
    bytes += size;
  }
  lines.push(line);
  return lines.join("\r\n");
}

/** Text as iCalendar writes it (RFC 5545, 3.3.11); what hides or ends a line becomes a space. */
export function escapeText(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => withoutUnsafe(line).replace(/[\\;,]/g, (character) => `\\${character}`))
    .join("\\n");
}

/** `20260315`: the day of a date or date-time, UTC. */
export function dayOf(iso: string): string {
  return basic(Math.floor(toMoment(iso).begin)).slice(0, 8);
}

/** The day after, where an all-day event ends. */
export function dayAfter(iso: string): string {
  return basic(Math.floor(toMoment(iso).begin) + 1).slice(0, 8);
}

/** `20260301T000000Z`: the instant at which a date or date-time begins. */
export function momentOf(iso: string): string {
  return basic(toMoment(iso).begin);
}

function basic(days: number): string {
  return `${new Date(Math.round(days * millisecondsADay)).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
