import { existsSync, readdirSync, readFileSync } from "node:fs";
import { format } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";

const examples = new URL("../../examples/", import.meta.url);
const accounts = readdirSync(new URL("accounts/", examples)).map((file) => file.replace(/\.json$/, ""));
const width = 100;

/** What the demo prints for its arguments. */
async function runDemo(...words: string[]): Promise<string[]> {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(format(...values)));
  const before = process.argv;
  process.argv = [...before.slice(0, 2), ...words];
  vi.resetModules();
  await import(new URL("demo.mjs", examples).href);
  process.argv = before;
  return printed;
}

afterEach(() => vi.restoreAllMocks());

describe("the demo", () => {
  it.each(accounts)(
    "%s: fits a terminal of 100 columns and writes the report, the map and the whole score",
    async (name) => {
      const printed = await runDemo(name);
      for (const line of printed) expect(line.length, line).toBeLessThanOrEqual(width);
      const account = JSON.parse(readFileSync(new URL(`accounts/${name}.json`, examples), "utf8"));
      expect(printed.join("\n")).toContain(account.name.toUpperCase());
      const file = printed.at(-1)?.match(/examples\/(output\/.+\.json)/)?.[1];
      const score = JSON.parse(readFileSync(new URL(file!, examples), "utf8"));
      expect(score.accountId).toBe(name);
      const map = printed.at(-2)?.match(/examples\/(output\/.+\.svg)/)?.[1];
      expect(readFileSync(new URL(map!, examples), "utf8")).toMatch(/^<svg .+<\/svg>\n$/s);
      const report = printed.at(-3)?.match(/examples\/(output\/.+\.html)/)?.[1];
      expect(readFileSync(new URL(report!, examples), "utf8")).toMatch(/^<!doctype html>/);
      const spoken = printed.join(" ").replaceAll(/\s+/g, " ");
      for (const person of score.stakeholders.slice(0, 5)) expect(spoken).toContain(person.reason.text);
      for (const gap of score.gaps.slice(0, 10)) expect(spoken).toContain(gap.reason.text);
      for (const gap of score.gaps) expect(spoken).toContain(gap.title.text);
      for (const faction of score.politics.factions) expect(spoken).toContain(faction.reason.text);
    },
  );

  it("takes a path and a goal", async () => {
    const path = new URL("accounts/larkfield-dairies.json", examples).pathname;
    const printed = await runDemo(path, "cold-chain");
    expect(printed.join("\n")).toContain("Cold chain monitoring");
    expect(existsSync(new URL("output/larkfield-dairies.cold-chain.json", examples))).toBe(true);
  });
});
