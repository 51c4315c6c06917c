import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAccount, type Sentence, scoreAccount } from "../../src/index.js";
import { expectedFindings } from "./expected-gaps.js";

const root = new URL("../../", import.meta.url);
const pages = readdirSync(new URL("docs/accounts/", root)).filter((name) => name.endsWith(".md"));

/** All sentences anywhere in a result. */
function sentencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  if (isSentence(value)) found.add(value.text);
  for (const inner of Object.values(value)) sentencesIn(inner, found);
  return found;
}

function isSentence(value: object): value is Sentence {
  return "key" in value && "params" in value && "text" in value && typeof value.text === "string";
}

describe("docs/accounts", () => {
  it("has a page for every example account", () => {
    expect(pages.sort()).toEqual(
      Object.keys(expectedFindings)
        .sort()
        .map((name) => `${name}.md`),
    );
  });

  it.each(pages)("%s quotes what is computed", (page) => {
    const text = readFileSync(new URL(`docs/accounts/${page}`, root), "utf8");
    const file = new URL(`examples/accounts/${page.replace(/md$/, "json")}`, root);
    const account = parseAccount(JSON.parse(readFileSync(file, "utf8")));
    const spoken = new Set<string>();
    for (const { id: goalId } of account.goals ?? []) sentencesIn(scoreAccount(account, { goalId }), spoken);
    const quotes = text.split("\n").filter((line) => line.startsWith("> "));
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) {
      const wanted = quote.slice(2);
      const near = [...spoken].filter((sentence) => sentence.slice(0, 12) === wanted.slice(0, 12));
      expect(
        [...spoken].some((sentence) => sentence.includes(wanted)),
        `${wanted}\nnearest:\n${near.join("\n")}`,
      ).toBe(true);
    }
  });
});
