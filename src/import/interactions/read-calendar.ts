import { type ContentLine, contentLines, plainValue } from "../shared/content-lines.js";
import { type ImportLog, noteOnce } from "../shared/import-log.js";
import { calendarClock, calendarMoment } from "./calendar-clock.js";
import type { Zone } from "./defined-zone.js";
import { expandSeries } from "./expand-series.js";
import type { FoundInteraction } from "./found-interaction.js";
import { type Zones, zoneOf } from "./zones.js";

const videoPlace = /https?:|\b(?:zoom|teams|meet|webex|video|online|virtual)\b/i;

/**
 * The events of an iCalendar file; those cancelled are left out, a series is every event up to the day of the account, with the
 * ones that were moved where they were moved to. Local times are read in their zone. Descriptions are not read.
 *
 * @param asOf - The day of the account: later events of a series have not been.
 */
export function readCalendar(
  log: ImportLog,
  file: string,
  text: string,
  { textLength, asOf }: { readonly textLength: number; readonly asOf: string },
): FoundInteraction[] {
  const calendar: Calendar = {
    log,
    zones: { known: new Map(), defined: new Map() },
    found: [],
    series: [],
    moved: new Map(),
  };
  for (const { kind, line, lines } of components(text, textLength)) {
    if (kind === "VEVENT") readEvent(calendar, [file, `line ${line}`], lines);
    else calendar.zones.defined.set(lines.find(({ name }) => name === "TZID")?.value ?? "", lines);
  }
  const last = Date.parse(asMoment(asOf)) + (asOf.length === 10 ? 86_399_999 : 0);
  for (const one of calendar.series) {
    for (const event of eventsOfSeries(calendar, one, last)) calendar.found.push(event);
  }
  return calendar.found;
}

/** The zones, then the events of a text. What is nested in an event, such as an alarm, is left out; in a zone it is the rules. */
function components(text: string, textLength: number): { kind: string; line: number; lines: ContentLine[] }[] {
  const found: { kind: string; line: number; lines: ContentLine[] }[] = [];
  let current: (typeof found)[number] | null = null;
  let inside = 0;
  for (const line of contentLines(text, textLength)) {
    const kind = line.name === "BEGIN" || line.name === "END" ? line.value.toUpperCase() : null;
    if (current === null) {
      if (line.name !== "BEGIN" || (kind !== "VEVENT" && kind !== "VTIMEZONE")) continue;
      current = { kind, line: line.line, lines: [] };
      inside = 0;
    } else if (line.name === "END" && kind === current.kind) {
      found.push(current);
      current = null;
    } else {
      if (line.name === "BEGIN") inside++;
      if (inside === 0 || current.kind === "VTIMEZONE") current.lines.push(line);
      if (line.name === "END" && inside > 0) inside--;
    }
  }
  return found.sort((a, b) => Number(a.kind === "VEVENT") - Number(b.kind === "VEVENT"));
}

/** A series that waits for the events of it that were moved. */
interface Series {
  readonly event: FoundInteraction;
  readonly uid: string | null;
  readonly rule: string | null;
  /** The first event, on its own clock. */
  readonly start: number;
  /** Days and moments that are called off or added, as the file writes them. */
  readonly excluded: readonly string[];
  readonly added: readonly string[];
  readonly hasTime: boolean;
  readonly zone: Zone | null | undefined;
}

interface Calendar {
  readonly log: ImportLog;
  readonly zones: Zones;
  readonly found: FoundInteraction[];
  readonly series: Series[];
  /** Events of series that stand for themselves, by the id of the series: their place in it, as the file writes it. */
  readonly moved: Map<string, string[]>;
}

/** A series longer than this loses its oldest events. */
const mostEvents = 1000;

function readEvent(calendar: Calendar, path: readonly (string | number)[], lines: readonly ContentLine[]): void {
  const { log, zones, found, series, moved } = calendar;
  const first = (name: string) => lines.find((line) => line.name === name);
  const uid = first("UID")?.value ?? null;
  const instance = first("RECURRENCE-ID");
  if (uid !== null && instance !== undefined) moved.set(uid, [...(moved.get(uid) ?? []), instance.value]);
  const start = first("DTSTART");
  const zone = start === undefined ? undefined : zoneOf(zones, start);
  if (zone === null) noteOnce(log, "unknown_zone", path, "a time zone that is not known", "; the time is read as UTC");
  const event = eventOf(log, zones, path, lines);
  if (event === null) return;
  const listed = (name: string) =>
    lines.flatMap((line) => (line.name === name ? line.value.split(",").map((text) => text.trim()) : []));
  const rule = first("RRULE")?.value ?? null;
  const added = listed("RDATE");
  const begin = start === undefined ? null : calendarClock(start.value);
  if ((rule === null && added.length === 0) || begin === null || instance !== undefined) {
    found.push(event);
    return;
  }
  const hasTime = start!.value.includes("T");
  series.push({ event, uid, rule, start: begin, excluded: listed("EXDATE"), added, hasTime, zone });
}

