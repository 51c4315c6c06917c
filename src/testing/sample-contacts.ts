import { pow } from "../internal/portable-math.js";
import type { Channel, Coverage, RelationLevel } from "../model/vocabularies.js";
import { twoDecimals } from "./assign-roles.js";
import { isoDay, isoMoment } from "./dates.js";
import type { Draft, DraftInteraction, Seat } from "./draft.js";
import { channels, topics } from "./tables.js";

/** How far the account is covered. */
export interface ContactSettings {
  readonly coveredShare: number;
  /** In all; `null`: three for everybody covered. */
  readonly interactions: number | null;
  readonly goals: number;
}

const coverages: readonly Coverage[] = ["brief", "multiple", "multiple", "in_depth"];
const relationLevels: Readonly<Record<Coverage, RelationLevel>> = {
  none: "none",
  brief: "vendor",
  multiple: "credible_source",
  in_depth: "trusted_advisor",
};

/**
 * Hands the covered people to owners in our team, and makes up dated interactions with them, newest last. Who is not covered is
 * known to have no contact.
 */
export function sampleContacts(draft: Draft, settings: ContactSettings): DraftInteraction[] {
  const covered = coverPeople(draft, settings.coveredShare);
  const interactions: DraftInteraction[] = [];
  const wanted = covered.length === 0 ? 0 : (settings.interactions ?? 3 * covered.length);
  const lastContacts = new Map<Seat, number>();
  for (let number = 0; number < wanted; number++) {
    const seat = covered[number % covered.length]!;
    // The square crowds the dates toward today.
    const daysAgo = 1 + Math.floor(360 * pow(draft.sampler.unit("days ago", number), 2));
    const day = draft.today - daysAgo;
    const guests = addInteraction(draft, interactions, covered, seat, number, day, settings.goals);
    for (const guest of [seat, ...guests]) lastContacts.set(guest, Math.max(day, lastContacts.get(guest) ?? day));
  }
  for (const { person } of covered) {
    person.lastContactAt = isoDay(draft.today - draft.sampler.whole(1, 300, "last contact", person.id));
  }
  for (const [{ person }, day] of lastContacts) person.lastContactAt = isoDay(day);
  interactions.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const [index, interaction] of interactions.entries()) interaction.id = `i${index + 1}`;
  return interactions;
}

/** The chief executive and the heads are harder to reach than others; who is for us anyhow is easier. */
function coverPeople({ sampler, customers, externals, team }: Draft, share: number): Seat[] {
  const covered: Seat[] = [];
  for (const seat of [...customers, ...externals]) {
    const { person, isHead } = seat;
    const isFriend = person.roles!.some((role) => role === "champion" || role === "coach");
    const reach = share >= 1 ? 1 : share * (isFriend ? 2 : isHead ? 0.75 : 1);
    if (team.length === 0 || !sampler.chance(reach, "covered", person.id)) {
      person.coverage = "none";
      continue;
    }
    covered.push(seat);
    person.ownerId = sampler.pick(team, "owner", person.id).person.id;
    person.coverage = sampler.pick(coverages, "coverage", person.id);
    person.relationLevel = { current: relationLevels[person.coverage] };
  }
  return covered;
}

/** Adds one interaction and returns who else of the account took part. */
function addInteraction(
  { sampler, today }: Draft,
  interactions: DraftInteraction[],
  covered: readonly Seat[],
  seat: Seat,
  number: number,
  day: number,
  goals: number,
): Seat[] {
  const ownerId = seat.person.ownerId!;
  const channel = sampler.pick(channels, "channel", number);
  const isWritten = channel === "email" || channel === "chat";
  const guest = sampler.chance(0.3, "has guest", number) ? sampler.pick(covered, "guest", number) : seat;
  const guests = guest === seat ? [] : [guest];
  const fromThem = isWritten && sampler.chance(0.4, "from them", number);
  const first = isWritten ? (fromThem ? "from" : "to") : "attendee";
  const participants = [
    { personId: seat.person.id, part: first as "from" | "to" | "attendee" },
    { personId: ownerId, part: (isWritten ? (fromThem ? "to" : "from") : "attendee") as "from" | "to" | "attendee" },
    ...guests.map(({ person }) => ({ personId: person.id, part: isWritten ? ("cc" as const) : ("attendee" as const) })),
  ];
  interactions.push({
    id: "",
    at: isoMoment(Math.min(day, today - 1), sampler.unit("hour", number)),
    channel,
    participants,
    initiatorId: fromThem || sampler.chance(0.3, "their idea", number) ? seat.person.id : ownerId,
    topic: sampler.pick(topics, "topic", number),
    ...(goals > 0 && sampler.chance(0.5, "for a goal", number)
      ? { goalId: `g${sampler.whole(1, goals, "goal", number)}` }
      : {}),
    ...answer(sampler.chance(0.7, "answered", number), isWritten, channel, sampler.whole(1, 6, "length", number)),
    sentiment: twoDecimals((seat.person.stance as number) * 0.6 + 0.4 * (sampler.unit("sentiment", number) - 0.5)),
    sourceId: "s3",
  });
  return guests;
}

/** Mail is answered or not; talks take time. */
function answer(answered: boolean, isWritten: boolean, channel: Channel, length: number): Partial<DraftInteraction> {
  if (isWritten) return { responded: answered };
  return { durationMinutes: length * (channel === "phone" ? 5 : 15) };
}
