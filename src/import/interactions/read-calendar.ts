import { type ContentLine, contentLines, plainValue } from "../shared/content-lines.js";
import { type ImportLog, noteOnce } from "../shared/import-log.js";
import type { FoundInteraction } from "./found-interaction.js";

const videoPlace = /https?:|\b(?:zoom|teams|meet|webex|video|online|virtual)\b/i;

/** The events of an iCalendar file; those cancelled are left out, of a series the first counts. Descriptions are not read. */
export function readCalendar(log: ImportLog, file: string, text: string, textLength: number): FoundInteraction[] {
  const found: FoundInteraction[] = [];
  let event: ContentLine[] | null = null;
  let start = 0;
  let inside = 0;
  for (const line of contentLines(text, textLength)) {
    if (line.name === "BEGIN") {
      if (/^vevent$/i.test(line.value)) {
        event = [];
        start = line.line;
        inside = 0;
      } else if (event !== null) inside++;
    } else if (line.name === "END") {
      if (event !== null && /^vevent$/i.test(line.value)) {
        const one = eventOf(log, [file, `line ${start}`], event);
        if (one !== null) found.push(one);
        event = null;
      } else if (inside > 0) inside--;
    } else if (event !== null && inside === 0) event.push(line);
  }
  return found;
}

function eventOf(
  log: ImportLog,
  path: readonly (string | number)[],
  lines: readonly ContentLine[],
): FoundInteraction | null {
  const first = (name: string) => lines.find((line) => line.name === name);
  if (/^cancelled$/i.test(first("STATUS")?.value ?? "")) {
    noteOnce(log, "cancelled", path, "a cancelled event", "; left out");
    return null;
  }
  if (first("RRULE") !== undefined) noteOnce(log, "series", path, "a series of events", "; the first one counts");
  const attendees = lines.filter(
    ({ name, parameters }) => name === "ATTENDEE" && !/PARTSTAT=DECLINED|CUTYPE=(?:ROOM|RESOURCE)/i.test(parameters),
  );
  const from = momentOf(first("DTSTART"));
  const to = momentOf(first("DTEND"));
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
function momentOf(line: ContentLine | undefined): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(line?.value ?? "");
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? "00"}Z`;
}

function asMoment(text: string): string {
  return text.length === 10 ? `${text}T00:00:00Z` : text;
}

function durationOf(text: string | undefined): number | null {
  const parts = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?/.exec(text ?? "");
  return parts === null ? null : Number(parts[1] ?? 0) * 1440 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
