import { interactionHeaders } from "../build/interaction-columns.js";
import { type Columns, cell, columnTexts, findColumns } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import type { ImportLog } from "../shared/import-log.js";
import { commonOrder, type DateOrder, readDate } from "../shared/read-date.js";
import type { Sheet } from "../shared/sheet.js";
import { splitList } from "../shared/words.js";
import type { FoundInteraction } from "./found-interaction.js";

type Column = keyof typeof interactionHeaders;

const calls =
  /^(?:caller|callee|called|callednumber|callingnumber|calltype|callduration|calltime|callid|extension|phonenumber|anrufer|angerufener)$/;
const mails =
  /^(?:sender|recipient|recipients|messageid|fromaddress|toaddress|absender|empfanger|expediteur|destinataire|mittente|afzender)$/;

/** Whether a table tells meetings, calls or mails: it has a date and somebody who took part, and no e-mail of a contact. */
export function isInteractionTable(sheet: Sheet): boolean {
  const words = new Set(sheet.headers.map(foldWord));
  const has = (column: Column) => interactionHeaders[column].some((header) => words.has(foldWord(header)));
  const isPerson = ["email", "emailaddress", "firstname", "lastname", "jobtitle", "title", "reportsto"].filter((word) =>
    words.has(word),
  ).length;
  return has("at") && (has("from") || has("to") || has("participants") || has("attendees")) && isPerson < 2;
}

/** Interactions of a table: a calendar of Outlook, a log of calls or mails, or any with a date and people. */
export function readInteractionTable(log: ImportLog, sheet: Sheet, order: DateOrder | undefined): FoundInteraction[] {
  const columns: Columns<Column> = findColumns(log, sheet, interactionHeaders, {
    several: new Set<Column>(["attendees", "participants"]),
  });
  const index = (header: string) => sheet.headers.findIndex((one) => foldWord(one) === foldWord(header));
  const extra = {
    time: index("Start Time"),
    endDate: index("End Date"),
    endTime: index("End Time"),
    place: index("Location"),
  };
  const dateAt = columns.positions.get("at")?.[0] ?? -1;
  const words = sheet.headers.map(foldWord);
  const implied = words.some((word) => calls.test(word))
    ? "phone"
    : words.some((word) => mails.test(word))
      ? "email"
      : "in_person";
  const known = order ?? commonOrder(columnTexts(columns, "at"));
  return sheet.rows.map((row) => {
    const entry = { columns, row };
    const text = (at: number) => (at === -1 ? "" : (row.cells[at] ?? ""));
    const time = extra.time !== -1 && extra.time !== dateAt ? text(extra.time) : "";
    const at = momentOf(`${cell(entry, "at") ?? ""} ${time}`.trim(), known);
    const end = extra.endDate === -1 ? null : momentOf(`${text(extra.endDate)} ${text(extra.endTime)}`.trim(), known);
    const channel = cell(entry, "channel");
    const place = text(extra.place);
    const people = (column: Column) =>
      (columns.positions.get(column) ?? []).flatMap((position) => splitList(row.cells[position] ?? ""));
    return {
      path: row.path,
      id: cell(entry, "id"),
      at: at ?? cell(entry, "at") ?? "",
      channel:
        implied === "phone"
          ? "phone"
          : (channel ?? (/https?:|teams|zoom|webex|meet\b/i.test(place.slice(0, 500)) ? "video" : implied)),
      from: people("from"),
      to: people("to"),
      cc: people("cc"),
      attendees: [...people("attendees"), ...people("participants")],
      topic: cell(entry, "topic"),
      minutes: minutesOf(cell(entry, "durationMinutes"), at, end, implied),
      inReplyTo: null,
    };
  });
}

function momentOf(text: string, order: DateOrder | null): string | null {
  const date = readDate(text, order);
  return date === "ambiguous" ? null : date;
}

/** `12:30`, `0:12:30`, `45`; a plain number in a log of calls above 300 is seconds. */
function minutesOf(text: string | null, from: string | null, to: string | null, implied: string): number | null {
  if (text !== null && text.length > 30) return null;
  if (text !== null) {
    const parts = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{2})$/.exec(text);
    if (parts !== null)
      return Math.round((Number(parts[1] ?? 0) * 60 + Number(parts[2]) + Number(parts[3]) / 60) * 100) / 100;
    const value = Number(text.replace(/\s*(?:min|minutes|m|sec|s|seconds)\.?$/i, ""));
    if (!Number.isFinite(value) || value < 0) return null;
    return /s(?:ec|econds)?\.?$/i.test(text) || (implied === "phone" && value > 300)
      ? Math.round((value / 60) * 100) / 100
      : value;
  }
  if (from === null || to === null || from.length === 10 || to.length === 10) return null;
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return minutes >= 0 && minutes < 1440 ? minutes : null;
}
