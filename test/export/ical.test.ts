import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, escapeText } from "../../src/export/ical/content-line.js";
import { exportIcal } from "../../src/export/ical/index.js";
import { planEngagement, translateResult } from "../../src/index.js";
import { de } from "../../src/locale/de/index.js";
import { exampleAccount, hostileNames } from "../render/svg/pictured.js";
import { load } from "./foreign.js";

/** What is used of ical.js. */
interface Component {
  getFirstPropertyValue(name: string): unknown;
  getAllSubcomponents(name: string): Component[];
  getAllProperties(name: string): { getFirstValue(): unknown }[];
}
const ICAL = await load<{
  parse: ((text: string) => unknown) & { property(line: string): unknown };
  Component: new (parsed: unknown) => Component;
  Property: new (parsed: unknown) => { getFirstValue(): unknown };
}>("ical.js");

const plan = planEngagement(exampleAccount("harbourline-freight"), { samples: 0 });

/** The entries of a calendar as a program of another maker reads them. */
function readBack(text: string, kind = "vevent") {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    // The reader leaves properties that it does not know as they are written.
    name: new ICAL.Property(
      ICAL.parse.property(`SUMMARY:${calendar.getFirstPropertyValue("x-wr-calname")}`),
    ).getFirstValue(),
    entries: calendar.getAllSubcomponents(kind).map((entry) => ({
      uid: String(entry.getFirstPropertyValue("uid")),
      stamp: String(entry.getFirstPropertyValue("dtstamp")),
      start: String(entry.getFirstPropertyValue("dtstart") ?? ""),
      end: String(entry.getFirstPropertyValue("dtend") ?? entry.getFirstPropertyValue("due")),
      summary: String(entry.getFirstPropertyValue("summary")),
      description: String(entry.getFirstPropertyValue("description")),
      contact: String(entry.getFirstPropertyValue("contact")),
      after: entry.getAllProperties("related-to").map((property) => String(property.getFirstValue())),
    })),
  };
}

describe("exportIcal()", () => {
  const { name, entries } = readBack(exportIcal(plan));

  it("opens in a foreign reader, with every step on its day", () => {
    expect(name).toBe(plan.accountName);
    expect(entries.map(({ start }) => start)).toEqual(plan.steps.map(({ dueBy }) => dueBy));
    expect(entries.map(({ summary }) => summary)).toEqual(plan.steps.map(({ ask }) => ask.text));
    expect(entries.map(({ contact }) => contact)).toEqual(plan.steps.map(({ owner }) => owner!.label));
    expect(entries.every(({ start, end }) => Date.parse(end) - Date.parse(start) === 86_400_000)).toBe(true);
    for (const [index, { description }] of entries.entries()) {
      const { reason, avoid, topics } = plan.steps[index]!;
      for (const text of [reason.text, ...avoid.map((one) => one.text), ...topics.map(({ label }) => label)])
        expect(description).toContain(text);
    }
  });

  it("links steps to those that come first", () => {
    const uidOf = new Map(plan.steps.map(({ id }, index) => [id, entries[index]!.uid]));
    expect(new Set(uidOf.values()).size).toBe(plan.steps.length);
    expect(entries.map(({ after }) => after)).toEqual(plan.steps.map(({ after }) => after.map((id) => uidOf.get(id)!)));
    expect(entries.some(({ after }) => after.length > 0)).toBe(true);
  });

  it("is stamped with the day of the plan, and keeps its entries' identity in a later plan", () => {
    expect(new Set(entries.map(({ stamp }) => stamp))).toEqual(new Set([`${plan.asOf.slice(0, 10)}T00:00:00Z`]));
    const later = readBack(exportIcal({ ...plan, asOf: "2030-01-01T15:30:00+02:00" })).entries;
    expect(later.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
    expect(later[0]!.stamp).toBe("2030-01-01T13:30:00Z");
    expect(exportIcal(JSON.parse(JSON.stringify(plan)))).toBe(exportIcal(plan));
  });

  it("holds lines of at most 75 bytes ended by CR LF, and nothing that hides or ends one", () => {
    const account = {
      id: "ä/;,\n\u2028",
      name: 'Größe & Söhne; "x", \\n BEGIN:VEVENT',
      asOf: "2026-03-01",
      people: hostileNames.map((each, index) => ({
        id: `p${index} \ud800é`,
        name: each,
        roles: ["approver" as const],
      })),
    };
    const hostile = planEngagement(account, { samples: 0 });
    const text = exportIcal(hostile);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f\u2028]/);
    const read = readBack(text);
    expect(read.name).toBe(account.name);
    expect(read.entries).toHaveLength(hostile.steps.length);
    expect(new Set(read.entries.map(({ uid }) => uid)).size).toBe(hostile.steps.length);
  });

  it("gives any text back as it went, folded or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const plain = text.replace(/\p{Cc}|\p{Cs}/gu, "");
        const value = escapeText(plain);
        const unfolded = contentLine("SUMMARY", value).replaceAll("\r\n ", "");
        expect(unfolded).toBe(`SUMMARY:${value}`);
        expect(new ICAL.Property(ICAL.parse.property(unfolded)).getFirstValue()).toBe(plain);
      }),
      { numRuns: 200 },
    );
  });

  it("writes one person's own calendar, to-dos, and another language", () => {
    const owner = plan.steps[0]!.owner!;
    const own = readBack(exportIcal(plan, { ownerId: owner.id })).entries;
    expect(own).toHaveLength(plan.steps.filter((step) => step.owner?.id === owner.id).length);
    const tasks = readBack(exportIcal(plan, { as: "tasks" }), "vtodo").entries;
    expect(tasks.map(({ end }) => end)).toEqual(plan.steps.map(({ dueBy }) => dueBy));
    expect(tasks.every(({ start, end }) => start === "" || start < end)).toBe(true);
    const german = translateResult(plan, de);
    expect(readBack(exportIcal(german)).entries[0]!.summary).toBe(german.steps[0]!.ask.text);
  });

  it("is an empty calendar without steps, and refuses what is no plan", () => {
    expect(readBack(exportIcal({ ...plan, steps: [] })).entries).toEqual([]);
    expect(() => exportIcal({} as never)).toThrow(/plan: no plan/);
    expect(() => exportIcal(null as never)).toThrow(/plan: no plan/);
    expect(() => exportIcal(plan, { ownerId: "nobody" })).toThrow(/options\.ownerId: "nobody" owns no step/);
    expect(() => exportIcal(plan, { at: 1 } as never)).toThrow(/options/);
  });
});
