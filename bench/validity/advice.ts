// Writes what is measured of advice into docs/validation.md: npx tsx bench/validity/advice.ts [maps]
import { readFileSync, writeFileSync } from "node:fs";
import { findGaps } from "../../src/api/find-gaps.js";
import { generateAccount } from "../../src/testing/generate-account.js";
import { replaceSections } from "./format.js";
import { type Found, falseAlarms, findPlanted } from "./planted-problems.js";
import { readTitleLists } from "./title-lists.js";

const percent = (share: number) => `${Math.round(share * 100)} %`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The table of planted problems, with all of them together. */
function plantedTable(maps: number): string {
  const complete = findPlanted(maps, 0);
  const partial = findPlanted(maps, 0.3);
  const row = (name: string, whole: Omit<Found, "name">, part: Omit<Found, "name">) =>
    `| ${name} | ${percent(whole.found)} | ${percent(whole.first)} | ${percent(part.found)} | ${percent(part.first)} |`;
  const all = (found: readonly Found[]) => ({
    found: mean(found.map((one) => one.found)),
    first: mean(found.map((one) => one.first)),
  });
  return [
    "| planted | found | among the first three | 30 % hidden: found | among the first three |",
    "|---|---|---|---|---|",
    ...complete.map((one, at) => row(one.name, one, partial[at]!)),
    row("**all**", all(complete), all(partial)),
  ].join("\n");
}

/** How many findings accounts without and with trouble get. */
function findingsTable(maps: number): string {
  const healthy = falseAlarms(maps);
  const counts = Array.from(
    { length: maps },
    (_, at) => findGaps(generateAccount({ seed: at + 1 }), { samples: 0 }).gaps.length,
  );
  return [
    "| accounts | findings on average | at most |",
    "|---|---|---|",
    `| ${maps} healthy, complete ones | ${healthy.findings.toFixed(1)} | ${healthy.most} |`,
    `| ${maps} of the generator, 25 people, full of trouble | ${mean(counts).toFixed(1)} | ${Math.max(...counts)} |`,
  ].join("\n");
}

/** What is read of titles as they stand on business cards. */
function titleListTable(): string {
  return [
    "| language | titles | level read | department read | no level |",
    "|---|---|---|---|---|",
    ...readTitleLists().map(
      ({ language, titles, levels, departments, unread }) =>
        `| ${language} | ${titles} | ${percent(levels / titles)} | ${percent(departments / titles)} | ${unread.join(", ") || "–"} |`,
    ),
  ].join("\n");
}

const page = "docs/validation.md";
const maps = Number(process.argv[2] ?? 30);
const sections = new Map([
  ["planted", plantedTable(maps)],
  ["findings", findingsTable(maps)],
  ["title-lists", titleListTable()],
]);
writeFileSync(page, replaceSections(readFileSync(page, "utf8"), sections));
console.log([...sections.values()].join("\n\n"));
