import { escapeUnsafe } from "../../internal/plain-line.js";

/** What stands in quotes, written as in JSON, or a text without quotes as it is. */
export function unquote(text: string): string {
  const plain = text.trim();
  if (!plain.startsWith('"')) return plain;
  try {
    return String(JSON.parse(plain));
  } catch {
    return plain;
  }
}

/** A text in quotes, on one line; what would hide or turn it is written as in JSON. */
export function inQuotes(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

/**
 * A name and the id in brackets behind it: `Dana Cole (dana)`, each maybe in quotes; `null` if it is written otherwise. A `strict`
 * name without quotes has no brackets or quotes of its own.
 */
export function cutId(text: string, strict: boolean): { name: string; id: string | null } | null {
  const whole = text.trim();
  if (whole.startsWith('"')) {
    const end = closingQuote(whole, 0);
    if (end === -1) return strict ? null : { name: whole, id: null };
    const rest = whole.slice(end + 1).trim();
    const id = inBrackets(rest);
    if (rest !== "" && id === null) return strict ? null : { name: whole, id: null };
    return { name: whole.slice(0, end + 1), id };
  }
  const open = strict ? whole.indexOf("(") : openOfLast(whole);
  const name = open === -1 ? whole : whole.slice(0, open).trim();
  const id = open === -1 ? null : inBrackets(whole.slice(open));
  if (open !== -1 && id === null) return strict ? null : { name: whole, id: null };
  return strict && /["()]/.test(name) ? null : { name, id };
}

/** Where the last bracket opens of a text that ends with one; a quoted id may hold brackets. */
function openOfLast(text: string): number {
  if (!text.endsWith(")")) return -1;
  return text.endsWith('")') ? text.indexOf('("') : text.lastIndexOf("(");
}

function inBrackets(text: string): string | null {
  if (text.length < 2 || !text.startsWith("(") || !text.endsWith(")")) return null;
  const inside = text.slice(1, -1);
  if (inside.startsWith('"')) return closingQuote(inside, 0) === inside.length - 1 ? inside : null;
  return /["()]/.test(inside) ? null : inside;
}

/** The quote that closes one, or -1; a backslash keeps the next letter. */
export function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}
