import type { ContentLine } from "../shared/content-lines.js";
import { definedZone, type Zone } from "./defined-zone.js";

/** Names of time zones as Outlook writes them, by the names that the world knows. */
const windowsZones: Readonly<Record<string, string>> = {
  "dateline standard time": "Etc/GMT+12",
  "hawaiian standard time": "Pacific/Honolulu",
  "alaskan standard time": "America/Anchorage",
  "pacific standard time": "America/Los_Angeles",
  "mountain standard time": "America/Denver",
  "us mountain standard time": "America/Phoenix",
  "central standard time": "America/Chicago",
  "central america standard time": "America/Guatemala",
  "eastern standard time": "America/New_York",
  "us eastern standard time": "America/Indianapolis",
  "sa pacific standard time": "America/Bogota",
  "atlantic standard time": "America/Halifax",
  "e. south america standard time": "America/Sao_Paulo",
  "argentina standard time": "America/Buenos_Aires",
  "greenwich standard time": "Atlantic/Reykjavik",
  "gmt standard time": "Europe/London",
  "w. europe standard time": "Europe/Berlin",
  "central europe standard time": "Europe/Budapest",
  "central european standard time": "Europe/Warsaw",
  "romance standard time": "Europe/Paris",
  "e. europe standard time": "Europe/Chisinau",
  "fle standard time": "Europe/Kiev",
  "gtb standard time": "Europe/Bucharest",
  "turkey standard time": "Europe/Istanbul",
  "russian standard time": "Europe/Moscow",
  "israel standard time": "Asia/Jerusalem",
  "south africa standard time": "Africa/Johannesburg",
  "arabian standard time": "Asia/Dubai",
  "india standard time": "Asia/Kolkata",
  "se asia standard time": "Asia/Bangkok",
  "china standard time": "Asia/Shanghai",
  "singapore standard time": "Asia/Singapore",
  "tokyo standard time": "Asia/Tokyo",
  "korea standard time": "Asia/Seoul",
  "aus eastern standard time": "Australia/Sydney",
  "new zealand standard time": "Pacific/Auckland",
};

/** The zones of a file by name. */
export interface Zones {
  /** Each is looked up once; `null` for one that nobody knows. */
  readonly known: Map<string, Zone | null>;
  /** The lines by which a file defines zones of its own. */
  readonly defined: Map<string, readonly ContentLine[]>;
}

/** The zone that a line names; `undefined` where it names none, `null` where it is not known. */
export function zoneOf(zones: Zones, line: ContentLine): Zone | null | undefined {
  const name = /;TZID=(?:"([^"]{1,100})"|([^;:"]{1,100}))/i.exec(line.parameters);
  const written = (name?.[1] ?? name?.[2])?.trim();
  if (written === undefined || line.value.endsWith("Z")) return undefined;
  const known = zones.known.get(written);
  if (known !== undefined) return known;
  // Some programs write "/vendor.example/20260101/Europe/Oslo".
  const plain = written.startsWith("/") ? written.split("/").slice(-2).join("/") : written;
  const zone = openZone(windowsZones[plain.toLowerCase()] ?? plain) ?? definedZone(zones.defined.get(written) ?? []);
  zones.known.set(written, zone);
  return zone;
}

function openZone(name: string): Zone | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
  const localAt = (moment: number) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  };
  return (local) => {
    // Once with the offset at about that time, once with the one at the time so found: right on both sides of a change.
    const first = local - (localAt(local) - local);
    return local - (localAt(first) - first);
  };
}
