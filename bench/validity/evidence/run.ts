// The figures of docs/evidence.md: npx tsx bench/validity/evidence/run.ts DIR, where DIR holds the data.
import { percent } from "../format.js";
import { calibrateCourt } from "./decisions.js";
import { daysUntilFound, falseAlarmShare, mailDays, withShuffledGaps } from "./silences.js";
import { unseenTable } from "./unseen.js";
import { compareViews } from "./views.js";

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("usage: npx tsx bench/validity/evidence/run.ts DIR");
const decimal = (value: number) => value.toFixed(3).replace(/^0/, "");

console.log(`# Who nobody named\n\n${unseenTable(folder, 1000)}\n`);

console.log("# Several views: Brier scores\n\n| views | share who say so | `mergeViews` |\n|---|---|---|");
for (const observers of [2, 3, 5]) {
  const { ours, share } = compareViews(folder, observers, 400);
  console.log(`| ${observers} | ${decimal(share)} | ${decimal(ours)} |`);
}

const { verdict, accuracy, baselines, cases } = calibrateCourt(folder);
console.log(`\n# Closed decisions\n\n${verdict}: ${percent(accuracy!)} of ${JSON.stringify(cases)}`);
for (const { name, accuracy: theirs } of baselines) console.log(`${name}: ${percent(theirs)}`);

const contacts = mailDays(folder);
const waits = daysUntilFound(contacts);
console.log(
  `\n# Silences\n\nfalse alarms: gaps shuffled ${percent(falseAlarmShare(withShuffledGaps(contacts, 1), 1000))}, as they were ${percent(falseAlarmShare(contacts, 1000))}`,
);
console.log(
  `departures of ${waits.length}: found after a median of ${waits[waits.length >> 1]} days, before day 60 ${percent(waits.filter((days) => days < 60).length / waits.length)}`,
);
