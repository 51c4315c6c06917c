import { quote } from "../../internal/format-path.js";
import { type Columns, cell, cellPath, type Entry, sortedEntries } from "../shared/columns.js";
import { type InteractionDraft, setField } from "../shared/draft.js";
import { note, warn, warnOnce } from "../shared/import-log.js";
import { freeId, isUsableId } from "../shared/make-ids.js";
import { columnDateOrder, readDateCell, readFlagCell, readNumberCell } from "../shared/read-cells.js";
import { lookUp, splitList } from "../shared/words.js";
import type { Building, BuiltAccount } from "./building.js";
import type { HomeFinder } from "./find-home.js";
import type { InteractionColumn } from "./interaction-columns.js";
import { resolveMention } from "./resolve-mention.js";

type Row = Entry<InteractionColumn>;
type Participant = InteractionDraft["participants"][number];

/** The columns that name people, and what they were. The first mention of somebody counts. */
const parts = [
  ["from", "from"],
  ["to", "to"],
  ["cc", "cc"],
  ["attendees", "attendee"],
  ["participants", null],
] as const;

/** Reads the table of interactions into the accounts. Rows with one id are one interaction: a row for every participant. */
export function readInteractions(reading: Building, findHome: HomeFinder, columns: Columns<InteractionColumn>): void {
  const { log, settings } = reading;
  const order = columnDateOrder(columns, "at", settings.dateOrder);
  const unnamed: [BuiltAccount, InteractionDraft][] = [];
  const byId = new Map<BuiltAccount, Map<string, InteractionDraft>>();
  for (const entry of sortedEntries(columns)) {
    const at = readDateCell(log, entry, "at", order);
    if (at === null) {
      if (cell(entry, "at") === null) warn(log, "no_date", entry.row.path, "no date; the row is left out");
      continue;
    }
    const channel = readChannel(reading, entry);
    if (channel === null) continue;
    const home = findHome(entry, mentionsOf(entry));
    if (home === null) continue;
    const participants = readParticipants(reading, home, entry);
    if (participants.length === 0) {
      warn(log, "no_participants", entry.row.path, "nobody on the map took part; the row is left out");
      continue;
    }
    const id = cell(entry, "id");
    if (id !== null && isUsableId(id)) {
      const known = byId.get(home) ?? new Map<string, InteractionDraft>();
      byId.set(home, known);
      const before = known.get(id);
      if (before !== undefined) {
        before.participants = joined(before.participants, participants);
        reportDifference(reading, entry, before, { at, channel });
        continue;
      }
      const interaction = buildInteraction(reading, entry, { id, at, channel, participants });
      interaction.externalIds = { [settings.system]: id };
      home.taken.interactions.set(id, 1);
      known.set(id, interaction);
      home.interactions.push(interaction);
    } else {
      if (id !== null) {
        const message = `${quote(id)} cannot be an id (1 to 200 characters); the interaction gets another`;
        warn(log, "unusable_id", cellPath(entry, "id"), message);
      }
      unnamed.push([home, buildInteraction(reading, entry, { id: "", at, channel, participants })]);
    }
  }
  for (const [home, interaction] of unnamed) {
    const people = interaction.participants.map(({ personId }) => personId).join("+");
    const id = `${interaction.at} ${interaction.channel} ${people}`.slice(0, 180);
    interaction.id = freeId(id, home.taken.interactions);
    home.interactions.push(interaction);
  }
}

/** Rows of one interaction name its participants; what else they say has to be the same. */
function reportDifference(
  { log }: Building,
  entry: Row,
  before: InteractionDraft,
  { at, channel }: Pick<InteractionDraft, "at" | "channel">,
): void {
  const topic = cell(entry, "topic");
  const differing: InteractionColumn[] = [];
  if (before.at !== at) differing.push("at");
  if (before.channel !== channel) differing.push("channel");
  if (topic !== null && before.topic != null && before.topic !== topic) differing.push("topic");
  if (differing.length === 0) return;
  const message = `another row of this interaction says otherwise about ${differing.join(", ")}; what stands there is kept`;
  warn(log, "merged_row", cellPath(entry, differing[0]!), message);
}

function buildInteraction(reading: Building, entry: Row, required: InteractionDraft): InteractionDraft {
  const { log } = reading;
  const interaction = { ...required };
  const from = interaction.participants.find(({ part }) => part === "from");
  if (from !== undefined) interaction.initiatorId = from.personId;
  setField(interaction, "topic", cell(entry, "topic"));
  setField(interaction, "durationMinutes", readNumberCell(log, entry, "durationMinutes", 0, Number.POSITIVE_INFINITY));
  setField(interaction, "responded", readFlagCell(log, entry, "responded"));
  setField(interaction, "sentiment", readNumberCell(log, entry, "sentiment", -1, 1));
  return interaction;
}

function readChannel({ log, words, settings }: Building, entry: Row): InteractionDraft["channel"] | null {
  const text = cell(entry, "channel");
  const channel = text === null ? undefined : lookUp(words.channels, text);
  if (channel !== undefined && channel !== false) return channel;
  const path = cellPath(entry, "channel");
  if (channel === false) {
    note(log, "ignored_channel", path, `${quote(text)} is ignored as options.channels says; the row is left out`);
    return null;
  }
  if (settings.defaultChannel !== undefined) return settings.defaultChannel;
  const remedy = "; left out (options.channels can name it, options.defaultChannel takes all)";
  warnOnce(log, "unknown_word", path, text === null ? "no channel" : `unknown channel ${quote(text)}`, remedy);
  return null;
}

function mentionsOf(entry: Row): string[] {
  const mentions: string[] = [];
  for (const [field] of parts) {
    for (const whole of splitList(cell(entry, field) ?? "")) {
      mentions.push(whole);
      if (whole.includes(",")) mentions.push(...whole.split(",").map((one) => one.trim()));
    }
  }
  return mentions;
}

function readParticipants(reading: Building, home: BuiltAccount, entry: Row): Participant[] {
  const participants = new Map<string, Participant>();
  for (const [field, part] of parts) {
    for (const text of splitMentions(home, cell(entry, field))) {
      const personId = resolveMention(reading, home, entry, field, text);
      if (personId === null || participants.has(personId)) continue;
      participants.set(personId, part === null ? { personId } : { personId, part });
    }
  }
  return [...participants.values()];
}

/** Several people in a cell, parted by semicolons, or by commas where the whole is nobody's name. */
function splitMentions(home: BuiltAccount, text: string | null): string[] {
  const mentions: string[] = [];
  for (const whole of splitList(text ?? "")) {
    if (!whole.includes(",") || isOneName(home, whole)) mentions.push(whole);
    else
      mentions.push(
        ...whole
          .split(",")
          .map((one) => one.trim())
          .filter((one) => one !== ""),
      );
  }
  return mentions;
}

function isOneName(home: BuiltAccount, text: string): boolean {
  const found = home.finder.find(text);
  return typeof found === "object" ? found.guess !== true : found === "ambiguous";
}

function joined(before: readonly Participant[], more: readonly Participant[]): Participant[] {
  const known = new Set(before.map(({ personId }) => personId));
  return [...before, ...more.filter(({ personId }) => !known.has(personId))];
}
