import { isAfter, type Moment, toMoment } from "../internal/days.js";
import type { IsoDate, Maybe } from "./fields.js";

/** Whether something holds on a day: from the first day on, to the end of the last. */
export function holdsAt(
  { validFrom, validTo }: { readonly validFrom?: Maybe<IsoDate>; readonly validTo?: Maybe<IsoDate> },
  asOf: Moment,
): boolean {
  if (validFrom != null && isAfter(toMoment(validFrom), asOf)) return false;
  return validTo == null || toMoment(validTo).end >= asOf.end;
}
