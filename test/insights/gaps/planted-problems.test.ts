import { describe, expect, it } from "vitest";
import { falseAlarms, findPlanted } from "../../../bench/validity/planted-problems.js";

describe("problems that were planted", () => {
  it("are found in complete maps, among the first three", { timeout: 60_000 }, () => {
    for (const { name, found, first } of findPlanted(3, 0)) expect([name, found, first]).toEqual([name, 1, 1]);
  });

  it("are not found in healthy accounts", () => {
    expect(falseAlarms(5)).toMatchObject({ findings: 0, aboveMedium: 0 });
  });
});
