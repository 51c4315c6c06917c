import { describe, expect, test } from "vitest";
import { isAccountError } from "../../src/internal/account-error.js";
import { formatIssues } from "../../src/internal/format-issues.js";
import * as s from "../../src/internal/schema.js";
import { allLimits, cap, check, validate } from "../../src/internal/validate.js";

const schema = s.strictObject({
  seed: s.withDefault(s.int().check(s.gte(0)), 1),
  name: s.optional(s.string().check(s.maxLength(5))),
  list: s.optional(s.array(s.string()).check(s.minLength(1), s.maxLength(2))),
  mode: s.optional(s.enum(["fast", "exact"])),
  either: s.optional(
    s.union([s.number(), s.strictObject({ quota: s.number() }), s.strictObject({ share: s.number() })]),
  ),
  shape: s.optional(
    s.discriminatedUnion("type", [
      s.strictObject({ type: s.literal("circle"), radius: s.number() }),
      s.strictObject({ type: s.literal("square"), width: s.number() }),
    ]),
  ),
  byName: s.optional(s.record(s.string().check(s.maxLength(3)), s.strictObject({ value: s.number() }))),
  only: s.optional(s.literal("x")),
  even: s.optional(s.number().check(s.refine((n) => n % 2 === 0))),
  even2: s.optional(s.number().check(s.refine((n) => n % 2 === 0, "% is odd"))),
  bool: s.optional(s.boolean()),
  record: s.optional(s.record(s.string(), s.number())),
});

function problems(input: unknown): string {
  const checked = check(schema, input, ["options"]);
  return checked.success ? "no problem" : formatIssues(checked);
}

describe("validate", () => {
  test("gives back a copy with defaults filled in", () => {
    const input = Object.freeze({ name: "ana", mode: null, list: undefined });
    const checked = validate(schema, input, "invalid_options", ["options"]);
    expect(checked).toStrictEqual({ seed: 1, name: "ana" });
  });

  test("throws one error with every problem, its path starting at the root given", () => {
    try {
      validate(schema, { seed: -1, nam: "x" }, "invalid_options", ["options"]);
      expect.unreachable();
    } catch (error) {
      if (!isAccountError(error)) throw error;
      expect(error.code).toBe("invalid_options");
      expect(error.issues).toEqual([
        { severity: "error", code: "out_of_range", path: ["options", "seed"], message: "-1 is too small (at least 0)" },
        {
          severity: "error",
          code: "unknown_key",
          path: ["options", "nam"],
          message: 'unknown key "nam" (nearest: "name")',
        },
      ]);
    }
  });

  test("says in plain words what is wrong", () => {
    expect(
      problems({
        seed: 1.5,
        name: "too long",
        list: [],
        mode: "fats",
        either: "x",
        shape: { type: "circel" },
        byName: { long_key: { value: 1 }, a: { valeu: 1 } },
        only: "y",
        even: 3,
        even2: 3,
        bool: 1,
        record: [],
      }),
    ).toMatchInlineSnapshot(`
      "options.seed: expected a whole number, got 1.5
      options.name: text of 8 characters is too long (at most 5)
      options.list: list of 0 is too short (at least 1)
      options.mode: unknown mode "fats" (nearest: "fast")
      options.either: expected a number, got "x"
      options.shape.type: unknown type "circel" (nearest: "circle")
      options.byName.long_key: unknown key "long_key"
      options.byName.a.value: missing (expected a number)
      options.byName.a.valeu: unknown key "valeu" (nearest: "value")
      options.only: expected "x", got "y"
      options.even: 3 is not valid here
      options.even2: 3 is odd
      options.bool: expected true or false, got 1
      options.record: expected an object, got a list"
    `);
    expect(
      problems({
        name: "",
        list: ["a", "b", "c"],
        either: { quota: "x" },
        shape: { type: "square", radius: 1, with: 2 },
        mode: 3,
        bool: "true",
      }),
    ).toMatchInlineSnapshot(`
      "options.list: list of 3 is too long (at most 2)
      options.mode: expected one of: fast, exact; got 3
      options.either.quota: expected a number, got "x"
      options.shape.width: missing (expected a number)
      options.shape.radius: unknown key "radius"
      options.shape.with: unknown key "with" (nearest: "width")
      options.bool: expected true or false, got "true""
    `);
    expect(problems({ either: { shar: 1 }, shape: {}, mode: [] })).toMatchInlineSnapshot(`
      "options.mode: expected one of: fast, exact; got a list
      options.either.quota: missing (expected a number)
      options.either.shar: unknown key "shar" (nearest: "share")
      options.shape.type: missing (one of: circle, square)"
    `);
    expect(problems({ shape: 3, either: null })).toMatchInlineSnapshot(`"options.shape: expected an object, got 3"`);
  });

  test("names a required choice that is missing", () => {
    const strict = s.strictObject({ mode: s.enum(["fast", "exact"]), either: s.union([s.number(), s.enum(["all"])]) });
    const checked = check(strict, {});
    expect(checked.success ? "" : formatIssues(checked)).toMatchInlineSnapshot(`
      "mode: missing (one of: fast, exact)
      either: missing (expected a number, or one of: all)"
    `);
  });

  test("gives hints for the first twenty problems only", () => {
    const list = s.array(s.strictObject({ mode: s.enum(["fast", "exact"]) }));
    const checked = check(list, Array(25).fill({ mode: "fats" }));
    const messages = checked.success ? [] : checked.issues.map(({ message }) => message);
    expect(messages[19]).toBe('unknown mode "fats" (nearest: "fast")');
    expect(messages[20]).toBe('unknown mode "fats" (one of: fast, exact)');
  });
});

describe("check", () => {
  test("gives back the unchecked copy where the input is plain data, and none where it is not", () => {
    const wrong = check(schema, { seed: "x", extra: null });
    expect(wrong).toMatchObject({ success: false, unchecked: { seed: "x" } });
    expect(check(schema, { seed: () => 1 })).toMatchObject({ success: false, unchecked: undefined });
  });
});

describe("cap and allLimits", () => {
  test("cap an error at a hundred problems and fill in the limits that are not given", () => {
    const issue = { severity: "error" as const, code: "x", path: ["a"], message: "x" };
    expect(cap(Array(102).fill(issue))).toHaveLength(101);
    expect(allLimits({ people: 5, depth: undefined })).toMatchObject({ people: 5, depth: 20, bytes: 50_000_000 });
  });
});
