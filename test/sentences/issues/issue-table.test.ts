import { expect, it } from "vitest";
import { issueTable } from "../../../src/sentences/issues/issue-table.js";
import { translateResult } from "../../../src/sentences/translate-result.js";

const issue = issueTable({
  "issues.late": "{count|day|days} late",
  "issues.late.never": "{value} never came",
});

it("makes an issue whose code is the second word of its key", () => {
  expect(issue("warning", "issues.late", ["people", 3], { count: 1 })).toEqual({
    severity: "warning",
    code: "late",
    path: ["people", 3],
    message: "1 day late",
    key: "issues.late",
    params: { count: 1 },
  });
  const ref = { type: "person" as const, id: "a", label: "Ana" };
  expect(issue("info", "issues.late.never", [], { value: '"ana"' }, [ref])).toMatchObject({
    code: "late",
    message: '"ana" never came',
    refs: [ref],
  });
});

it("carries what another language needs", () => {
  const german = { locale: "de", templates: { "issues.late": "{count|Tag|Tage} zu spät" } };
  expect(translateResult([issue("error", "issues.late", [], { count: 2 })], german)[0]!.message).toBe("2 Tage zu spät");
});
