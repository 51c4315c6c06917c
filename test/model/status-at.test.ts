import { describe, expect, it } from "vitest";
import { toMoment } from "../../src/internal/days.js";
import type { PersonInput } from "../../src/model/person.js";
import { statusAt } from "../../src/model/status-at.js";

const written = "2026-03-01";
const at = (fields: Partial<PersonInput>, day: string, accountAsOf = written) =>
  statusAt({ ...fields }, toMoment(day), toMoment(accountAsOf));
const status = (fields: Partial<PersonInput>, day: string, accountAsOf = written) =>
  at(fields, day, accountAsOf).status;

describe("statusAt", () => {
  it("is active where nothing is said", () => {
    expect(at({}, written)).toEqual({ status: "active", departsAt: null, leftAt: null });
  });

  it("obeys both ends of a leave", () => {
    const leave = { status: "on_leave", statusFrom: "2026-03-10", statusUntil: "2026-04-10" } as const;
    expect(["2026-03-09", "2026-03-10", "2026-04-10", "2026-04-11"].map((day) => status(leave, day))).toEqual([
      "active",
      "on_leave",
      "on_leave",
      "active",
    ]);
  });

  it("turns leaving into left once the last day has passed", () => {
    const leaving = { status: "leaving", statusUntil: "2026-03-15" } as const;
    expect(at(leaving, "2026-03-15")).toEqual({ status: "leaving", departsAt: "2026-03-15", leftAt: null });
    expect(at(leaving, "2026-04-01")).toEqual({ status: "left", departsAt: null, leftAt: "2026-03-15" });
  });

  it("knows a departure ahead from the day it was written down", () => {
    const left = { status: "left", statusFrom: "2026-05-01" } as const;
    expect(at(left, written)).toEqual({ status: "leaving", departsAt: "2026-05-01", leftAt: null });
    expect(at(left, "2026-05-01")).toEqual({ status: "left", departsAt: null, leftAt: "2026-05-01" });
    expect(status(left, "2026-02-01")).toBe("active");
    expect(status({ ...left, provenance: { status: { asOf: "2026-01-15" } } }, "2026-02-01")).toBe("leaving");
    expect(status({ ...left, provenance: { status: { asOf: "2026-02-15" } } }, "2026-02-01")).toBe("active");
    const leaving = { status: "leaving", statusFrom: "2026-04-01", statusUntil: "2026-04-30" } as const;
    expect(at(leaving, written)).toMatchObject({ status: "leaving", departsAt: "2026-04-30" });
  });

  it("keeps somebody who left away, whatever the end of the status", () => {
    expect(status({ status: "left", statusFrom: "2026-01-01", statusUntil: "2026-02-01" }, written)).toBe("left");
  });
});
