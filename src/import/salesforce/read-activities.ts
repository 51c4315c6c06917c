import { quote } from "../../internal/format-path.js";
import type { Channel } from "../../model/vocabularies.js";
import { cell, cellPath } from "../shared/columns.js";
import { type InteractionDraft, setField } from "../shared/draft.js";
import { note, noteOnce, warn } from "../shared/import-log.js";
import { freeId, isUsableId } from "../shared/make-ids.js";
import { columnDateOrder, readDateCell, readFlagCell, readNumberCell } from "../shared/read-cells.js";
import { lookUp } from "../shared/words.js";
import { knownHome } from "./known-home.js";
import { addOurs } from "./our-people.js";
import { placeElsewhere } from "./read-contacts.js";
import { idCell, type RecordOf, type SalesforceAccount, type SalesforceImport } from "./salesforce-import.js";

type Activity = RecordOf<"Task"> & RecordOf<"Event">;

const videoPlace = /https?:|\b(?:zoom|teams|meet|webex|video|online|virtual)\b/i;
const openStatus = /^(?:not started|in progress|deferred|waiting|open|planned|scheduled)/i;

/** Reads tasks and events into interactions. To-dos and what is still open are no contacts, and left out. */
export function readActivities(reading: SalesforceImport): void {
  const relations = readRelations(reading);
  const taken = new Map<string, number>();
  for (const entry of reading.records("Task")) {
    const activity = entry as Activity;
    if (isOpen(reading, activity)) note(reading.log, "open_task", entry.row.path, "still open; left out");
    else addInteraction(reading, activity, relations, taken, taskChannel(reading, activity));
  }
  for (const entry of reading.records("Event")) {
    const activity = entry as Activity;
    addInteraction(reading, activity, relations, taken, eventChannel(reading, activity));
  }
}

/** Whom the relations name beside the first contact, by activity. */
function readRelations(reading: SalesforceImport): Map<string, Set<string>> {
  const { log } = reading;
  const people = new Map<string, Set<string>>();
  for (const [object, activities] of [
    ["TaskRelation", "Task"],
    ["EventRelation", "Event"],
  ] as const) {
    const known = new Set(reading.records(activities).map((entry) => idCell(entry, "id")));
    for (const entry of reading.records(object)) {
      const { path } = entry.row;
      const activity = idCell(entry, "activityId");
      const person = idCell(entry, "relationId");
      if (activity === null || person === null) note(log, "no_target", path, "without activity or person; left out");
      else if (!known.has(activity)) noteOnce(log, "no_target", path, "its activity is not in the files", "; left out");
      else if (readFlagCell(log, entry, "isWhat") === true)
        noteOnce(log, "no_person", path, "what an activity is about, and nobody who took part", "; left out");
      else people.set(activity, (people.get(activity) ?? new Set()).add(person));
    }
  }
  return people;
}

