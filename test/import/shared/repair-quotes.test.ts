import { dsvFormat } from "d3-dsv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairQuotes } from "../../../src/import/shared/repair-quotes.js";

const rows = (text: string, delimiter = ",") => dsvFormat(delimiter).parseRows(repairQuotes(text, delimiter).text);

describe("repairQuotes()", () => {
  it("leaves a text alone whose quotes are in order", () => {
    for (const text of ["", "a,b\n1,2", 'a,"b, ""c""\nd",e\n"",""', '12" pipe,x\n5\' 11",y']) {
      expect(repairQuotes(text, ",")).toEqual({ text, stray: [] });
    }
  });

  it("reads a quote that is never closed as a letter, and keeps the rows below", () => {
    expect(rows('Name,Title\n"Dana,CFO\nLee,"CIO"\nAna,')).toEqual([
      ["Name", "Title"],
      ['"Dana', "CFO"],
      ["Lee", "CIO"],
      ["Ana", ""],
    ]);
    expect(rows('a;"b\nc;d', ";")).toEqual([
      ["a", '"b'],
      ["c", "d"],
    ]);
  });

  it("reads a quoted word before others as part of the cell", () => {
    expect(rows('"Dana" Cole,CFO\r\n"Lee ""the fixer"" Wong",CIO\r\n"x"y"z",1')).toEqual([
      ['"Dana" Cole', "CFO"],
      ['Lee "the fixer" Wong', "CIO"],
      ['"x"y"z"', "1"],
    ]);
  });

  it("leaves out spaces around a quoted cell", () => {
    expect(rows('a, "b, c" ,d\n "e" ,f')).toEqual([
      ["a", "b, c", "d"],
      ["e", "f"],
    ]);
  });

  it("tells where the cells begin", () => {
    const { text, stray } = repairQuotes('a,"b\n"c,d', ",");
    expect(stray.map((at) => text.slice(at, at + 4))).toEqual(['"""b', '"""c']);
  });

  it("keeps every letter but quotes and spaces, whatever the text", () => {
    const text = fc.array(fc.constantFrom('"', '""', ",", "\n", "\r\n", " ", "a", "bc"), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const letters = (of: string) => of.replace(/[^a-c,\n]/g, "");
        const whole = parts.join("");
        expect(letters(repairQuotes(whole, ",").text)).toBe(letters(whole));
        expect(repairQuotes(repairQuotes(whole, ",").text, ",").stray).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("looks at 300,000 stray quotes in bounded time", () => {
    const text = '"a,b\n'.repeat(300_000);
    const before = performance.now();
    expect(repairQuotes(text, ",").stray).toHaveLength(300_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
