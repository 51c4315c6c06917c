import { describe, expect, it } from "vitest";
import type { Ref } from "../../src/internal/sentence.js";
import { fill } from "../../src/sentences/fill.js";
import { englishWriter } from "../../src/sentences/sentence-table.js";
import { createWriter, englishWriterWords } from "../../src/sentences/writer.js";

const person = (label: string): Ref => ({ type: "person", id: label, label });
const people = (...names: string[]) => names.map(person);
const clause = (text: string) => ({ key: "any", params: {}, text });
const german = createWriter("de", { "writing.below_one_percent": "unter 1 %", "writing.others": "{count} weitere" });
const polish = createWriter("pl", englishWriterWords);

describe("fill", () => {
  it.each([
    ["{person} left", { person: person("Ana") }, "Ana left"],
    ["{people?holds|hold} it: {people}", { people: people("Ana") }, "holds it: Ana"],
    ["{people} {people?holds|hold} it", { people: people("Ana", "Ben", "Cy") }, "Ana, Ben, and Cy hold it"],
    ["{people|or}", { people: people("Ana", "Ben") }, "Ana or Ben"],
    ["{people}", { people: people("A", "B", "C", "D", "E") }, "A, B, C, and 2 others"],
    ["{people|person|people}", { people: people("A", "B") }, "2 people"],
    ["{count|tie|ties}", { count: 1 }, "1 tie"],
    ["{count|tie|ties}", { count: 1200 }, "1,200 ties"],
    ["{share%} of it", { share: 0.174 }, "17% of it"],
    ["{share%}", { share: 0.004 }, "less than 1%"],
    ["{share%}", { share: 0 }, "0%"],
    ["{date@}", { date: "2026-03-15T23:30:00Z" }, "March 15, 2026"],
    ["so{clauses;}", { clauses: [clause("it holds"), clause("now")] }, "so; it holds; now"],
    ["so{clauses_}", { clauses: [] }, "so"],
    ["{^clauses}", { clauses: [clause("the side of Ana"), clause("Ben")] }, "The side of Ana and Ben"],
    ["Path: {route>}", { route: people("A", "B", "C") }, "Path: A → B → C"],
    ["{count} of {total}", { count: 0.123, total: 2 }, "0.12 of 2"],
  ])("writes %s", (template, params, text) => {
    expect(fill(template, params, englishWriter)).toBe(text);
  });

  it("writes as the language does", () => {
    expect(fill("{people}: {share%}", { people: people("A", "B", "C", "D", "E"), share: 0.174 }, german)).toBe(
      "A, B, C und 2 weitere: 17\u00a0%",
    );
    expect(fill("{date@}", { date: "2026-03-15" }, german)).toBe("15. März 2026");
    expect([1, 2, 5].map((count) => fill("{count|osoba|osoby|osób}", { count }, polish))).toEqual([
      "1 osoba",
      "2 osoby",
      "5 osób",
    ]);
  });
});
