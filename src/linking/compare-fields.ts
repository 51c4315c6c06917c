import { foldLetters } from "../internal/fold-letters.js";
/** What a field holds, which decides how two values are compared. */
export type FieldKind = "name" | "email" | "date" | "phone" | "id" | "text";

/** How well two values agree, the best first; `null` where one is missing. */
export type Agreement = "same" | "close" | "near" | "different";
export const agreements: readonly Agreement[] = ["same", "close", "near", "different"];

/** The kind of a field, by its name. */
export function fieldKind(field: string): FieldKind {
  const word = field.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (/mail/.test(word)) return "email";
  if (/phone|mobile|tel/.test(word)) return "phone";
  if (/dob|birth|date|geburt/.test(word)) return "date";
  if (/name|vorname|nom|apellido|姓|名/.test(word)) return "name";
  return /linkedin|url|profile/.test(word) ? "id" : "text";
}

/** A value as it is compared: letters and digits in lower case, without accents; `null` for nothing. */
export function foldValue(value: unknown, kind: FieldKind): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = foldLetters(String(value).slice(0, 300)).trim();
  if (text === "" || /^(?:n\/?a|null|none|unknown|tbd|nan|-+)$/.test(text)) return null;
  if (kind === "email") return text;
  if (kind === "phone" || kind === "date") return text.replace(/\D/g, "") || null;
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim() || null;
}

/** How well two folded values agree. */
export function compareValues(a: string, b: string, kind: FieldKind): Agreement {
  if (a === b) return "same";
  if (kind === "email") return compareEmails(a, b);
  if (kind === "date") {
    if (a.length === b.length && differingDigits(a, b) <= 1) return "close";
    if (isSwapped(a, b)) return "close";
    return a.slice(0, 4) === b.slice(0, 4) || (a.length === b.length && differingDigits(a, b) === 2)
      ? "near"
      : "different";
  }
  if (kind === "phone") return a.length >= 7 && b.length >= 7 && a.slice(-7) === b.slice(-7) ? "close" : "different";
  if (kind === "id") return "different";
  if (kind === "name" && (a.startsWith(`${b} `) || b.startsWith(`${a} `))) return "close";
  const likeness = jaroWinkler(a, b);
  if (likeness >= 0.9) return "close";
  return likeness >= 0.78 || (kind === "name" && isInitial(a, b)) ? "near" : "different";
}

/** Addresses of which letters were mistyped, or one person at two hosts. */
function compareEmails(a: string, b: string): Agreement {
  const [one, other] = [a.split("@")[0]!, b.split("@")[0]!];
  if (one === other && one.length > 3) return "close";
  const likeness = jaroWinkler(a.replace(/[^a-z0-9]/g, ""), b.replace(/[^a-z0-9]/g, ""));
  if (likeness >= 0.93) return "close";
  return likeness >= 0.85 ? "near" : "different";
}

function differingDigits(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}

/** Month and day swapped: `2015-10-07` and `2015-07-10`. */
function isSwapped(a: string, b: string): boolean {
  return (
    a.length === 8 &&
    b.length === 8 &&
    a.slice(0, 4) === b.slice(0, 4) &&
    a.slice(4, 6) === b.slice(6) &&
    a.slice(6) === b.slice(4, 6)
  );
}

function isInitial(a: string, b: string): boolean {
  return a[0] === b[0] && (a.length === 1 || b.length === 1);
}

/** Likeness of two words from 0 to 1 (Jaro 1989, Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const matched: string[] = [];
  for (let at = 0; at < a.length; at++) {
    for (let other = Math.max(0, at - reach); other < Math.min(b.length, at + reach + 1); other++) {
      if (taken[other] === 1 || a[at] !== b[other]) continue;
      taken[other] = 1;
      matched.push(a[at]!);
      break;
    }
  }
  if (matched.length === 0) return 0;
  let moved = 0;
  let at = 0;
  for (let other = 0; other < b.length; other++) {
    if (taken[other] !== 1) continue;
    if (b[other] !== matched[at]) moved++;
    at++;
  }
  const count = matched.length;
  const jaro = (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
  let prefix = 0;
  while (prefix < Math.min(4, a.length, b.length) && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
