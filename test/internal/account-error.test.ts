import { describe, expect, test } from "vitest";
import { AccountError, isAccountError } from "../../src/internal/account-error.js";
import type { Issue } from "../../src/internal/issue.js";

const issue = (message: string, ...path: (string | number)[]): Issue => ({
  severity: "error",
  code: "wrong",
  path,
  message,
});

describe("AccountError", () => {
  test("is an Error with a code, issues and a message that names them", () => {
    const error = new AccountError("invalid_account", [issue("unknown", "people", 0, "title"), issue("missing")]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("AccountError");
    expect(error.code).toBe("invalid_account");
    expect(error.message).toBe("invalid_account: people[0].title: unknown; missing");
    expect(String(error)).toBe("AccountError: invalid_account: people[0].title: unknown; missing");
  });

  test("survives JSON", () => {
    const error = new AccountError("invalid_options", [issue("unknown key", "options", "x")]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "AccountError",
      code: "invalid_options",
      message: "invalid_options: options.x: unknown key",
      issues: [issue("unknown key", "options", "x")],
    });
  });

  test("keeps its message under 2,000 characters, and says how many problems it leaves out", () => {
    const many = Array.from({ length: 90 }, () => issue("x".repeat(90), "people")) as [Issue, ...Issue[]];
    const { message, issues } = new AccountError("invalid_account", many);
    expect(message.length).toBeLessThan(2000);
    const listed = message.split("; ").length - 1;
    expect(message.endsWith(`; and ${90 - listed} more`)).toBe(true);
    expect(issues).toHaveLength(90);
    expect(new AccountError("invalid_account", [issue("x".repeat(5000))]).message.length).toBeLessThan(2000);
  });
});

describe("isAccountError", () => {
  test("knows errors of other copies of the library, and nothing else", () => {
    expect(isAccountError(new AccountError("cancelled", [issue("stopped")]))).toBe(true);
    const foreign = Object.assign(new Error("x"), { [Symbol.for("account-graph.AccountError")]: true });
    expect(isAccountError(foreign)).toBe(true);
    for (const other of [new Error("x"), null, undefined, "AccountError", { name: "AccountError" }]) {
      expect(isAccountError(other)).toBe(false);
    }
  });
});
