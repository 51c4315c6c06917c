import { describe, expect, test } from "vitest";
import { formatIssues } from "../../src/internal/format-issues.js";
import { formatPath, quote, shorten } from "../../src/internal/format-path.js";

describe("formatPath", () => {
  test("writes a path as a person does", () => {
    expect(formatPath(["people", 3, "roles", 0])).toBe("people[3].roles[0]");
    expect(formatPath(["options", "rules", "relationship_gone_dark", "staleAfterDays"])).toBe(
      "options.rules.relationship_gone_dark.staleAfterDays",
    );
    expect(formatPath(["contacts.csv row 12, column Email"])).toBe("contacts.csv row 12, column Email");
    expect(formatPath([0, "id"])).toBe("[0].id");
    expect(formatPath([])).toBe("");
  });

  test("writes places in a file after its name", () => {
    expect(formatPath(["contacts.csv", "row 12", "column Email"])).toBe("contacts.csv row 12, column Email");
    expect(formatPath(["contacts.csv", "column Favourite colour"])).toBe("contacts.csv column Favourite colour");
    expect(formatPath(["text", "line 3", "column 7"])).toBe("text line 3, column 7");
    expect(formatPath(["contacts.json", "records", 3, "ReportsToId"])).toBe("contacts.json.records[3].ReportsToId");
    expect(formatPath(["people", 0, "custom", "row 12"])).toBe('people[0].custom["row 12"]');
  });

  test("quotes odd keys and cuts long ones", () => {
    expect(formatPath(["custom", "odd key", 'a"b'])).toBe('custom["odd key"]["a\\"b"]');
    expect(formatPath(["x", "y".repeat(100)])).toHaveLength(62);
    expect(formatPath(["custom", ""])).toBe('custom[""]');
  });
});

describe("shorten and quote", () => {
  test("cut texts to sixty characters", () => {
    expect(shorten("a".repeat(60))).toBe("a".repeat(60));
    expect(shorten("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
  });

  test("name any value", () => {
    const values = ["x", 1.5, true, 7n, null, [], undefined, {}, () => 1, Symbol("s")];
    expect(values.map(quote)).toEqual([
      '"x"',
      "1.5",
      "true",
      "7n",
      "null",
      "a list",
      "nothing",
      "an object",
      "a function",
      "a symbol",
    ]);
  });
});

describe("formatIssues", () => {
  test("writes one line an issue", () => {
    const issue = { severity: "error" as const, code: "x", message: "wrong" };
    expect(
      formatIssues({
        issues: [
          { ...issue, path: ["people", 0] },
          { ...issue, path: [] },
        ],
      }),
    ).toBe("people[0]: wrong\nwrong");
    expect(formatIssues({ issues: [] })).toBe("");
  });
});
