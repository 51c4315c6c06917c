import { describe, expect, it } from "vitest";
import { textOf } from "./fences.js";

/** The rows that tools of the field have in their data models, as the page asks for them. */
const rows = [
  "Reporting lines",
  "Dotted lines",
  "Positions",
  "Departments",
  "Roles per deal",
  "Own words",
  "Stance",
  "Influence per person",
  "Political power",
  "Attitude to change",
  "Coverage",
  "Pairs",
  "Current and desired level",
  "Informal influence",
  "Conflict and rivalry",
  "Alliance and friendship",
  "Feelings both ways",
  "Liking, respect, trust",
  "Outside influencers",
  "Our own side",
  "Personal goals and wins",
  "Objectives, initiatives, obstacles",
  "Several goals",
  "Gain or loss",
  "What we need; help and harm",
  "Pain points",
  "Communication",
  "Competitors",
  "Interactions",
  "Evidence",
  "Time",
  "Groups of companies",
];
const page = textOf("docs/model.md");
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section]),
);

describe("the page of the model", () => {
  it("has every row in order, and lists it with its question", () => {
    expect([...sections.keys()].slice(0, rows.length)).toEqual(rows);
    for (const row of rows) {
      const question = /^\*\*(.*?\?)\*\*/m.exec(sections.get(row)!)?.[1];
      expect(page).toContain(
        `| [${row}](#${row.toLowerCase().replace(/[;,]/g, "").replaceAll(" ", "-")}) | ${question} |`,
      );
    }
  });

  // That the examples run and print what they say is tested with all fences of the documentation.
  it.each(rows)("shows by an example that prints something: %s", (row) => {
    expect(sections.get(row)).toMatch(/```ts\n[\s\S]*console\.log[\s\S]*\/\/ prints: [\s\S]*```/);
  });
});
