import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageInDays, isAfter, isCalendarDate, isoDatePattern, toMoment } from "../../src/internal/days.js";

describe("dates", () => {
  test("are ISO dates, or date-times with an offset", () => {
    for (const good of [
      "2026-03-01",
      "2026-03-01T09:30Z",
      "2026-03-01T09:30:15+02:00",
      "0001-01-01",
      "2026-12-31T23:59:59.123456789-12:00",
    ]) {
      expect(isoDatePattern.test(good), good).toBe(true);
      expect(Number.isNaN(toMoment(good).begin), good).toBe(false);
    }
    for (const bad of [
      "2026-3-1",
      "2026-03-01T09:30",
      "2026-00-10",
      "2026-01-32",
      "2026-03-01T24:00Z",
      "2026-03-01 09:30Z",
      "2026-03-01\n",
      "26-03-01",
      "2026-03-01T09:30:60Z",
    ]) {
      expect(isoDatePattern.test(bad), bad).toBe(false);
    }
  });

  test("are in the calendar or not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
          expect(isCalendarDate(text)).toBe(exists);
        },
      ),
      { numRuns: 2000 },
    );
    expect(isCalendarDate("1900-02-29")).toBe(false);
    expect(isCalendarDate("2000-02-29")).toBe(true);
  });

  test("stand for the whole day without a time, and for an instant with one", () => {
    expect(toMoment("1970-01-02")).toEqual({ begin: 1, end: 2 });
    expect(toMoment("1970-01-01T12:00:00Z")).toEqual({ begin: 0.5, end: 0.5 });
    expect(toMoment("1970-01-01T12:00:00+12:00")).toEqual({ begin: 0, end: 0 });
  });
});

describe("isAfter", () => {
  const later = (fact: string, asOf: string) => isAfter(toMoment(fact), toMoment(asOf));

  test("is true of a day that begins after, and of an instant that is later", () => {
    expect(later("2026-03-01", "2026-03-01")).toBe(false);
    expect(later("2026-03-02", "2026-03-01")).toBe(true);
    expect(later("2026-03-01T23:59:59Z", "2026-03-01")).toBe(false);
    expect(later("2026-03-02T00:00:00Z", "2026-03-01")).toBe(true);
    expect(later("2026-03-01", "2026-03-01T08:00:00Z")).toBe(false);
    expect(later("2026-03-01T08:00:01Z", "2026-03-01T08:00:00Z")).toBe(true);
    expect(later("2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z")).toBe(false);
  });
});

describe("ageInDays", () => {
  const age = (fact: string, asOf: string) => ageInDays(toMoment(fact), toMoment(asOf));

  test("runs from the end of the fact, in fractions of days, and is never negative", () => {
    expect(age("2026-02-28", "2026-03-01")).toBe(1);
    expect(age("2026-03-01", "2026-03-01")).toBe(0);
    expect(age("2026-03-01T12:00:00Z", "2026-03-01")).toBe(0.5);
    expect(age("2026-03-05", "2026-03-01")).toBe(0);
    expect(age("2025-03-01", "2026-03-01")).toBe(365);
  });
});
