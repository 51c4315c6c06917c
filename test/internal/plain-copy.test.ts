import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssues } from "../../src/internal/format-issues.js";
import { defaultLimits, type Limits } from "../../src/internal/input-limits.js";
import type { Issue } from "../../src/internal/issue.js";
import { plainCopy } from "../../src/internal/plain-copy.js";

function copy(input: unknown, limits: Partial<Limits> = {}): { result: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  return { result: plainCopy(input, ["root"], { ...defaultLimits, ...limits }, issues), issues };
}

describe("plainCopy", () => {
  test("copies deeply, without fields that are null or undefined, but keeps null in lists, custom and set", () => {
    const shared = { x: 1 };
    const input = {
      a: null,
      b: undefined,
      list: [1, null, "x", shared, shared],
      custom: { kept: null, gone: undefined, deep: [{ kept: null }] },
      set: { title: null },
      zero: -0,
      flag: false,
    };
    const { result, issues } = copy(input);
    expect(issues).toEqual([]);
    expect(result).toStrictEqual({
      list: [1, null, "x", { x: 1 }, { x: 1 }],
      custom: { kept: null, deep: [{ kept: null }] },
      set: { title: null },
      zero: 0,
      flag: false,
    });
    const { list } = result as { list: unknown[] };
    expect(list[3]).not.toBe(shared);
    expect(list[3]).not.toBe(list[4]);
  });

  test("equals the input for any JSON without null, and never is the input", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "medium" }), (value) => {
        const input = { custom: JSON.parse(JSON.stringify(value)) };
        const { result, issues } = copy(input);
        if (issues.length > 0) expect(formatIssues({ issues })).toMatch(/is not allowed/);
        else if (value !== null) expect(result).toStrictEqual({ custom: JSON.parse(JSON.stringify(value)) });
        expect(result).not.toBe(input);
      }),
    );
  });

  test("copies simple values as they are", () => {
    expect([1, "x", true, null, undefined].map((value) => copy(value).result)).toEqual([1, "x", true, null, undefined]);
  });

  test("counts people, ties and interactions at the top only", () => {
    const three = [1, 2, 3];
    const issues = copy(
      { people: three, relationships: three, custom: { people: three } },
      { people: 2, relationships: 2 },
    ).issues;
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "root.people: 3 people (limit 2; raise options.limits.people)
      root.relationships: 3 relationships (limit 2; raise options.limits.relationships)"
    `);
    expect(copy([three, three], { people: 2 }).issues).toEqual([]);
  });

  test("stops after a hundred problems and says so", () => {
    const { result, issues } = copy(Array.from({ length: 500 }, () => Number.NaN));
    expect(result).toBeUndefined();
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: "more_issues", message: "and perhaps more (the rest was not read)" });
  });

  test("names a short cycle, and ends a longer one at the limit of depth", () => {
    const ring = (length: number) => {
      const first: { next?: unknown } = {};
      let last = first;
      for (let index = 1; index < length; index++) {
        const next = {};
        last.next = next;
        last = next;
      }
      last.next = first;
      return first;
    };
    expect(copy(ring(3)).issues[0]).toMatchObject({
      path: ["root", "next", "next", "next"],
      message: expect.stringContaining("refers back"),
    });
    expect(copy(ring(40), { depth: 100 }).issues[0]!.message).toBe(
      "nested deeper than 100 levels (raise options.limits.depth)",
    );
  });

  test("lets through objects of other realms by their shape", () => {
    const otherPrototype = Object.create(null);
    expect(copy(Object.assign(Object.create(otherPrototype), { a: 1 })).result).toEqual({ a: 1 });
    expect(copy(Object.create({ inherited: 1 })).issues[0]!.message).toBe(
      "expected plain data, got an instance of Object",
    );
  });
});