/** The events of a series up to a moment of its clock, those apart that are called off or stand for themselves. */
function eventsOfSeries({ log, moved }: Calendar, series: Series, last: number): FoundInteraction[] {
  const { event, uid, rule, start, added, hasTime, zone } = series;
  const utc = (moment: number) => (zone == null ? moment : zone(moment));
  const expanded = rule === null ? [start] : expandSeries(rule, start, last);
  if (expanded === null) {
    const message = "a series of events whose rule is not read";
    noteOnce(log, "series", event.path, message, "; the first one counts");
  }
  const more = added.map(calendarClock).filter((moment) => moment !== null && moment <= last) as number[];
  const moments = [...new Set([...(expanded ?? [start]), ...more])].sort((a, b) => a - b);
  const apart = new Set([...series.excluded, ...((uid === null ? undefined : moved.get(uid)) ?? [])]);
  const isApart = (moment: number) =>
    [compact(moment), compact(moment).slice(0, 8), `${compact(utc(moment))}Z`].some((text) => apart.has(text));
  const held = moments.filter((moment) => !isApart(moment));
  if (held.length === 0)
    noteOnce(log, "series_not_held", event.path, "a series with no event up to asOf", "; left out");
  if (held.length > mostEvents) {
    noteOnce(log, "series_cut", event.path, `a series of more than ${mostEvents} events`, "; the last ones count");
  }
  return held.slice(-mostEvents).map((moment) => {
    const at = hasTime ? isoMoment(utc(moment)) : isoMoment(moment).slice(0, 10);
    return moment === start ? event : { ...event, at, id: event.id === null ? null : `${event.id} ${at}` };
  });
}

/** A moment as a calendar writes it. */
function compact(moment: number): string {
  return isoMoment(moment).replace(/[-:Z]/g, "");
}

function eventOf(
  log: ImportLog,
  zones: Zones,
  path: readonly (string | number)[],
  lines: readonly ContentLine[],
): FoundInteraction | null {
  const first = (name: string) => lines.find((line) => line.name === name);
  if (/^cancelled$/i.test(first("STATUS")?.value ?? "")) {
    noteOnce(log, "cancelled", path, "a cancelled event", "; left out");
    return null;
  }
  const attendees = lines.filter(
    ({ name, parameters }) => name === "ATTENDEE" && !/PARTSTAT=DECLINED|CUTYPE=(?:ROOM|RESOURCE)/i.test(parameters),
  );
  const from = momentOf(zones, first("DTSTART"));
  const to = momentOf(zones, first("DTEND"));
  const minutes =
    from !== null && to !== null
      ? (Date.parse(asMoment(to)) - Date.parse(asMoment(from))) / 60_000
      : durationOf(first("DURATION")?.value);
  const place = `${first("LOCATION")?.value ?? ""} ${first("X-GOOGLE-CONFERENCE")?.value ?? ""} ${first("X-MICROSOFT-SKYPETEAMSMEETINGURL")?.value ?? ""}`;
  const uid = first("UID")?.value ?? null;
  const instance = first("RECURRENCE-ID")?.value;
  return {
    path,
    id: uid === null ? null : instance === undefined ? uid : `${uid} ${instance}`,
    at: from ?? "",
    channel: videoPlace.test(place) ? "video" : "in_person",
    from: mentionOf(first("ORGANIZER")),
    to: [],
    cc: [],
    attendees: attendees.flatMap(mentionOf),
    topic: plainValue(first("SUMMARY")?.value ?? "") || null,
    minutes: minutes !== null && Number.isFinite(minutes) && minutes >= 0 && minutes < 1440 ? minutes : null,
    inReplyTo: null,
  };
}

function mentionOf(line: ContentLine | undefined): string[] {
  if (line === undefined) return [];
  const email = line.value.replace(/^mailto:/i, "").trim();
  const name = /;CN=(?:"([^"]{1,300})"|([^;:"]{1,300}))/i.exec(line.parameters);
  const label = (name?.[1] ?? name?.[2] ?? "").trim();
  if (!email.includes("@")) return label === "" ? [] : [label];
  return [label === "" || label.includes("@") ? email : `${label} <${email}>`];
}

/** `20260114T093000Z`, `20260114T093000` or `20260114` in ISO form. */
function momentOf(zones: Zones, line: ContentLine | undefined): string | null {
  const parts = calendarMoment.exec(line?.value ?? "");
  if (line === undefined || parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const zone = zoneOf(zones, line);
  const local = calendarClock(line.value);
  if (zone != null && local !== null) return isoMoment(zone(local));
  return `${date}T${hour}:${minute}:${second ?? "00"}Z`;
}

function isoMoment(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function asMoment(text: string): string {
  return text.length === 10 ? `${text}T00:00:00Z` : text;
}

function durationOf(text: string | undefined): number | null {
  const parts = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?/.exec(text ?? "");
  return parts === null ? null : Number(parts[1] ?? 0) * 1440 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
