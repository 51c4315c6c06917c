import type { NetworkPerson } from "../../network/network.js";
import { addDays, laterDay } from "../dates.js";
import { freeFrom } from "../introductions/introductions.js";
import type { Situation } from "../situation.js";

/** Days within which somebody is due, by how much of the influence they belong to [D]. */
const dueDays = { core: 14, major: 30, minor: 60, marginal: 90 } as const;

/** When a step can be taken, and has to be. */
export interface Window {
  readonly notBefore: string | null;
  readonly dueBy: string;
}

/** The days of one person: not sooner than they wish or are back, by the band of their influence, and before they leave. */
export function windowOf(situation: Situation, person: NetworkPerson, until: string): Window {
  const { network, stakeholders } = situation;
  const { fields, status, index } = person;
  const today = network.asOf.iso.slice(0, 10);
  const back = status === "on_leave" && fields.statusUntil != null ? addDays(fields.statusUntil, 1) : null;
  const notBefore = laterDay(freeFrom(network, index), back);
  const band = stakeholders.find(({ id }) => id === person.id)?.band ?? "marginal";
  let dueBy = addDays(today, dueDays[band]);
  const last = network.contact.lastContactAt[index] ?? null;
  const { maxGapDays } = fields.communication ?? {};
  if (maxGapDays != null && last !== null) dueBy = earlierDay(dueBy, addDays(last, maxGapDays));
  if (status === "leaving" && fields.statusUntil != null) dueBy = earlierDay(dueBy, fields.statusUntil.slice(0, 10));
  dueBy = earlierDay(dueBy, until);
  return { notBefore, dueBy: laterDay(laterDay(dueBy, today), notBefore)! };
}

function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}
