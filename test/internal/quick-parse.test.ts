import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { quickParse, undecided } from "../../src/internal/quick-parse.js";
import { accountSchema } from "../../src/model/schemas/account-schema.js";
import { generateAccount } from "../../src/testing/index.js";

const schema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  level: z.optional(z.number().check(z.gte(0))),
  list: z.optional(z.array(z.strictObject({ name: z.string(), tags: z.optional(z.array(z.enum(["a", "b"]))) }))),
  either: z.optional(z.union([z.number(), z.literal("none")])),
  free: z.optional(z.record(z.string(), z.unknown())),
});

/** Mostly valid; each field may be missing or wrong, and there may be one too many. */
const wrong = fc.constantFrom<unknown>(null, true, "", -1, [[]], [{ tags: ["a"] }], [{ name: "n", more: 1 }], {
  key: [1],
});
const mostly = (...values: unknown[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: wrong });
const inputs = fc.record(
  {
    either: mostly(3, "none"),
    list: mostly([], [{ name: "n" }], [{ tags: ["b", "a"], name: "n" }, { name: "m" }]),
    id: mostly("x", "y"),
    level: mostly(0, 1.5),
    free: mostly({}, { any: [1, { thing: null }] }),
    other: wrong,
  },
  { requiredKeys: ["id"] },
);

describe("parsing what is valid without asking about absent fields", () => {
  it("gives what the schema gives, byte for byte, or leaves it to the schema", () => {
    let decided = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const expected = schema.safeParse(input);
        const found = quickParse(schema, input);
        if (found === undecided) return !expected.success;
        decided++;
        return expected.success && JSON.stringify(found) === JSON.stringify(expected.data);
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(decided).toBeGreaterThan(200);
  });

  it("decides on whole accounts, example and generated", () => {
    const folder = new URL("../../examples/accounts/", import.meta.url);
    const examples = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
    for (const account of [...examples, generateAccount({ people: 60, seed: 3 })]) {
      const found = quickParse(accountSchema, account);
      expect(found).not.toBe(undecided);
      expect(JSON.stringify(found)).toBe(JSON.stringify(accountSchema.parse(account)));
    }
  });

  it("leaves to the schema what it does not walk: defaults, checks on whole objects and lists, loose objects", () => {
    expect(quickParse(z.strictObject({ seed: z._default(z.number(), 1) }), {})).toBe(undecided);
    expect(quickParse(z.object({ id: z.string() }), { id: "x", more: 1 })).toBe(undecided);
    const even = z.array(z.number()).check(z.refine((list) => list.length % 2 === 0));
    expect(quickParse(even, [1])).toBe(undecided);
    expect(quickParse(even, [1, 2])).toEqual([1, 2]);
    const ordered = z.strictObject({ from: z.number(), to: z.number() }).check(z.refine(({ from, to }) => from < to));
    expect(quickParse(ordered, { from: 2, to: 1 })).toBe(undecided);
    expect(quickParse(ordered, { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
  });
});
