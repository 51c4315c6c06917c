import { readdirSync, readFileSync } from "node:fs";
import { format } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /^\d\d-.+\.ts$/.test(name));
const longestExample = 40;

afterEach(() => vi.restoreAllMocks());

describe("examples", () => {
  it("are there, numbered without a hole", () => {
    const numbers = examples.map((name) => Number(name.slice(0, 2)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)("%s asks its question on line one, is short and prints what is stored beside it", async (name) => {
    const source = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
    expect(source[0]).toMatch(/^\/\/ .+\?$/);
    expect(source.length).toBeLessThanOrEqual(longestExample);
    expect(source.join("\n")).toContain('from "account-graph"');
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(format(...values)));
    await import(new URL(name, folder).href);
    vi.restoreAllMocks();
    const text = `${printed.join("\n")}\n`;
    const stored = new URL(`expected/${name.replace(/ts$/, "txt")}`, folder);
    await expect(text).toMatchFileSnapshot(stored.pathname);
  });
});
