import { describe, expect, it } from "vitest";
import { AccountError } from "../../src/internal/account-error.js";
import { readResult } from "../../src/internal/read-result.js";

const read = (value: unknown) => readResult("score", "scoreAccount", () => value);
const refusal = "invalid_options: score: not what scoreAccount returns (pass its result as it is)";

describe("readResult()", () => {
  it("hands on plain JSON, the same object twice included", () => {
    const shared = { id: 1 };
    const value = { list: [shared, shared, null, "x", true], empty: Object.create(null) };
    expect(read(value)).toBe(value);
  });

  it("refuses what is not plain", () => {
    const loop: Record<string, unknown> = { list: [] };
    (loop.list as unknown[]).push(loop);
    for (const value of [
      undefined,
      [undefined],
      { a: Number.NaN },
      { a: new Date(0) },
      [() => 1],
      loop,
      10n,
      new Map(),
    ]) {
      expect(() => read(value)).toThrow(refusal);
    }
  });

  it("turns what went wrong into one refusal, and keeps the cause; an AccountError stays as it is", () => {
    const broken = () => readResult("score", "scoreAccount", () => (undefined as unknown as { gaps: unknown[] }).gaps);
    expect(broken).toThrow(refusal);
    try {
      broken();
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(TypeError);
    }
    const own = new AccountError("unknown_person", [{ severity: "error", code: "x", path: [], message: "no" }]);
    expect(() =>
      readResult("score", "scoreAccount", () => {
        throw own;
      }),
    ).toThrow(own);
  });
});
