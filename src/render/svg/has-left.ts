import { isAfter, toMoment } from "../../internal/days.js";
import type { PersonInput } from "../../model/person.js";

/** Whether somebody has left at a date: gone, since a day that is not ahead. */
export function hasLeft(person: PersonInput, asOf: string): boolean {
  if (person.status !== "left") return false;
  return person.statusFrom == null || !isAfter(toMoment(person.statusFrom), toMoment(asOf));
}
