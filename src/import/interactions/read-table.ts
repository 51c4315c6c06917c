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
  /^(?:caller|callee|called|callednumber|callingnumber|calltype|callduration|calltime|callid|calldate|callresult|extension|phonenumber|fromnumber|tonumber|anrufer|angerufener|anrufdauer|gesprachsdauer|appelant|appele|llamante|chiamante|beller)$/;
const mails =
  /^(?:sender|recipient|recipients|messageid|fromaddress|toaddress|absender|empfanger|expediteur|destinataire|mittente|afzender)$/;

/** Columns that only logs and calendars have, by folded header. */
const furtherHeaders = /* @__PURE__ */ (() => {
  const lists = {
    time: "Start Time | Call Time | Time | Time of Call | Beginnt um | Uhrzeit | Startzeit | Beginn | Zeit | Heure de début | Heure | Début à | Hora de comienzo | Hora de inicio | Hora | Comienzo | Hora de início | Ora inizio | Ora | Begintijd | Tijd | Tijdstip | 開始時刻 | 時刻",
    endDate:
      "End Date | Endet am | Enddatum | Date de fin | Fecha de finalización | Fecha de fin | Data de término | Data fine | Einddatum | 終了日",
    endTime:
      "End Time | Endet um | Endzeit | Heure de fin | Hora de finalización | Hora de fin | Finalización | Hora de término | Ora fine | Eindtijd | 終了時刻",
    place: "Location | Ort | Emplacement | Lieu | Ubicación | Lugar | Localização | Local | Luogo | Locatie | 場所",
    result:
      "Result | Call Result | Call Status | Outcome | Disposition | Call Outcome | Ergebnis | Résultat | Resultado | Risultato | Resultaat | 結果",
  };
  const folded = {} as Record<keyof typeof lists, ReadonlySet<string>>;
  for (const key of Object.keys(lists) as (keyof typeof lists)[])
    folded[key] = new Set(lists[key].split(" | ").map(foldWord));
  return folded;
})();
/** What a log of calls says of one that nobody took. */
const unanswered =
  /missed|no answer|not answered|unanswered|voicemail|left message|abandoned|busy|verpasst|nicht angenommen|keine antwort|besetzt|manqu|sans réponse|perdida|sin respuesta|perdid[ao]|sem resposta|persa|senza risposta|gemist|不在|応答なし/i;

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
  const words = sheet.headers.map(foldWord);
  const index = (column: keyof typeof furtherHeaders) =>
    words.findIndex((word) => word !== "" && furtherHeaders[column].has(word));
  const extra = {
    time: index("time"),
    endDate: index("endDate"),
    endTime: index("endTime"),
    place: index("place"),
    result: index("result"),
  };
  const dateAt = columns.positions.get("at")?.[0] ?? -1;
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
      ...(unanswered.test(text(extra.result).slice(0, 200)) ? { isUnanswered: true } : {}),
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
