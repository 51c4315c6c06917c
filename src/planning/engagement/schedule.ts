import { addDays, earlierDay, laterDay } from "../dates.js";
import { freeFrom } from "../introductions/introductions.js";
import type { Situation } from "../situation.js";
import type { Candidate } from "./candidates.js";

/** Days within which somebody is due, by how much of the influence they belong to [D]. */
const dueDays = { core: 14, major: 30, minor: 60, marginal: 90 } as const;

/** Somebody who leaves is spoken with so many days ahead, as long as there is time [D]. */
const handOverDays = 7;

/** When a step can be taken, and has to be. */
export interface Window {
  readonly notBefore: string | null;
  readonly dueBy: string;
}

/**
 * The days of one person: not sooner than they wish or are back; due by the band of their influence, within the days of a major one
 * for whoever decides or can veto; and before they leave.
 */
export function windowOf(situation: Situation, { person, isHigh }: Candidate, until: string): Window {
  const { network, stakeholders } = situation;
  const { fields, status, index } = person;
  const today = network.asOf.iso.slice(0, 10);
  const back = status === "on_leave" && fields.statusUntil != null ? addDays(fields.statusUntil, 1) : null;
  const notBefore = laterDay(freeFrom(network, index), back);
  const band = stakeholders.find(({ id }) => id === person.id)?.band ?? "marginal";
  let dueBy = addDays(today, isHigh ? Math.min(dueDays.major, dueDays[band]) : dueDays[band]);
  const last = network.contact.lastContactAt[index] ?? null;
  const { maxGapDays } = fields.communication ?? {};
  if (maxGapDays != null && last !== null) dueBy = earlierDay(dueBy, addDays(last, maxGapDays));
  if (status === "leaving" && fields.statusUntil != null) {
    const leaves = fields.statusUntil.slice(0, 10);
    const ahead = laterDay(addDays(leaves, -handOverDays), addDays(today, 1))!;
    dueBy = earlierDay(dueBy, earlierDay(ahead, leaves));
  }
  dueBy = earlierDay(dueBy, until);
  return { notBefore, dueBy: laterDay(laterDay(dueBy, today), notBefore)! };
}
