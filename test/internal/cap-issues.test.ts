import { describe, expect, test } from "vitest";
import { capIssues } from "../../src/internal/cap-issues.js";
import type { Issue } from "../../src/internal/issue.js";

const issues = (count: number): Issue[] =>
  Array.from({ length: count }, (_, index) => ({ severity: "warning", code: "odd", path: [index], message: "odd" }));

describe("capIssues", () => {
  test("leaves a list of up to a hundred as it is, as a new list", () => {
    const few = issues(100);
    expect(capIssues(few, "info")).toEqual(few);
    expect(capIssues(few, "info")).not.toBe(few);
    expect(capIssues([], "info")).toEqual([]);
  });

  test("closes a longer list with one issue that says how many more there are", () => {
    const capped = capIssues(issues(130), "info");
    expect(capped).toHaveLength(101);
    expect(capped.slice(0, 100)).toEqual(issues(100));
    expect(capped[100]).toEqual({ severity: "info", code: "more_issues", path: [], message: "and 30 more" });
    expect(capIssues(issues(101), "error")[100]).toMatchObject({ severity: "error", message: "and 1 more" });
  });

  test("changes nothing the second time", () => {
    const capped = capIssues(issues(500), "info");
    expect(capIssues(capped, "error")).toEqual(capped);
  });
});
