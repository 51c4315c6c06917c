import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseInParts } from "../../src/internal/parse-in-parts.js";

const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
const entry = z.strictObject({ n: z._default(z.number(), 7) });

describe("parseInParts", () => {
  test("gives what the schema gives, defaults of entries included, however long the lists are", () => {
    const schema = z.strictObject({
      a: z.array(entry),
      b: z.optional(z.nullable(z.array(entry))),
      c: z.optional(z.string()),
    });
    const input = { a: many(4_500, {}), b: many(2_001, { n: 1 }), c: "x" };
    expect(parseInParts(schema, input)).toStrictEqual({ success: true, data: schema.parse(input) });
    expect(input.a[0]).toEqual({});
    expect(parseInParts(schema, { a: [] })).toStrictEqual({ success: true, data: { a: [] } });
  });

  test("finds every issue where the schema does, up to twenty thousand", () => {
    const schema = z.strictObject({ a: z.array(entry), c: z.string() });
    const input = { a: many(5_000, { n: "x" }), d: 1 };
    const parsed = parseInParts(schema, input);
    const expected = schema.safeParse(input).error!.issues;
    if (parsed.success) throw new Error("accepted");
    expect(parsed.cutShort).toBe(false);
    const paths = (issues: readonly { path: PropertyKey[] }[]) => issues.map(({ path }) => path.join(".")).sort();
    expect(paths(parsed.issues)).toEqual(paths(expected));
    expect(parseInParts(schema, { a: many(50_000, { n: "x" }), c: "x" })).toMatchObject({
      success: false,
      cutShort: true,
    });
  });

  test("leaves a list whole that has rules of its own", () => {
    const schema = z.strictObject({ a: z.array(z.number()).check(z.maxLength(2_500)) });
    expect(parseInParts(schema, { a: many(3_000, 1) }).success).toBe(false);
    expect(parseInParts(schema, { a: many(2_400, 1) }).success).toBe(true);
  });

  test("looks at a sample of what has too many problems to gather", () => {
    const flood = many(200_000, "x");
    const schema = z.strictObject({
      deep: z.array(z.array(z.number())),
      one: z.optional(z.array(z.array(z.number()))),
    });
    const short = parseInParts(schema, { deep: [flood] });
    expect(short).toMatchObject({ success: false, cutShort: true });
    expect(short.success || short.issues).toHaveLength(100);
    const long = parseInParts(schema, { deep: [...many(2_100, [1]), flood, ["y"]] });
    if (long.success) throw new Error("accepted");
    expect(long.cutShort).toBe(true);
    expect(long.issues[0]!.path).toEqual(["deep", 2_100, 0]);
    expect(long.issues.at(-1)!.path).toEqual(["deep", 2_101, 0]);
    const hidden = parseInParts(schema, { deep: [[...many(500, 1), ...flood]] });
    expect(hidden.success || hidden.issues[0]!.message).toBe("% holds more problems than can be listed");
  });

  test("passes over no error of its own", () => {
    const broken = z.number().check(
      z.refine(() => {
        throw new TypeError("a bug");
      }),
    );
    expect(() => parseInParts(broken, 1)).toThrow(TypeError);
  });
});
