import { expect, test } from "vitest";
import { commonOrder, readDate } from "../../../src/import/shared/read-date.js";

test("readDate reads dates and times as exports write them", () => {
  const cases: [string, string | null][] = [
    ["2026-03-01", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    ["2025-01-31T09:00:00.000+0000", "2025-01-31T09:00:00Z"],
    ["2025-01-31T09:00:00.250-0530", "2025-01-31T09:00:00.250-05:30"],
    ["2025-01-31 9:05", "2025-01-31T09:05:00Z"],
    ["31.01.2025", "2025-01-31"],
    ["1.2.2025", "2025-02-01"],
    ["1/31/2025, 12:05 AM", "2025-01-31T00:05:00Z"],
    ["1/31/2025 12:05 pm", "2025-01-31T12:05:00Z"],
    ["1/31/2025 13:05 pm", null],
    ["5/5/2025", "2025-05-05"],
    ["31 January 2025", "2025-01-31"],
    ["Jan 31, 2025 10:00 UTC", "2025-01-31T10:00:00Z"],
    ["31 Foo 2025", null],
    ["Foo 31, 2025", null],
    ["2025-02-30", null],
    ["2025-01-31T25:00:00Z", null],
    ["2025-01-31 noon", null],
    ["45688", "2025-01-31"],
    ["46036.5", "2026-01-14T12:00:00Z"],
    ["1234", null],
    ["1/31/25", "2025-01-31"],
    ["1/31/71", "1971-01-31"],
    ["4-Jan-26", "2026-01-04"],
    ["14. März 2026", "2026-03-14"],
    ["14 août 2026", "2026-08-14"],
    ["14 de enero de 2026", "2026-01-14"],
    ["14 gennaio 2026", "2026-01-14"],
    ["14 mei 2026", "2026-05-14"],
    ["2026年1月14日", "2026-01-14"],
    ["Wed, 14 Jan 2026 12:39:00 +0100", "2026-01-14T12:39:00+01:00"],
    ["1/14/26, 3:05 PM", "2026-01-14T15:05:00Z"],
    ["1768394340000", "2026-01-14T12:39:00Z"],
    ["20260114T123900Z", "2026-01-14T12:39:00Z"],
  ];
  for (const [text, date] of cases) expect([text, readDate(text, null)]).toEqual([text, date]);
  expect(readDate("3/4/2025", null)).toBe("ambiguous");
  expect(readDate("3/4/2025", "month_first")).toBe("2025-03-04");
});

test("commonOrder believes a column only while its dates agree", () => {
  expect(commonOrder(["3/4/2025", "x", "13/4/2025"])).toBe("day_first");
  expect(commonOrder(["13/4/2025", "4/13/2025"])).toBeNull();
  expect(commonOrder([])).toBeNull();
});
