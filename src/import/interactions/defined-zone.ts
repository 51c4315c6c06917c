import type { ContentLine } from "../shared/content-lines.js";
import { calendarClock } from "./calendar-clock.js";
import { expandSeries } from "./expand-series.js";

/** Turns the local times of one zone into UTC. */
export type Zone = (local: number) => number;

/** A change of the clock: from when on, on the clock before it, and how far from UTC it is then. */
interface Change {
  readonly start: number;
  readonly rule: string | null;
  readonly offset: number;
}

const yearMs = 366 * 86_400_000;

/** A zone as a file defines it (`VTIMEZONE`): by its last change before a local time. `null` where it defines none. */
export function definedZone(lines: readonly ContentLine[]): Zone | null {
  const changes: Change[] = [];
  let part: Map<string, string> | null = null;
  for (const { name, value } of lines) {
    if (name === "BEGIN") part = new Map();
    else if (name !== "END") part?.set(name, value);
    else if (part !== null) {
      const offset = offsetOf(part.get("TZOFFSETTO"));
      const start = calendarClock(part.get("DTSTART") ?? "");
      if (offset !== null && start !== null) changes.push({ start, rule: part.get("RRULE") ?? null, offset });
      part = null;
    }
  }
  if (changes.length === 0) return null;
  return (local) => {
    let latest = Number.NEGATIVE_INFINITY;
    let offset = changes[0]!.offset;
    for (const change of changes) {
      const begin = lastChange(change, local);
      if (begin === null || begin < latest) continue;
      latest = begin;
      offset = change.offset;
    }
    return local - offset;
  };
}

/** When a change last came before a local time; `null` where it had not yet. */
function lastChange({ start, rule }: Change, local: number): number | null {
  if (start > local) return null;
  if (rule === null) return start;
  // The rules are yearly and begin in 1601, as Outlook writes them: those of the last two years tell.
  const recent = new Date(start);
  const year = Math.max(recent.getUTCFullYear(), new Date(local - 2 * yearMs).getUTCFullYear());
  recent.setUTCFullYear(year);
  return expandSeries(rule, recent.getTime(), local)?.at(-1) ?? start;
}

/** `+0530` in milliseconds. */
function offsetOf(text: string | undefined): number | null {
  const parts = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(text ?? "");
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === "-" ? -minutes : minutes) * 60_000;
}
