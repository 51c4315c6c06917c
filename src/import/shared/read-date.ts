import { isCalendarDate, isoDatePattern } from "../../internal/days.js";

/** Which comes first in dates such as 03/04/2026. */
export type DateOrder = "day_first" | "month_first";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.+))?$/i;
const threeNumbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?[T ]+(.+))?$/;
const dayMonthName = /^(\d{1,2})[-. ]+([a-z]{3})[a-z]*[-., ]+(\d{4})(?:,? +(.+))?$/i;
const monthNameDay = /^([a-z]{3})[a-z]*\.? +(\d{1,2}),? +(\d{4})(?:,? +(.+))?$/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date or date-time as exports write it, in ISO form; `null` if it cannot be read, `"ambiguous"` if day and month could be
 * swapped and nobody says which comes first. Times without a zone are read as UTC; dates without a time stay dates.
 */
export function readDate(text: string, order: DateOrder | null): string | "ambiguous" | null {
  const iso = isoLike.exec(text);
  if (iso) return build(iso[1]!, iso[2]!, iso[3]!, iso[4]);
  const numbers = threeNumbers.exec(text);
  if (numbers) {
    const [, first, sign, second, year, time] = numbers as unknown as [string, string, string, string, string, string?];
    const known = order ?? orderOf(text) ?? (sign === "." || first === second ? "day_first" : null);
    if (known === null) return "ambiguous";
    return known === "day_first" ? build(year, second, first, time) : build(year, first, second, time);
  }
  const named = dayMonthName.exec(text);
  if (named) return build(named[3]!, monthNumber(named[2]!), named[1]!, named[4]);
  const american = monthNameDay.exec(text);
  return american ? build(american[3]!, monthNumber(american[1]!), american[2]!, american[4]) : null;
}

/** What a single date gives away about the order: only a number above twelve does. */
export function orderOf(text: string): DateOrder | null {
  const numbers = threeNumbers.exec(text);
  if (!numbers) return null;
  if (Number(numbers[1]) > 12) return "day_first";
  return Number(numbers[3]) > 12 ? "month_first" : null;
}

/** The order that all dates of a column share, as far as they give it away; `null` if they do not, or contradict each other. */
export function commonOrder(texts: Iterable<string>): DateOrder | null {
  let common: DateOrder | null = null;
  for (const text of texts) {
    const order = orderOf(text);
    if (order === null) continue;
    if (common !== null && common !== order) return null;
    common = order;
  }
  return common;
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function build(year: string, month: string, day: string, time: string | undefined): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = time === undefined || time.trim() === "" ? "" : readTime(time.trim());
  if (read === null) return null;
  const whole = `${date}${read}`;
  return isoDatePattern.test(whole) && isCalendarDate(whole) ? whole : null;
}

function readTime(text: string): string | null {
  const parts = clock.exec(text);
  if (!parts) return null;
  const [, hours, minutes, seconds, fraction, half, zone] = parts;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const kept = fraction === undefined || /^\.0+$/.test(fraction) ? "" : fraction;
  return `T${String(hour).padStart(2, "0")}:${minutes}:${seconds ?? "00"}${kept}${readZone(zone)}`;
}

function readZone(zone: string | undefined): string {
  if (zone === undefined || /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
