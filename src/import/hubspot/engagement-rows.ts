import { type ImportLog, noteOnce } from "../shared/import-log.js";
import { type FlatRecord, fieldOf } from "../shared/read-records.js";
import type { Sheet } from "../shared/sheet.js";
import { tableOf } from "../shared/table-of.js";
import type { HubspotLinks } from "./hubspot-links.js";
import { hubspotId } from "./hubspot-objects.js";

const headers = ["Id", "Date", "Channel", "From", "To", "Subject", "Duration", "Account Id"] as const;

/** Calls, meetings, e-mails and messages as a table of interactions; notes and tasks are no contacts. Bodies are never read. */
export function engagementRows(
  log: ImportLog,
  engagements: readonly FlatRecord[],
  graph: HubspotLinks,
  owners: ReadonlyMap<string, string>,
): Sheet | null {
  const rows: Parameters<typeof tableOf<(typeof headers)[number]>>[2][number][] = [];
  for (const record of engagements) {
    const channel = channelOf(record);
    if (channel === null) {
      noteOnce(log, "no_contact", record.path, "a note or task is no contact", "; left out");
      continue;
    }
    const id = hubspotId(record);
    const owner = fieldOf(record, "hubspot_owner_id", "Activity assigned to", "Assigned to");
    const ours = owner === null ? null : (owners.get(owner) ?? owner);
    const theirs = id === null ? [] : graph.contactsOf("engagement", id).map((contact) => contact.id);
    const isIncoming = /incoming|inbound/i.test(fieldOf(record, "hs_email_direction", "hs_call_direction") ?? "");
    const first = theirs[0];
    rows.push({
      path: record.path,
      cells: {
        Id: id,
        Date: fieldOf(record, "hs_meeting_start_time", "hs_timestamp", "Activity date", "hs_createdate", "createdAt"),
        Channel: channel,
        From: isIncoming && first !== undefined ? first : ours,
        To: [...(isIncoming ? [...theirs.slice(1), ...(ours === null ? [] : [ours])] : theirs)].join(";"),
        Subject: fieldOf(record, "hs_meeting_title", "hs_call_title", "hs_email_subject", "Subject", "Activity name"),
        Duration: durationOf(record),
        "Account Id": null,
      },
    });
  }
  return rows.length === 0 ? null : tableOf("engagements", headers, rows);
}

function channelOf(record: FlatRecord): string | null {
  const has = (...names: string[]) => fieldOf(record, ...names) !== null;
  const type = (fieldOf(record, "hs_engagement_type", "hs_activity_type", "Activity type", "type") ?? "").toLowerCase();
  if (has("hs_note_body", "hs_task_subject", "hs_task_status") || /note|task/.test(type)) return null;
  if (has("hs_call_title", "hs_call_direction", "hs_call_duration", "hs_call_status") || /call/.test(type))
    return "phone";
  if (has("hs_email_subject", "hs_email_direction", "hs_email_status") || /mail/.test(type)) return "email";
  const place = `${fieldOf(record, "hs_meeting_location", "hs_meeting_external_url") ?? ""}`;
  if (has("hs_meeting_title", "hs_meeting_start_time", "hs_meeting_outcome") || /meeting/.test(type)) {
    return /https?:|zoom|teams|meet|webex/i.test(place) ? "video" : "in_person";
  }
  if (/linkedin/.test(type)) return "social";
  return /sms|whatsapp|message|chat/.test(type) ? "chat" : null;
}

/** Minutes: calls give milliseconds, meetings a beginning and an end. */
function durationOf(record: FlatRecord): string | null {
  const call = Number(fieldOf(record, "hs_call_duration") ?? Number.NaN);
  if (Number.isFinite(call) && call >= 0) return String(Math.round(call / 600) / 100);
  const from = Date.parse(fieldOf(record, "hs_meeting_start_time") ?? "");
  const to = Date.parse(fieldOf(record, "hs_meeting_end_time") ?? "");
  return Number.isFinite(to - from) && to >= from ? String((to - from) / 60_000) : null;
}
