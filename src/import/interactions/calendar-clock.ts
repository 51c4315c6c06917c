/** `20260114T093000Z`, `20260114T093000`, `20260114`. */
export const calendarMoment = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/;

/** A moment on its own clock, in milliseconds as if that were UTC; `null` for what is none. */
export function calendarClock(text: string): number | null {
  const parts = calendarMoment.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const moment = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  return Number.isFinite(moment) ? moment : null;
}
