import { toMoment } from "../../internal/days.js";
import type { AccountInput } from "../../model/account.js";
import type { PersonInput } from "../../model/person.js";
import { statusAt } from "../../model/status-at.js";

/** Whether somebody of an account has left at a date. */
export function hasLeft(person: PersonInput, asOf: string, account: AccountInput): boolean {
  return statusAt(person, toMoment(asOf), toMoment(account.asOf)).status === "left";
}
