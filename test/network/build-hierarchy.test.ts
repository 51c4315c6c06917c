import { describe, expect, it } from "vitest";
import { read } from "./read.js";

function hierarchy(lines: Record<string, string | null>) {
  const network = read(Object.entries(lines).map(([id, reportsTo]) => ({ id, reportsTo })));
  const ids = network.people.map((person) => person.id);
  const { boss, reports, cycle, bossOffMap, bossConfidence } = network.hierarchy;
  return {
    boss: Object.fromEntries(ids.map((id, index) => [id, ids[boss[index]!] ?? null])),
    reports: Object.fromEntries(ids.map((id, index) => [id, reports[index]])),
    inCycle: ids.filter((_, index) => cycle[index]! >= 0),
    cycles: network.hierarchy.cycleCount,
    offMap: ids.filter((_, index) => bossOffMap[index] === 1),
    sure: [...bossConfidence],
  };
}

describe("the hierarchy", () => {
  it("counts the people below at any depth", () => {
    const { reports, boss, sure } = hierarchy({ a: null, b: "a", c: "b", d: "b", e: "a" });
    expect(reports).toEqual({ a: 4, b: 2, c: 0, d: 0, e: 0 });
    expect(boss).toEqual({ a: null, b: "a", c: "b", d: "b", e: "a" });
    expect(sure).toEqual([0, 1, 1, 1, 1]);
  });

  it("finds circles, in which everybody else counts once, and who hangs on them", () => {
    expect(hierarchy({ a: "b", b: "c", c: "a", d: "c", e: "d", f: "g", g: "f" })).toMatchObject({
      reports: { a: 4, b: 4, c: 4, d: 1, e: 0, f: 1, g: 1 },
      inCycle: ["a", "b", "c", "f", "g"],
      cycles: 2,
    });
  });

  it("reads a self reference as no line, and an unknown boss as off the map", () => {
    expect(hierarchy({ a: "a", b: "nobody", c: null })).toMatchObject({
      boss: { a: null, b: null, c: null },
      inCycle: [],
      cycles: 0,
      offMap: ["b"],
    });
  });
});
