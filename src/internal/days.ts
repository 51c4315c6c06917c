/** A date or date-time as the library reckons with it. Days are UTC days since 1970-01-01, with fractions. */
export interface Moment {
  /** When it begins: midnight for a date without a time. */
  readonly begin: number;
  /** When it ends: the next midnight for a date without a time, else the same instant as `begin`. */
  readonly end: number;
}

/** What a date or date-time looks like; the calendar is checked apart. */
export const isoDatePattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

const millisecondsADay = 86_400_000;

/** Whether a text of the right form names a day that exists. */
export function isCalendarDate(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const daysInMonth = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= daysInMonth[month - 1]!;
}

/** Reads a checked ISO date or date-time. A date without a time stands for its whole day, UTC. */
export function toMoment(iso: string): Moment {
  const begin = Date.parse(iso) / millisecondsADay;
  return { begin, end: iso.length === 10 ? begin + 1 : begin };
}

/** Whether a fact is dated later than `asOf`; a whole day only if it begins after it. */
export function isAfter(fact: Moment, asOf: Moment): boolean {
  return asOf.end > asOf.begin ? fact.begin >= asOf.end : fact.begin > asOf.end;
}

/** Days from the end of the fact to `asOf`, never negative. */
export function ageInDays(fact: Moment, asOf: Moment): number {
  return Math.max(0, asOf.end - fact.end);
}
