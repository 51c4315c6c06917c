// npm run validity -- DIR [--rounds 2000] [--page docs/validation.md]: holds the scores against published truths. DIR holds the data.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { replaceSections } from "./format.js";
import { type StudyRounds, study } from "./study.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "2000" }, page: { type: "string", default: "docs/validation.md" } },
});
const folder = positionals[0];
if (folder === undefined || !existsSync(`${folder}/krackhardt_hightech`)) {
  console.error(
    `no data in ${folder ?? "(no folder given)"}: npm run validity -- DIR, where DIR holds krackhardt_hightech/ and others`,
  );
  process.exit(1);
}
const bootstrap = Number(values.rounds);
const rounds: StudyRounds = { bootstrap, hidden: Math.max(1, Math.round(bootstrap / 100)) };
const page = readFileSync(values.page, "utf8");
const started = Date.now();
const cpu = process.cpuUsage();
const sections = study(folder, rounds, (step) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0)} s: ${step}`),
);
const seconds = Math.round((Date.now() - started) / 1000);
sections.set(
  "run",
  `The last run took ${seconds} seconds (${Math.round(process.cpuUsage(cpu).user / 1e6)} of processor time, other work on the machine); ${bootstrap.toLocaleString("en-GB")} draws a confidence interval, ${rounds.hidden} random maps a line of the table of ranges.`,
);
writeFileSync(values.page, replaceSections(page, sections));
for (const [name, content] of sections) console.log(`\n## ${name}\n\n${content}`);
console.error(`${seconds} s: wrote ${values.page}`);
