import { type ContactDays, computeSilences } from "../../../src/insights/evidence/silences.js";
import { toMoment } from "../../../src/internal/days.js";
import { readRows } from "../read-rows.js";
import { shuffled } from "./shuffled.js";

/** An alarm is a chance below it. */
const rate = 0.05;
/** Gaps before a cut, so that a rhythm shows. */
const fewestBefore = 8;

/** On which days everybody mailed or was mailed, of 167 accounts of a manufacturer. */
export function mailDays(folder: string): ContactDays[] {
  const days = new Map<string, Set<number>>();
  for (const row of readRows(folder, "manufacturing_email/communication.csv", ";")) {
    const day = Math.floor(toMoment(row.EventDate!.slice(0, 10)).begin);
    for (const id of [row.Sender!, row.Recipient!]) days.set(id, (days.get(id) ?? new Set<number>()).add(day));
  }
  return [...days.values()].map((set, person) => ({ person, days: [...set].sort((a, b) => a - b) }));
}

/** The same people with their gaps in a random order: a rhythm that never changes. */
export function withShuffledGaps(contacts: readonly ContactDays[], seed: number): ContactDays[] {
  return contacts.map(({ person, days }) => {
    const gaps = days.slice(1).map((day, index) => day - days[index]!);
    let day = days[0]!;
    return { person, days: [day, ...shuffled(gaps, seed * 1000 + person).map((gap) => (day += gap))] };
  });
}

/** How many of some ordinary gaps, picked at random among all of everybody's, raise an alarm on their last day. */
export function falseAlarmShare(contacts: readonly ContactDays[], gaps: number): number {
  const places = contacts.flatMap(({ person, days }) =>
    days.slice(fewestBefore, -1).map((last, index) => ({ person, last, next: days[fewestBefore + index + 1]! })),
  );
  const picked = shuffled(places, 1).slice(0, gaps);
  const alarms = picked.filter(({ person, last, next }) => isAlarm(contacts, person, last, next));
  return alarms.length / picked.length;
}

/** Days until a departure in the middle of somebody's history raises an alarm, by person; at most a year. */
export function daysUntilFound(contacts: readonly ContactDays[]): number[] {
  const found: number[] = [];
  for (const { person, days } of contacts) {
    const last = days[days.length >> 1]!;
    if (days.length >> 1 < fewestBefore) continue;
    let waited = 1;
    while (waited < 365 && !isAlarm(contacts, person, last, last + waited)) waited++;
    found.push(waited);
  }
  return found.sort((a, b) => a - b);
}

/** Whether somebody's silence since a day is one on another day, as far as contacts were known then. */
function isAlarm(contacts: readonly ContactDays[], person: number, last: number, today: number): boolean {
  const known = contacts.map((one) => {
    const until = one.person === person ? last : today;
    return { person: one.person, days: one.days.filter((day) => day <= until) };
  });
  const silence = computeSilences(known, today).find((one) => one.person === person);
  return silence !== undefined && silence.chance < rate;
}
