const dayMs = 86_400_000;
const mostSteps = 20_000;
/** A series whose rule never fits, such as the 31st of February, ends after so many steps. */
const mostEmptySteps = 1500;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** A rule such as `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`, taken apart. */
interface Rule {
  readonly every: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count: number;
  readonly until: number;
  readonly days: readonly { readonly weekday: number; readonly nth: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

/**
 * When the events of a series begin, as moments of their own clock, the first included, up to a last day. `null` for a rule that is
 * not read: hours, weeks of the year, positions in a set.
 *
 * @param rule - The value of `RRULE`.
 * @param start - The first event, in milliseconds of its own clock.
 * @param last - No event after it counts.
 */
export function expandSeries(rule: string, start: number, last: number): number[] | null {
  const parsed = parseRule(rule);
  if (parsed === null || !Number.isFinite(start)) return null;
  const end = Math.min(last, parsed.until);
  const found: number[] = [];
  let empty = 0;
  for (let step = 0; step < mostSteps && empty < mostEmptySteps; step++) {
    const candidates = eventsOfStep(parsed, start, step);
    if (candidates === "over") break;
    let past = false;
    empty = candidates.length === 0 ? empty + 1 : 0;
    for (const moment of candidates) {
      if (moment < start) continue;
      if (found.length >= parsed.count || moment > end) {
        past = true;
        break;
      }
      found.push(moment);
    }
    if (past || stepBegin(parsed, start, step) > end + 31 * dayMs) break;
  }
  return found;
}

function parseRule(text: string): Rule | null {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, 500).toUpperCase().split(";")) {
    const at = part.indexOf("=");
    if (at > 0) parts.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  const every = parts.get("FREQ");
  if (every !== "DAILY" && every !== "WEEKLY" && every !== "MONTHLY" && every !== "YEARLY") return null;
  for (const part of ["BYSETPOS", "BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYMINUTE"]) if (parts.has(part)) return null;
  const days: { weekday: number; nth: number }[] = [];
  for (const day of parts.get("BYDAY")?.split(",") ?? []) {
    const read = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(day);
    if (read === null) return null;
    days.push({ weekday: weekdays.indexOf(read[2]!), nth: Number(read[1] ?? 0) });
  }
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get("UNTIL") ?? "");
  return {
    every,
    interval: Math.max(1, Math.min(1000, Number(parts.get("INTERVAL") ?? 1) || 1)),
    count: Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY) || Number.POSITIVE_INFINITY,
    // The whole of the last day, so that zones do not matter.
    until:
      until === null
        ? Number.POSITIVE_INFINITY
        : Date.UTC(Number(until[1]), Number(until[2]) - 1, Number(until[3])) + dayMs - 1,
    days,
    monthDays: numbersIn(parts.get("BYMONTHDAY")),
    months: numbersIn(parts.get("BYMONTH")),
  };
}

function numbersIn(text: string | undefined): number[] {
  return (text ?? "")
    .split(",")
    .map(Number)
    .filter((value) => Number.isInteger(value) && value !== 0);
}

/** The events of the nth day, week, month or year of the series, in order. */
function eventsOfStep(rule: Rule, start: number, step: number): number[] | "over" {
  const begin = stepBegin(rule, start, step);
  if (!Number.isFinite(begin) || Math.abs(begin) > 8e14) return "over";
  const time = ((start % dayMs) + dayMs) % dayMs;
  const fits = (day: number) => rule.months.length === 0 || rule.months.includes(new Date(day).getUTCMonth() + 1);
  if (rule.every === "DAILY") {
    const isDay = rule.days.length === 0 || rule.days.some(({ weekday }) => weekday === new Date(begin).getUTCDay());
    return isDay && fits(begin) ? [begin + time] : [];
  }
  if (rule.every === "WEEKLY") {
    const wanted = rule.days.length === 0 ? [new Date(start).getUTCDay()] : rule.days.map(({ weekday }) => weekday);
    // Weeks begin on Monday.
    const offsets = [...new Set(wanted.map((weekday) => (weekday + 6) % 7))].sort((a, b) => a - b);
    return offsets
      .map((offset) => begin + offset * dayMs)
      .filter(fits)
      .map((day) => day + time);
  }
  const months = rule.every === "MONTHLY" ? [begin] : monthsOfYear(rule, start, begin);
  return months
    .flatMap((month) => daysOfMonth(rule, start, month))
    .filter(fits)
    .map((day) => day + time);
}

/** Midnight on the first day of the nth day, week, month or year. */
function stepBegin({ every, interval }: Rule, start: number, step: number): number {
  const day = Math.floor(start / dayMs) * dayMs;
  if (every === "DAILY") return day + step * interval * dayMs;
  const date = new Date(day);
  if (every === "WEEKLY") return day - ((date.getUTCDay() + 6) % 7) * dayMs + step * interval * 7 * dayMs;
  if (every === "MONTHLY") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step * interval, 1);
  return Date.UTC(date.getUTCFullYear() + step * interval, 0, 1);
}

function monthsOfYear({ months }: Rule, start: number, year: number): number[] {
  const of = months.length > 0 ? [...months].sort((a, b) => a - b) : [new Date(start).getUTCMonth() + 1];
  return of.map((month) => Date.UTC(new Date(year).getUTCFullYear(), month - 1, 1));
}

function daysOfMonth({ days, monthDays }: Rule, start: number, month: number): number[] {
  const first = new Date(month);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const found = new Set<number>();
  for (const { weekday, nth } of days) {
    const offset = (weekday - first.getUTCDay() + 7) % 7;
    const all: number[] = [];
    for (let day = 1 + offset; day <= length; day += 7) all.push(day);
    if (nth === 0) for (const day of all) found.add(day);
    else {
      const day = nth > 0 ? all[nth - 1] : all.at(nth);
      if (day !== undefined) found.add(day);
    }
  }
  for (const day of monthDays) found.add(day > 0 ? day : length + 1 + day);
  if (days.length === 0 && monthDays.length === 0) found.add(new Date(start).getUTCDate());
  return [...found]
    .filter((day) => day >= 1 && day <= length)
    .sort((a, b) => a - b)
    .map((day) => month + (day - 1) * dayMs);
}
