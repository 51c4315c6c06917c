import { clamp } from "../internal/numbers.js";

const firstDayOfYear0 = -719_528;
const lastDayOfYear9999 = 2_932_896;

/** The date so many days since 1970-01-01, such as `2026-03-01`; years have four digits, so no earlier or later ones. */
export function isoDay(day: number): string {
  return new Date(clamp(Math.floor(day), firstDayOfYear0, lastDayOfYear9999) * 86_400_000).toISOString().slice(0, 10);
}

/** A day at a full quarter of an office hour, such as `2026-02-17T09:45:00Z`; `fraction` is in [0, 1). */
export function isoMoment(day: number, fraction: number): string {
  const quarters = 8 * 4 + Math.floor(fraction * 40);
  const hour = String(Math.floor(quarters / 4)).padStart(2, "0");
  const minute = String((quarters % 4) * 15).padStart(2, "0");
  return `${isoDay(day)}T${hour}:${minute}:00Z`;
}
