import { isCalendarDate, isoDatePattern } from "../../internal/days.js";
import { withoutMarks } from "../../internal/fold-letters.js";

/** Which comes first in dates such as 03/04/2026. */
export type DateOrder = "day_first" | "month_first";

/** How months begin in English, German, French, Spanish, Portuguese, Italian and Dutch, without accents. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|janv)/,
  /^(?:feb|fev|febr)/,
  /^(?:mar|mrz|maer|maar|mrt|mae|marz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];
/** Longer texts are no dates. */
const longestDate = 60;
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.+))?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;
const threeNumbers =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:(?:,|T|\s)\s*(?:(?:a|at|um|om|alle|las|à|às|kl)\s+)?(.+))?$/i;
const dayMonthName =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[-./ ]*(?:(?:de|of|di) )?([a-z]{3,12})[-./, ]+(?:(?:de|del|of) )?(\d{4}|\d{2})(?:(?:,|T|\s)\s*(?:(?:a|at|um|om|alle|las|a las)\s+)?(.+))?$/i;
const monthNameDay = /^([a-z]{3,12})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:,? +(?:at +)?(.+))?$/i;
const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2}[:時]\d{2}.*))?$/;
const clock =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})([.,]\d{1,9})?)?\s*(?:uhr|h)?\s*([ap]\.?\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\([A-Za-z ]{1,30}\)|\s+[A-Z]{2,5})?$/i;
/** A word before the date, which is a weekday where the rest is a date: `mer. 14 janv. 2026`. */
const weekday = /^\p{L}{2,13}\.?,?\s+(?=[\p{L}\d])/u;

/** The span of days that a spreadsheet counts from 1899-12-30: 1954 to 2173. */
const firstSerial = 20_000;
const lastSerial = 100_000;

/**
 * A date or date-time as exports write it, in ISO form; `null` if it cannot be read, `"ambiguous"` if day and month could be
 * swapped and nothing says which comes first. Months may be named in seven languages; years of two digits up to 69 are of this
 * century; a plain number of five digits is the day count of a spreadsheet, one of thirteen milliseconds since 1970. Times
 * without a zone are read as UTC; dates without a time stay dates.
 */
export function readDate(whole: string, order: DateOrder | null): string | "ambiguous" | null {
  if (whole.length === 10 && isoDatePattern.test(whole)) return isCalendarDate(whole) ? whole : null;
  if (whole.length > longestDate) return null;
  const text = whole.trim().replace(/\s+/g, " ");
  const iso = isoLike.exec(text);
  if (iso) return build(iso[1]!, iso[2]!, iso[3]!, iso[4]);
  if (/^[\d.,]+$/.test(text)) {
    const numeric = fromNumber(text);
    if (numeric !== undefined) return numeric;
  }
  const numbers = threeNumbers.exec(text);
  if (numbers) {
    const [, first, sign, second, year, time] = numbers as unknown as [string, string, string, string, string, string?];
    const known = order ?? orderOf(text) ?? (sign === "." || first === second ? "day_first" : null);
    if (known === null) return "ambiguous";
    return known === "day_first" ? build(year, second, first, time) : build(year, first, second, time);
  }
  const east = japanese.exec(text);
  if (east) return build(east[1]!, east[2]!, east[3]!, east[4]?.replace("時", ":").replace("分", ""));
  const compactDate = compact.exec(text);
  if (compactDate) return fromCompact(compactDate);
  const plain = withoutMarks(text);
  const named = readNamed(plain);
  if (named !== undefined) return named;
  const rest = plain.replace(weekday, "");
  if (rest === plain) return null;
  return readNamed(rest) ?? (/^\d/.test(rest) ? readDate(rest, order) : null);
}

/** A date whose month is named; `undefined` for any other text. */
function readNamed(plain: string): string | null | undefined {
  const named = dayMonthName.exec(plain);
  if (named) return build(named[3]!, monthNumber(named[2]!), named[1]!, named[4]);
  const american = monthNameDay.exec(plain);
  return american ? build(american[3]!, monthNumber(american[1]!), american[2]!, american[4]) : undefined;
}

/** What a single date gives away about the order: only a number above twelve does. */
export function orderOf(text: string): DateOrder | null {
  // An ISO date has a sign behind the year, which is no order.
  if (text.length > longestDate || text.length < 6 || text.charCodeAt(4) === 45) return null;
  const numbers = threeNumbers.exec(text.trim());
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

/** A day count of a spreadsheet, seconds or milliseconds since 1970; `undefined` for any other number. */
function fromNumber(text: string): string | null | undefined {
  const value = Number(text.replace(",", "."));
  if (/^\d{13}$/.test(text)) return new Date(value).toISOString().replace(".000Z", "Z");
  if (/^\d{10}$/.test(text)) return new Date(value * 1000).toISOString().replace(".000Z", "Z");
  if (!Number.isFinite(value) || value < firstSerial || value >= lastSerial) return undefined;
  const moment = new Date(Math.round((value - 25_569) * 86_400) * 1000).toISOString();
  return Number.isInteger(value) ? moment.slice(0, 10) : moment.replace(".000Z", "Z");
}

function fromCompact([, year, month, day, hour, minute, second]: RegExpExecArray): string | null {
  return build(year!, month!, day!, hour === undefined ? undefined : `${hour}:${minute}:${second}`);
}

function monthNumber(name: string): string {
  const word = name.toLowerCase();
  return String(months.findIndex((month) => month.test(word)) + 1);
}

function build(year: string, month: string, day: string, time: string | undefined): string | null {
  const whole = year.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year;
  const date = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = time === undefined || time.trim() === "" ? "" : readTime(time.trim());
  if (read === null) return null;
  const moment = `${date}${read}`;
  return isoDatePattern.test(moment) && isCalendarDate(moment) ? moment : null;
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
  const kept = fraction === undefined || /^[.,]0+$/.test(fraction) ? "" : fraction.replace(",", ".");
  return `T${String(hour).padStart(2, "0")}:${minutes}:${seconds ?? "00"}${kept}${readZone(zone)}`;
}

function readZone(zone: string | undefined): string {
  if (zone === undefined || /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