function addInteraction(
  reading: SalesforceImport,
  entry: Activity,
  relations: ReadonlyMap<string, Set<string>>,
  taken: Map<string, number>,
  channel: Channel | null,
): void {
  const { log } = reading;
  if (channel === null) {
    const what = cell(entry, "type") ?? cell(entry, "subtype") ?? cell(entry, "subject") ?? "";
    note(
      log,
      "no_contact",
      entry.row.path,
      `${quote(what)} tells no channel; left out as a to-do (options.channels can name it)`,
    );
    return;
  }
  const at = readDate(reading, entry);
  if (at === null) {
    warn(log, "no_date", entry.row.path, "no date; left out");
    return;
  }
  const id = idCell(entry, "id");
  const who = [...new Set([idCell(entry, "whoId"), ...(relations.get(id ?? "") ?? [])])]
    .filter((one) => one !== null)
    .sort();
  const to = homeOfActivity(reading, entry, who);
  if (to === null) {
    warn(log, "no_account", entry.row.path, "neither its account nor its contacts are in the files; left out");
    return;
  }
  const participants = new Set<string>();
  for (const one of who) {
    const person = reading.users.has(one) ? null : placeElsewhere(reading, to, one);
    if (reading.users.has(one)) participants.add(addOurs(reading, to, one, null, entry.row.path)!);
    else if (person !== null) participants.add(person.id);
    else
      note(
        log,
        "unknown_person",
        cellPath(entry, "whoId"),
        `${quote(one)} ${one.startsWith("00Q") ? "is a lead" : "is not in the files"}; left out`,
      );
  }
  const named = who.length === 0 && cell(entry, "whoName") !== null ? to.finder.find(cell(entry, "whoName")!) : null;
  if (named !== null && typeof named === "object") participants.add(named.id);
  if (participants.size === 0) {
    warn(log, "no_participants", entry.row.path, "no contact of the files took part; left out");
    return;
  }
  const ownerId = addOurs(reading, to, idCell(entry, "ownerId"), cell(entry, "ownerName"), entry.row.path);
  if (ownerId !== null) participants.add(ownerId);
  const wanted =
    id !== null && isUsableId(id) ? id : `${at} ${channel} ${[...participants].sort().join("+")}`.slice(0, 180);
  const interaction: InteractionDraft = {
    id: freeId(wanted, taken),
    at,
    channel,
    participants: [...participants].sort().map((personId) => ({ personId })),
  };
  if (id !== null) interaction.externalIds = { salesforce: id };
  setField(interaction, "topic", cell(entry, "subject"));
  setField(interaction, "goalId", reading.opportunities.get(idCell(entry, "whatId") ?? "")?.goal?.id ?? null);
  if (interaction.goalId != null && reading.opportunities.get(interaction.goalId)!.accountId !== to.account.id) {
    delete interaction.goalId;
  }
  const seconds = readNumberCell(log, entry, "callSeconds", 0, Number.MAX_SAFE_INTEGER);
  setField(
    interaction,
    "durationMinutes",
    seconds === null ? readNumberCell(log, entry, "minutes", 0, 1e9) : seconds / 60,
  );
  if (/^outbound$/i.test(cell(entry, "callType") ?? "")) setField(interaction, "initiatorId", ownerId);
  to.interactions.push(interaction);
}

function readDate({ log, settings }: SalesforceImport, entry: Activity): string | null {
  const date = readDateCell(log, entry, "date", columnDateOrder(entry.columns, "date", settings.dateOrder));
  if (date !== null) return date;
  return readDateCell(log, entry, "completedAt", columnDateOrder(entry.columns, "completedAt", settings.dateOrder));
}

/** The account of an activity: the one it names, that of what it is about, that of its first contact. */
function homeOfActivity(reading: SalesforceImport, entry: Activity, who: readonly string[]): SalesforceAccount | null {
  const what = idCell(entry, "whatId") ?? "";
  const opportunity = reading.opportunities.get(what);
  const first = who.map((one) => reading.contacts.get(one)).find((contact) => contact !== undefined);
  const id = idCell(entry, "accountId");
  return (
    reading.accounts.get(id ?? "") ??
    reading.accounts.get(what) ??
    reading.accounts.get(opportunity?.accountId ?? "") ??
    reading.accounts.get(first?.accountId ?? "") ??
    (id === null ? knownHome(reading, entry) : null)
  );
}

function isOpen({ log }: SalesforceImport, entry: Activity): boolean {
  const closed = readFlagCell(log, entry, "isClosed");
  return closed === null ? openStatus.test(cell(entry, "status") ?? "") : !closed;
}

/** The channel that the subtype, the type, the kind of call or the beginning of the subject tells. */
function taskChannel({ words }: SalesforceImport, entry: Activity): Channel | null {
  for (const text of [cell(entry, "subtype"), cell(entry, "type")]) {
    const channel = text === null ? undefined : lookUp(words.channels, text);
    if (channel) return channel;
    if (channel === false) return null;
  }
  if (cell(entry, "callType") !== null) return "phone";
  const opening = /^[\p{L}-]+/u.exec(cell(entry, "subject") ?? "")?.[0] ?? "";
  return lookUp(words.channels, opening) || null;
}

/** The channel that the type or the place of an event tells, else a meeting in person. */
function eventChannel({ words }: SalesforceImport, entry: Activity): Channel | null {
  const type = cell(entry, "type");
  const channel = type === null ? undefined : lookUp(words.channels, type);
  if (channel === false) return null;
  const place = `${cell(entry, "location") ?? ""} ${cell(entry, "subject") ?? ""}`;
  return (channel === "in_person" ? undefined : channel) ?? (videoPlace.test(place) ? "video" : "in_person");
}
