import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compare } from "../../bench/validity/compare.js";
import { doubtLevels, rankCoverage } from "../../bench/validity/coverage.js";
import { decimal, replaceSections } from "../../bench/validity/format.js";
import { krackhardtSamples } from "../../bench/validity/krackhardt.js";
import { superiorPairs } from "../../bench/validity/sample.js";
import { adjustedRand } from "../../bench/validity/signed-networks.js";
import { agreementWith, spearman } from "../../bench/validity/statistics.js";

const folder = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const absent = !existsSync(folder);
if (absent) console.log("skipped: the data of the validity study are not there");

describe("the statistics of the validity study", () => {
  it("superiors come before all below them, and a loop at the top ends", () => {
    const bossOf = new Map([
      ["ana", "ben"],
      ["ben", "cleo"],
      ["cleo", "cleo"],
    ]);
    expect(superiorPairs(bossOf)).toEqual([
      ["ben", "ana"],
      ["cleo", "ana"],
      ["cleo", "ben"],
    ]);
  });

  it("a pair in order counts 1, an equal one half, and as often as both people were drawn", () => {
    const pairs = [
      ["ana", "ben"],
      ["ana", "cleo"],
      ["ben", "cleo"],
    ] as const;
    const agreement = agreementWith({ name: "", pairs }, ["ana", "ben", "cleo"], { ana: 3, ben: 1, cleo: 1 });
    expect(agreement(Uint16Array.of(1, 1, 1))).toBeCloseTo(2.5 / 3, 12);
    expect(agreement(Uint16Array.of(0, 2, 1))).toBe(0.5);
    expect(agreement(Uint16Array.of(0, 0, 3))).toBeNaN();
  });

  it("Spearman's correlation shares the ranks of equal numbers", () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 20, 90])).toBeCloseTo(0.948683, 6);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  it("the adjusted Rand index is 1 for equal partitions and 0 for one that says nothing", () => {
    expect(adjustedRand(["a", "a", "b"], ["x", "x", "y"])).toBe(1);
    expect(adjustedRand(["a", "a", "b", "b"], ["x", "x", "x", "x"])).toBe(0);
  });
});

describe("the page of the validity study", () => {
  it("numbers have no leading zero and a true minus sign", () => {
    expect([decimal(0.9721), decimal(-0.0004), decimal(-0.5, 2), decimal(1), decimal(Number.NaN)]).toEqual([
      ".972",
      ".000",
      "−.50",
      "1.000",
      "–",
    ]);
  });

  it("a section replaces what stands between its marks, and a missing mark is an error", () => {
    const page = "before <!-- a -->old<!-- /a --> after";
    expect(replaceSections(page, new Map([["a", "new"]]))).toBe("before <!-- a -->\n\nnew\n\n<!-- /a --> after");
    expect(() => replaceSections(page, new Map([["b", ""]]))).toThrow('the page has no section "b"');
  });

  it("the marks of docs/validation.md come in pairs", () => {
    const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");
    const opened = [...page.matchAll(/<!-- ([a-z-]+) -->/g)].map(([, name]) => name);
    const closed = [...page.matchAll(/<!-- \/([a-z-]+) -->/g)].map(([, name]) => name);
    expect(opened.length).toBeGreaterThan(10);
    expect(closed).toEqual(opened);
  });
});

describe.skipIf(absent)("the validity study on Krackhardt's managers", () => {
  it("knows nothing formal of anybody", () => {
    for (const sample of krackhardtSamples(folder)) {
      for (const { account } of sample.entries) {
        for (const person of account.people) expect(Object.keys(person)).toEqual(["id", "name"]);
      }
    }
  });

  it("influence by advice is above in-degree, and the president and vice presidents come first", () => {
    const [rank, classes] = compare(krackhardtSamples(folder)[0]!, 50);
    const shareOf = (name: string) => rank!.rows.find(({ score }) => score === name)!.value;
    expect(rank!.rows[0]!.value).toBeCloseTo(35 / 36, 12);
    expect(shareOf("in-degree")).toBeCloseTo(32.5 / 36, 12);
    expect(classes!.rows[0]!.value).toBeCloseTo(77 / 80, 12);
    expect(rank!.rows[0]!.interval[0]).toBeGreaterThan(0.7);
  });

  it("default ranges of ranks hold nine true ranks of ten with a fifth of the ties hidden", () => {
    const coverage = rankCoverage(krackhardtSamples(folder)[0]!, doubtLevels[0]!, 2);
    for (const { share } of coverage) expect(share).toBeGreaterThan(0.85);
  });
});
