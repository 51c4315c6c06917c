import { describe, expect, it } from "vitest";
import { hierarchyAudit, type ReportingRow } from "../../../src/measures/brokerage/hierarchy-audit.js";

describe("hierarchyAudit", () => {
  it("measures a sound chart", () => {
    expect(
      hierarchyAudit([
        { id: "cleo", managerId: "ben" },
        { id: "ana", managerId: "XX" },
        { id: "ben", managerId: "ana" },
        { id: "dan", managerId: "ana" },
      ]),
    ).toEqual({
      people: 4,
      duplicateIds: 0,
      roots: 1,
      maxDepth: 3,
      managers: 2,
      unreachable: 0,
      onCycle: [],
      danglingManagers: [],
      levelCounts: { 1: 1, 2: 2, 3: 1 },
    });
  });

  it("finds cycles, people below them, managers who are not there, and repeated rows", () => {
    const rows = [
      { id: "root", managerId: "" },
      { id: "self", managerId: "self" },
      { id: "b", managerId: "a" },
      { id: "below", managerId: "b" },
      { id: "a", managerId: "b" },
      { id: "zed", managerId: "gone" },
      { id: "under zed", managerId: "zed" },
      { id: "root", managerId: "a" },
      { id: "lone" },
    ];
    expect(hierarchyAudit(rows)).toEqual({
      people: 8,
      duplicateIds: 1,
      roots: 2,
      maxDepth: 1,
      managers: 4,
      unreachable: 6,
      onCycle: ["a", "b", "self"],
      danglingManagers: [["zed", "gone"]],
      levelCounts: { 1: 2 },
    });
    expect(hierarchyAudit(rows.slice(0, 7).reverse())).toMatchObject({ unreachable: 6, onCycle: ["a", "b", "self"] });
  });

  it("has no levels without people", () => {
    expect(hierarchyAudit([])).toMatchObject({ people: 0, maxDepth: 0, levelCounts: {} });
  });

  it("climbs a chain of 100,000 people from either end", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, managerId: i === 0 ? null : `p${i - 1}` }));
    expect(hierarchyAudit(rows).maxDepth).toBe(100_000);
    expect(hierarchyAudit(rows.reverse()).maxDepth).toBe(100_000);
  });

  it("refuses rows without a usable id", () => {
    const rows = [{ id: "" }, { id: "ana", managerId: 3 }, null, { id: "ben", team: "sales" }];
    expect(() => hierarchyAudit(rows as ReportingRow[])).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: rows[0].id: expected a text, got ""; rows[1].managerId: expected a text or nothing, got 3; rows[2]: expected an object, got null]`,
    );
    expect(() => hierarchyAudit("rows" as unknown as ReportingRow[])).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: rows: expected a list, got "rows"]`,
    );
  });
});
