import { isAfter, type Moment, toMoment } from "../internal/days.js";
import type { IsoDate } from "./fields.js";
import type { PersonInput } from "./person.js";
import type { PersonStatus } from "./vocabularies.js";

/** What somebody's status is on a day. */
export interface StatusAt {
  readonly status: PersonStatus;
  /** The day from which they are gone, while that is ahead and known; else `null`. */
  readonly departsAt: IsoDate | null;
  /** The day since which they are gone, for those who left on a known day. */
  readonly leftAt: IsoDate | null;
}

/**
 * The status of a person on a day, by its dates: one that begins later does not hold yet, and one that has ended is `"active"`.
 * Leaving is different on both ends: `"leaving"` until a day that has passed is `"left"`; and a departure ahead (`"leaving"` or `"left"`
 * from a later day) is `"leaving"` as soon as it is known, which is from `provenance.status.asOf`, or else from the account's own date.
 *
 * @param asOf - The day asked about.
 * @param accountAsOf - The day the account was written down.
 */
export function statusAt(
  person: Pick<PersonInput, "status" | "statusFrom" | "statusUntil" | "provenance">,
  asOf: Moment,
  accountAsOf: Moment,
): StatusAt {
  const { status, statusFrom, statusUntil } = person;
  const active: StatusAt = { status: "active", departsAt: null, leftAt: null };
  if (status == null) return active;
  const begins = statusFrom != null && isAfter(toMoment(statusFrom), asOf);
  const ended = statusUntil != null && asOf.end > toMoment(statusUntil).end;
  if (status !== "leaving" && status !== "left") {
    return begins || ended ? active : { ...active, status };
  }
  if (begins) {
    const knownAt = person.provenance?.status?.asOf;
    const isKnown = !isAfter(knownAt == null ? accountAsOf : toMoment(knownAt), asOf);
    if (!isKnown) return active;
    return { ...active, status: "leaving", departsAt: (status === "leaving" ? statusUntil : null) ?? statusFrom };
  }
  if (status === "left") return { ...active, status, leftAt: statusFrom ?? null };
  if (ended) return { ...active, status: "left", leftAt: statusUntil };
  return { ...active, status, departsAt: statusUntil ?? null };
}
