import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { defaultLimits } from "../../../src/internal/input-limits.js";
import { plainCopy } from "../../../src/internal/plain-copy.js";
import { type AnySchema, type Search, undecided } from "../../../src/internal/schema/schema.js";
import * as s from "../../../src/internal/schema.js";
import { accountSchema } from "../../../src/model/schemas/account-schema.js";
import { changeSchema } from "../../../src/model/schemas/change-schema.js";
import { type ZodSchemas, zodOf } from "../../../src/schema/zod-of.js";
import { generateAccount } from "../../../src/testing/index.js";

const folder = new URL("../../../examples/accounts/", import.meta.url);
const examples = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

const made: ZodSchemas = new Map();

/** What the quick walk, the search for problems after a plain copy, and zod make of an input, in that order. */
function answers(schema: AnySchema, input: unknown, limits = defaultLimits) {
  const walk = { limits, bytes: 0, depth: 0, keepsNull: false };
  const found = schema.quick(input, walk);
  const issues: never[] = [];
  const copy = plainCopy(input, [], limits, issues);
  const search: Search = { path: [], problems: [] };
  const parsed = schema.parse(copy, search);
  const zod = (zodOf(schema, made) as z.ZodMiniType).safeParse(copy);
  return { quick: found, isPlain: issues.length === 0, bytes: walk.bytes, parsed, problems: search.problems, zod };
}

/** Fails where two of the three disagree; tells whether the input was accepted. */
function agree(schema: AnySchema, input: unknown): boolean {
  const { quick, isPlain, parsed, problems, zod } = answers(schema, input);
  const isAccepted = isPlain && problems.length === 0;
  if (isPlain) expect(zod.success).toBe(isAccepted);
  if (quick !== undecided) {
    expect(isAccepted).toBe(true);
    expect(JSON.stringify(quick)).toBe(JSON.stringify(parsed));
  }
  if (isAccepted) {
    expect(zod.data).toStrictEqual(parsed);
    expect(JSON.stringify(zod.data)).toBe(JSON.stringify(parsed));
  } else if (isPlain) {
    const firstStep = (paths: readonly (readonly PropertyKey[])[]) => [...new Set(paths.map(([step]) => step))].sort();
    expect(firstStep(problems.map(({ path }) => path))).toEqual(firstStep(zod.error!.issues.map(({ path }) => path)));
  }
  return isAccepted;
}

/** A value that stands in for another, often of the wrong kind. */
const odd = fc.constantFrom<unknown>(
  ...[null, undefined, true, "", "x", "strong", "2026-02-30", -1, 0.5, 1e21, -0, [], {}, [null], [{}], { id: "x" }],
  ...[{ custom: { a: null } }, "constructor", JSON.parse('{ "__proto__": 1 }'), new Date(0), Number.NaN, () => 1],
);

/** Puts a value at a random place of a deep copy; `steps` choose the way. */
function breakAt(account: unknown, steps: readonly number[], value: unknown, key: string | null): unknown {
  const copy = structuredClone(account);
  let here = copy as Record<string, unknown>;
  for (const step of steps) {
    const keys = Object.keys(here);
    const next = keys.length === 0 ? undefined : here[keys[step % keys.length]!];
    if (typeof next !== "object" || next === null) break;
    here = next as Record<string, unknown>;
  }
  const keys = Object.keys(here);
  const at = key ?? keys[(steps.at(-1) ?? 0) % Math.max(1, keys.length)] ?? "new";
  Object.defineProperty(here, at, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe("the quick walk, the search for problems and zod", () => {
  it("give the same for whole accounts, example and generated, and the quick walk decides", () => {
    for (const account of [...examples, ...[1, 2, 3].map((seed) => generateAccount({ people: 30, seed }))]) {
      expect(agree(accountSchema, account)).toBe(true);
      expect(answers(accountSchema, account).quick).not.toBe(undecided);
    }
  });

  it("give the same for accounts that are broken somewhere", () => {
    const accounts = [...examples, generateAccount({ people: 8, seed: 5 })];
    const way = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
    const key = fc.option(fc.constantFrom("custom", "stance", "at", "unknown", "externalIds", "roles", "__proto__"));
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...accounts), way, odd, key, (account, steps, value, name) => {
        if (agree(accountSchema, breakAt(account, steps, value, name))) accepted++;
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(50);
    expect(accepted).toBeLessThan(300);
  });

  it("give the same for changes", () => {
    for (const change of [
      { type: "set_date", asOf: "2026-03-01" },
      { type: "update_person", personId: "ana", set: { title: null, stance: "against" } },
      { type: "add_person", person: { id: "ana", name: "Ana", custom: { a: null } } },
      { type: "nothing" },
      { type: "remove_person" },
      { type: "set_date", asOf: "2026-02-30", more: 1 },
      "no",
      null,
    ]) {
      agree(changeSchema, change);
    }
  });

  it("give the same for any small schema", () => {
    const schema = s.strictObject({
      id: s.string().check(s.minLength(1), s.maxLength(3)),
      seed: s.withDefault(s.int().check(s.gte(0), s.lt(9)), 1),
      list: s.optional(s.array(s.strictObject({ name: s.string(), tags: s.optional(s.array(s.enum(["a", "b"]))) }))),
      either: s.optional(
        s.union([s.number().check(s.gt(0)), s.literal("none"), s.strictObject({ quota: s.number() })]),
      ),
      free: s.optional(s.record(s.string(), s.unknown())),
      named: s.optional(s.partialRecord(s.enum(["x", "y"]), s.boolean())),
      kinds: s.optional(s.readonly(s.array(s.nullable(s.string())).check(s.maxLength(2)))),
    });
    const wrong = fc.constantFrom<unknown>(null, true, "", -1, [[]], [{ tags: ["a"] }], { key: [1] }, undefined);
    const mostly = (...values: unknown[]) =>
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: wrong });
    const inputs = fc.record(
      {
        named: mostly({}, { x: true }, { z: true }),
        either: mostly(3, "none", { quota: 1 }, { quota: "x" }),
        list: mostly([], [{ name: "n" }], [{ tags: ["b", "a"], name: "n" }, { name: "m" }]),
        id: mostly("x", "y", "long"),
        seed: mostly(0, 8, 9, 1.5),
        free: mostly({}, { any: [1, { thing: null }] }),
        kinds: mostly([null], ["a", "b"], ["a", "b", "c"]),
        other: wrong,
      },
      { requiredKeys: ["id"] },
    );
    let decided = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        agree(schema, input);
        if (answers(schema, input).quick !== undecided) decided++;
      }),
      { numRuns: 800, seed: 1 },
    );
    expect(decided).toBeGreaterThan(30);
  });

  it("reckon the size alike, so that the limits mean the same", () => {
    const account = examples[0];
    const { bytes } = answers(accountSchema, account);
    const issuesAt = (limit: number) => {
      const issues: unknown[] = [];
      plainCopy(account, [], { ...defaultLimits, bytes: limit }, issues as never);
      return issues.length;
    };
    expect(issuesAt(bytes)).toBe(0);
    expect(issuesAt(bytes - 1)).toBe(1);
    const deep = { ...defaultLimits, depth: 3 };
    expect(answers(accountSchema, account, deep).quick).toBe(undecided);
  });
});
