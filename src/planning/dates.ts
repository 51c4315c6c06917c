import { toMoment } from "../internal/days.js";

/** The day so many days after a date, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date((Math.floor(toMoment(date).begin) + days) * millisecondsADay).toISOString().slice(0, 10);
}

/** The later of two days; `null` is no day. */
export function laterDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}

const millisecondsADay = 86_400_000;
